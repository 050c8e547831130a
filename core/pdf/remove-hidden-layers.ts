import { PDFDict, type PDFDocument, PDFName, PDFRawStream, type PDFRef, type PDFStream } from 'pdf-lib';
import { type IsHidden, readHiddenLayers } from './hidden-layers.ts';
import { hideMarkedContent } from './hide-marked-content.ts';
import { decodeStream, readContent } from './page-content.ts';

/**
 * Leaves out what belongs to layers that are off: on our sheets there are no layers, and everything would be seen.
 * Errors: `attachment-damaged`.
 */
export function removeHiddenLayers(pdf: PDFDocument): IsHidden {
  const isHidden = readHiddenLayers(pdf);
  if (!isHidden) return () => false;
  for (const { node } of pdf.getPages()) {
    const content = Buffer.from(readContent(node)).toString('latin1');
    const shown = hideMarkedContent(content, isHiddenName(node.Resources(), isHidden));
    node.set(PDFName.of('Contents'), pdf.context.register(flate(pdf, shown)));
  }
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) hideDrawing(pdf, ref, object, isHidden);
  }
  return isHidden;
}

/** A drawing or a picture that belongs to a layer as a whole, or holds what belongs to one. */
function hideDrawing(pdf: PDFDocument, ref: PDFRef, stream: PDFRawStream, isHidden: IsHidden): void {
  const { dict } = stream;
  const subtype = dict.lookup(PDFName.of('Subtype'))?.toString();
  if (subtype !== '/Form' && subtype !== '/Image') return;
  if (isHidden(dict.get(PDFName.of('OC')))) {
    pdf.context.assign(ref, pdf.context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] }));
    return;
  }
  const resources = dict.lookup(PDFName.of('Resources'));
  if (subtype !== '/Form' || !(resources instanceof PDFDict) || !resources.has(PDFName.of('Properties')))
    return;
  const content = Buffer.from(decodeStream(stream)).toString('latin1');
  const shown = flate(pdf, hideMarkedContent(content, isHiddenName(resources, isHidden)));
  for (const [key, value] of dict.entries()) {
    if (!['/Filter', '/DecodeParms', '/Length'].includes(key.toString())) shown.dict.set(key, value);
  }
  pdf.context.assign(ref, shown);
}

function flate({ context }: PDFDocument, content: string): PDFStream {
  return context.flateStream(Buffer.from(content, 'latin1'));
}

function isHiddenName(resources: PDFDict | undefined, isHidden: IsHidden): (name: string) => boolean {
  const properties = resources?.lookup(PDFName.of('Properties'));
  return (name) => properties instanceof PDFDict && isHidden(properties.get(PDFName.of(name.slice(1))));
}
