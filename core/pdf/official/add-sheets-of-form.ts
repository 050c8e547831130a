import { degrees, type PDFDocument, type PDFPage } from 'pdf-lib';
import { a4 } from '../units.ts';

/** Half a millimetre, in points: what producers round A4 by. */
const tolerance = 1.5;

/** Adds the pages of a filled form: as they are where they are A4; others are brought to it, whole and in the middle. */
export async function addSheetsOfForm(target: PDFDocument, form: PDFDocument): Promise<void> {
  const copies = await target.copyPages(form, form.getPageIndices());
  for (const [index, page] of form.getPages().entries()) {
    const copy = copies[index];
    if (copy && isA4(page)) target.addPage(copy);
    else if (copy) await addFitted(target, page);
  }
}

function isA4(page: PDFPage): boolean {
  const { width, height } = page.getSize();
  return Math.abs(width - a4.width) < tolerance && Math.abs(height - a4.height) < tolerance;
}

async function addFitted(target: PDFDocument, source: PDFPage): Promise<void> {
  const embedded = await target.embedPage(source);
  const isLying = embedded.width > embedded.height;
  const [width, height] = isLying ? [embedded.height, embedded.width] : [embedded.width, embedded.height];
  const scale = Math.min(1, a4.width / width, a4.height / height);
  const page = target.addPage([a4.width, a4.height]);
  const x = (a4.width - width * scale) / 2;
  const y = (a4.height - height * scale) / 2;
  const placed = isLying ? { x: x + width * scale, y, rotate: degrees(90) } : { x, y };
  page.drawPage(embedded, { ...placed, xScale: scale, yScale: scale });
}
