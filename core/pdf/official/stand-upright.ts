import { type PDFDocument, PDFName, type PDFPage } from 'pdf-lib';
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

function standPageUpright(page: PDFPage): void {
  const { node, doc } = page;
  const { toSeen, width, height } = seePage(page);
  if (!node.lookup(PDFName.of('Contents')))
    node.set(PDFName.of('Contents'), doc.context.register(doc.context.stream('q Q')));
  const matrix = toSeen.map((number) => Number(number.toFixed(6))).join(' ');
  enclosePage(node, `q ${matrix} cm /Page Do Q`, doc.context.obj({}));
  const box = doc.context.obj([0, 0, mm(width), mm(height)].map((side) => Math.round(side * 1000) / 1000));
  for (const entry of ['MediaBox', 'CropBox']) node.set(PDFName.of(entry), box);
  for (const entry of ['Rotate', 'UserUnit']) node.delete(PDFName.of(entry));
}
