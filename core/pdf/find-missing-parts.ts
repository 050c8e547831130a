import { PDFArray, PDFDict, PDFName, type PDFObject, type PDFPage, PDFRef, PDFStream } from 'pdf-lib';

/**
 * What hangs on the drawing of a page without being drawn: who made it, how it is read aloud, and the ways back up,
 * /Parent and /P. A file that lost them is seen whole.
 */
const notDrawn = ['Parent', 'P', 'Metadata', 'PieceInfo', 'ToUnicode', 'Alternates', 'OPI', 'Properties'];
const notDrawnKeys = new Set(notDrawn.map((name) => `/${name}`));

/**
 * True when something that a page is drawn from is not in the file: a truncated PDF opens with all its pages,
 * some of them without their content, their fonts or their pictures. `seen` is shared by the pages of a file, which
 * share their parts.
 */
export function isPageIncomplete(page: PDFPage, seen = new Set<PDFRef>()): boolean {
  const { context } = page.doc;
  const content = page.node.get(PDFName.of('Contents'));
  const resources = page.node.Resources();
  // A page without any content is a blank page, not a damaged one.
  const waiting: PDFObject[] = [content, resources].filter((part) => part !== undefined);
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (!(object instanceof PDFRef)) {
      for (const part of partsOf(object)) waiting.push(part);
      continue;
    }
    if (seen.has(object)) continue;
    const target = context.lookup(object);
    if (!target) return true;
    seen.add(object);
    waiting.push(target);
  }
  return false;
}

/** The objects inside an object that are drawn with it. */
function partsOf(object: PDFObject): PDFObject[] {
  if (object instanceof PDFArray) return object.asArray();
  if (object instanceof PDFStream) return partsOf(object.dict);
  if (!(object instanceof PDFDict)) return [];
  return object.entries().flatMap(([key, value]) => (notDrawnKeys.has(key.toString()) ? [] : [value]));
}
