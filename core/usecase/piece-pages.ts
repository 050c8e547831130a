import type { PDFDocument, PDFPage } from 'pdf-lib';
import type { DraftDossier } from '../model/dossier.ts';
import { AppError } from '../model/result.ts';
import { addImagePage, addPdfPage, stampCopy } from '../pdf/copy-pages.ts';
import type { Faces } from '../pdf/faces.ts';
import { isGenerated } from '../rules/documents.ts';
import type { PlannedDocument } from '../rules/plan.ts';
import { type LoadedAttachment, loadAttachment } from './load-attachment.ts';
import type { PaperPorts } from './ports.ts';

/** The files of a copy, opened, in the order of its pages. Errors: those of `loadAttachment` and of the reader. */
export async function loadPiece(
  ports: PaperPorts,
  draft: DraftDossier,
  document: PlannedDocument,
): Promise<LoadedAttachment[]> {
  if (isGenerated(document.id) || document.sendAs !== 'copy') return [];
  const files = draft.pieces?.[document.id]?.files ?? [];
  const loaded: LoadedAttachment[] = [];
  for (const [index, file] of files.entries()) {
    const at = `pieces.${document.id}.files.${index}`;
    const path = file.path ?? '';
    const bytes = await readAt(ports, path, `${at}.path`);
    loaded.push(await loadAttachment(ports.images, { name: path, bytes, at: `${at}.path` }));
  }
  return loaded;
}

async function readAt({ attachments }: PaperPorts, path: string, at: string): Promise<Uint8Array> {
  try {
    return await attachments.read(path);
  } catch (error) {
    throw error instanceof AppError ? new AppError(error.code, at, { cause: error }) : error;
  }
}

/** Pages that the files of a piece make together. */
export function countPages(files: readonly LoadedAttachment[]): number {
  return files.reduce((sum, { pages }) => sum + pages, 0);
}

/** Adds every page of a copy to the pack, each on A4 with its stamp. */
export async function addPiecePages(
  target: { pdf: PDFDocument; faces: Faces },
  files: readonly LoadedAttachment[],
  number: number,
): Promise<void> {
  const count = countPages(files);
  let position = 0;
  for (const file of files) {
    for (const page of await addFilePages(target.pdf, file)) {
      position += 1;
      stampCopy(page, target.faces('regular'), number, position, count);
    }
  }
}

async function addFilePages(pdf: PDFDocument, file: LoadedAttachment) {
  if (file.kind === 'image') return [await addImagePage(pdf, file.image)];
  const pages = file.pdf.getPages();
  const rotations = pages.map((page) => page.getRotation().angle);
  const embedded = await pdf.embedPages(pages, pages.map(shownArea));
  return embedded.map((page, index) => addPdfPage(pdf, page, rotations[index] ?? 0));
}

/** The crop box: what a viewer shows of a page, wherever its origin is. */
function shownArea(page: PDFPage) {
  const { x, y, width, height } = page.getCropBox();
  return { left: x, bottom: y, right: x + width, top: y + height };
}
