import { type PDFDocument, PDFName, type PDFPage, type PDFRef } from 'pdf-lib';
import { enclosePage } from '../page-content.ts';
import { mm } from '../units.ts';
import { seePage } from './seen-page.ts';

/**
 * Brings the pages of a form to what is seen of them: upright, from their own lower left corner, whatever their rotation
 * and crop box. What was drawn is not scaled.
 */
export function standUpright(pdf: PDFDocument): void {
  for (const page of pdf.getPages()) standPageUpright(page);
}

const identity = [1, 0, 0, 1, 0, 0];

function stream({ context }: PDFDocument, content: string): PDFRef {
  return context.register(context.stream(content));
}

function standPageUpright(page: PDFPage): void {
  const { node, doc } = page;
  const { toSeen, width, height } = seePage(page);
  if (!node.lookup(PDFName.of('Contents'))) node.set(PDFName.of('Contents'), stream(doc, 'q Q'));
  if (toSeen.every((number, index) => Math.abs(number - (identity[index] ?? 0)) < 1e-6)) {
    // As it was drawn, to the last bit: only what it leaves open is closed.
    node.wrapContentStreams(stream(doc, 'q'), stream(doc, 'Q'));
    return;
  }
  const matrix = toSeen.map((number) => Number(number.toFixed(6))).join(' ');
  enclosePage(node, `q ${matrix} cm /Page Do Q`, doc.context.obj({}));
  const box = doc.context.obj([0, 0, mm(width), mm(height)].map((side) => Math.round(side * 1000) / 1000));
  for (const entry of ['MediaBox', 'CropBox']) node.set(PDFName.of(entry), box);
  for (const entry of ['Rotate', 'UserUnit']) node.delete(PDFName.of(entry));
}
