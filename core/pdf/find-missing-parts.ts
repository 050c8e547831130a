import { PDFArray, PDFDict, PDFName, type PDFObject, type PDFPage, PDFRef, PDFStream } from 'pdf-lib';

/**
 * True when something that a page is drawn from is not in the file: a truncated PDF opens with all its pages,
 * some of them without their content, their fonts or their pictures.
 */
export function isPageIncomplete(page: PDFPage): boolean {
  const { context } = page.doc;
  const content = page.node.get(PDFName.of('Contents'));
  const resources = page.node.Resources();
  const seen = new Set<PDFRef>();
  // A page without any content is a blank page, not a damaged one.
  const waiting: PDFObject[] = [content, resources].filter((part) => part !== undefined);
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (!(object instanceof PDFRef)) {
      waiting.push(...partsOf(object));
      continue;
    }
    if (seen.has(object)) continue;
    seen.add(object);
    const target = context.lookup(object);
    if (!target) return true;
    waiting.push(target);
  }
  return false;
}

/** The objects inside an object. A form drawn on the page may point back to it: /Parent and /P are not parts. */
function partsOf(object: PDFObject): PDFObject[] {
  if (object instanceof PDFArray) return object.asArray();
  if (object instanceof PDFStream) return partsOf(object.dict);
  if (!(object instanceof PDFDict)) return [];
  return object
    .entries()
    .flatMap(([key, value]) => (['/Parent', '/P'].includes(key.toString()) ? [] : [value]));
}
