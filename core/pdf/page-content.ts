import {
  decodePDFRawStream,
  PDFArray,
  PDFContentStream,
  PDFDict,
  PDFName,
  type PDFObject,
  type PDFPageLeaf,
  PDFRawStream,
} from 'pdf-lib';
import { AppError } from '../model/result.ts';
import { shownBox } from './shown-box.ts';

/**
 * The operators of a page, unpacked: its streams one after the other, a line feed between them (ISO 32000-1, 7.8.2).
 * Errors: `attachment-damaged` where they cannot be unpacked.
 */
export function readContent(page: PDFPageLeaf): Uint8Array {
  const contents = page.lookup(PDFName.of('Contents'));
  const streams = contents instanceof PDFArray ? contents.asArray() : contents ? [contents] : [];
  return Buffer.concat(
    streams.flatMap((entry) => [decodeStream(page.context.lookup(entry)), Buffer.from('\n')]),
  );
}

/** A stream unpacked. Errors: `attachment-damaged`. */
export function decodeStream(stream: PDFObject | undefined): Uint8Array {
  if (stream instanceof PDFContentStream) return stream.getUnencodedContents();
  if (!(stream instanceof PDFRawStream)) return new Uint8Array();
  try {
    return decodePDFRawStream(stream).decode();
  } catch (cause) {
    throw new AppError('attachment-damaged', '', { cause });
  }
}

/**
 * Draws a page anew by other content, in which `/Page Do` is all that it was, as one drawing: nothing that it leaves
 * open touches what is drawn over it. `resources` are those of the new content. Errors: `attachment-damaged`.
 */
export function enclosePage(page: PDFPageLeaf, content: string, resources: PDFDict): void {
  const { context } = page;
  const { x, y, width, height } = shownBox(page);
  const BBox = [x, y, x + width, y + height];
  const own = context.flateStream(readContent(page), { Type: 'XObject', Subtype: 'Form', BBox });
  own.dict.set(PDFName.of('Resources'), page.Resources() ?? context.obj({}));
  addResource(resources, 'XObject', 'Page', context.register(own));
  page.set(PDFName.of('Resources'), resources);
  page.set(PDFName.of('Contents'), context.register(context.flateStream(content)));
}

/** Adds something to resources, under a kind and a name. */
export function addResource(resources: PDFDict, kind: string, name: string, value: PDFObject): void {
  const group = resources.lookup(PDFName.of(kind));
  const entries = group instanceof PDFDict ? group : resources.context.obj({});
  entries.set(PDFName.of(name), value);
  resources.set(PDFName.of(kind), entries);
}
