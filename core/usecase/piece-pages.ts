import type { PDFDocument, PDFEmbeddedPage, PDFPage } from 'pdf-lib';
import type { DraftDossier } from '../model/dossier.ts';
import type { PageEdit } from '../model/piece.ts';
import { sheetsOf } from '../model/piece-sheets.ts';
import { AppError, type Issue } from '../model/result.ts';
import { addPdfPage, addPicturePage, type Picture, stampCopy } from '../pdf/copy-pages.ts';
import type { Faces } from '../pdf/faces.ts';
import { printedArea } from '../pdf/printed-area.ts';
import { isGenerated } from '../rules/documents.ts';
import type { PlannedDocument } from '../rules/plan.ts';
import { warnOfFlaws } from '../rules/scan-warnings.ts';
import { loadScan, toldAt } from './load-scan.ts';
import type { PaperPorts } from './ports.ts';
import { countScanPages, type ScanPages } from './prepare-scan.ts';

/** One page of a copy, opened: a picture, or a page (from 0) of somebody's PDF. */
export type LoadedSheet = { edit: PageEdit } & (
  | { kind: 'picture'; picture: Picture }
  | { kind: 'pdf'; pdf: PDFDocument; page: number }
);

/** The pages of a copy, opened, in the order of the paper; and what was seen on them only now. */
export type LoadedPiece = { sheets: LoadedSheet[]; warnings: Issue[] };

/** Opens the pages of a copy. Errors: those of `loadScan` and of the codec. */
export async function loadPiece(
  ports: PaperPorts,
  draft: DraftDossier,
  document: PlannedDocument,
): Promise<LoadedPiece> {
  const { id } = document;
  if (isGenerated(id) || document.sendAs !== 'copy') return { sheets: [], warnings: [] };
  const piece = draft.pieces?.[id] ?? {};
  const scans = new Map<string, ScanPages>();
  const files = [];
  for (const [index, { path = '', ...file }] of (piece.files ?? []).entries()) {
    const scan = await loadScan(ports, { path, pages: file.pages }, `pieces.${id}.files.${index}.path`);
    scans.set(path, scan.pages);
    // Who writes a dossier by hand does not count pages, nor look at them: what the file has is what is printed. What
    // the dossier says of them is among its own warnings.
    const remarks = file.remarks ? [] : scan.remarks;
    files.push({ ...file, path, pages: countScanPages(scan.pages), remarks });
  }
  const sheets: LoadedSheet[] = [];
  for (const { file, path, page, edit } of sheetsOf({ ...piece, files })) {
    const scan = scans.get(path);
    const at = `pieces.${id}.files.${file}`;
    if (!scan || page > countScanPages(scan)) throw new AppError('attachment-page-missing', at);
    sheets.push(await toldAt(at, () => openSheet(ports, scan, page - 1, edit)));
  }
  return { sheets, warnings: warnOfFlaws(id, { ...piece, files }) };
}

/** A page as it is printed, but for its turn. `page` counts from 0. */
export async function openSheet(
  { pictures }: Pick<PaperPorts, 'pictures'>,
  scan: ScanPages,
  page: number,
  edit: PageEdit,
): Promise<LoadedSheet> {
  if (scan.kind === 'pdf') return { kind: 'pdf', pdf: scan.pdf, page, edit };
  const picture = scan.pictures[page];
  if (!picture) throw new AppError('attachment-page-missing');
  const isChanged = edit.corners !== undefined || edit.tone !== undefined;
  return { kind: 'picture', edit, picture: isChanged ? await pictures.adjust(picture, edit) : picture };
}

/** Adds every page of a copy to the pack, each on A4 with its stamp. */
export async function addPiecePages(
  target: { pdf: PDFDocument; faces: Faces },
  sheets: readonly LoadedSheet[],
  number: number,
): Promise<void> {
  for (const [index, page] of (await addSheets(target.pdf, sheets)).entries())
    stampCopy(page, target.faces('regular'), number, index + 1, sheets.length);
}

/** Adds pages of scans to a PDF, each on A4, in that order. */
export async function addSheets(pdf: PDFDocument, sheets: readonly LoadedSheet[]): Promise<PDFPage[]> {
  const embedded = await embedPdfSheets(pdf, sheets);
  const pages: PDFPage[] = [];
  for (const sheet of sheets) {
    const turn = sheet.edit.turn ?? 0;
    const page = embedded.get(sheet);
    if (sheet.kind === 'picture') pages.push(await addPicturePage(pdf, sheet.picture, turn));
    else if (page)
      pages.push(addPdfPage(pdf, page, sheet.pdf.getPage(sheet.page).getRotation().angle + turn));
  }
  return pages;
}

/** Pages of one file in one go: what they share, its fonts and letterheads, is then copied once. */
async function embedPdfSheets(pdf: PDFDocument, sheets: readonly LoadedSheet[]) {
  const embedded = new Map<LoadedSheet, PDFEmbeddedPage>();
  const pdfSheets = sheets.filter((sheet) => sheet.kind === 'pdf');
  for (const source of new Set(pdfSheets.map((sheet) => sheet.pdf))) {
    const own = pdfSheets.filter((sheet) => sheet.pdf === source);
    const pages = own.map(({ page }) => source.getPage(page));
    const areas = own.map(({ page, edit }) => printedArea(source.getPage(page), edit));
    for (const [index, page] of (await pdf.embedPages(pages, areas)).entries()) {
      const sheet = own[index];
      if (sheet) embedded.set(sheet, page);
    }
  }
  return embedded;
}
