import { degrees, PDFDocument } from 'pdf-lib';
import type { PageEdit } from '../model/piece.ts';
import { printedArea } from '../pdf/printed-area.ts';
import { type LoadPorts, loadScan } from './load-scan.ts';
import { openSheet } from './piece-pages.ts';

/**
 * One page of a scan, alone and in its own size, as the changes made by hand leave it: what a person looks at while
 * turning and cropping it. `page` counts from 1. Errors: those of `loadScan` and of the codec.
 */
export async function previewScanPage(
  ports: LoadPorts,
  { path, page, edit }: { path: string; page: number; edit: PageEdit },
): Promise<Uint8Array> {
  const scan = await loadScan(ports, { path, pages: page }, '');
  const sheet = await openSheet(ports, scan.pages, page - 1, edit);
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const turn = edit.turn ?? 0;
  if (sheet.kind === 'picture') {
    const { width, height } = sheet.picture;
    const shown = pdf.addPage([width, height]);
    shown.drawImage(await pdf.embedJpg(sheet.picture.jpeg), { x: 0, y: 0, width, height });
    shown.setRotation(degrees(turn));
    return pdf.save();
  }
  const source = sheet.pdf.getPage(sheet.page);
  const [embedded] = await pdf.embedPages([source], [printedArea(source, edit)]);
  const shown = pdf.addPage([embedded?.width ?? 1, embedded?.height ?? 1]);
  if (embedded) shown.drawPage(embedded);
  shown.setRotation(degrees((source.getRotation().angle + turn) % 360));
  return pdf.save();
}
