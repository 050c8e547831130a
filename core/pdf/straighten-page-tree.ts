import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFPageLeaf,
  PDFPageTree,
  PDFRef,
} from 'pdf-lib';
import { AppError } from '../model/result.ts';

/** No program nests its pages deeper: a tree of 200 pages has two or three levels. */
const deepest = 50;

/** What a page takes over from the nodes over it (ISO 32000-1, table 30). */
const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate'].map((name) => PDFName.of(name));

type Node = { dict: PDFDict; ref: PDFRef; given: Map<PDFName, PDFObject>; depth: number };

/**
 * Brings the pages of a file into one plain list, each with its own boxes and resources. Page trees of the wild loop,
 * miss types and parents, and pdf-lib leaves out such pages without a word. Errors: `attachment-damaged` where a page
 * is not in the file, where there is none, or where the tree has no end; `attachment-too-many-pages`.
 */
export function straightenPageTree(pdf: PDFDocument, pageLimit: number): void {
  const root = pdf.catalog.get(PDFName.of('Pages'));
  const top = pdf.context.lookup(root);
  if (!(root instanceof PDFRef) || !(top instanceof PDFDict)) throw new AppError('attachment-damaged');
  const pages = findPages(pdf, { dict: top, ref: root, given: new Map(), depth: 0 }, pageLimit);
  if (pages.length === 0) throw new AppError('attachment-damaged');
  for (const { ref } of pages) pdf.context.delete(ref);
  const tree = PDFPageTree.withContext(pdf.context);
  tree.set(PDFName.of('Kids'), pdf.context.obj(pages.map((page) => addPage(pdf, page, root))));
  tree.set(PDFName.of('Count'), PDFNumber.of(pages.length));
  pdf.context.assign(root, tree);
}

function findPages(pdf: PDFDocument, top: Node, pageLimit: number): Node[] {
  const pages: Node[] = [];
  const waiting: Node[] = [top];
  const seen = new Set<PDFRef>();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const kids = node.dict.lookup(PDFName.of('Kids'));
    if (kids instanceof PDFArray) {
      if (node.depth > deepest || seen.has(node.ref)) throw new AppError('attachment-damaged');
      seen.add(node.ref);
      for (const kid of kidsOf(pdf, node, kids)) waiting.push(kid);
    } else if (node.dict.lookup(PDFName.of('Type')) !== PDFName.of('Pages')) {
      pages.push(node);
    }
    if (pages.length > pageLimit || waiting.length > 2 * pageLimit)
      throw new AppError('attachment-too-many-pages');
  }
  return pages;
}

/** What a node holds, the last first: pages are taken from the end of those that wait. */
function kidsOf({ context }: PDFDocument, node: Node, kids: PDFArray): Node[] {
  const given = handedDown(node);
  return kids
    .asArray()
    .map((entry) => {
      const dict = context.lookup(entry);
      if (!(dict instanceof PDFDict)) throw new AppError('attachment-damaged');
      const ref = entry instanceof PDFRef ? entry : context.register(dict);
      return { dict, ref, given, depth: node.depth + 1 };
    })
    .reverse();
}

function handedDown({ dict, given }: Node): Map<PDFName, PDFObject> {
  const own = inherited.flatMap((key): [PDFName, PDFObject][] => {
    const value = dict.get(key);
    return value ? [[key, value]] : [];
  });
  return new Map([...given, ...own]);
}

/** A page of its own for every place in the list: some files show one page twice. */
function addPage({ context }: PDFDocument, { dict, given }: Node, root: PDFRef): PDFRef {
  const page = PDFPageLeaf.fromMapWithContext(new Map([...given, ...dict.entries()]), context);
  page.set(PDFName.of('Type'), PDFName.of('Page'));
  page.set(PDFName.of('Parent'), root);
  return context.register(page);
}
