import { PDFDocument } from 'pdf-lib';
import type { Preview } from '../contract/papers.ts';
import type { DraftDossier } from '../model/dossier.ts';
import { settleAnswers } from '../model/validate.ts';
import { embedFaces } from '../pdf/faces.ts';
import { type DocumentId, isGenerated } from '../rules/documents.ts';
import { planDocuments } from '../rules/plan.ts';
import { sheetData } from '../template/sheet-data.ts';
import { addGeneratedPages } from './generated-pages.ts';
import { addPiecePages, loadPiece } from './piece-pages.ts';
import type { PaperPorts } from './ports.ts';

/**
 * One document exactly as the pack will print it, from whatever is known so far. A piece that the pack does not
 * hold (added by hand, sent later, no file yet) has no page. Errors: those of its attachments.
 */
export async function previewDocument(
  ports: PaperPorts,
  { draft, document }: { draft: DraftDossier; document: DocumentId },
): Promise<Preview> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const faces = await embedFaces(pdf, (face) => ports.templates.font(face), [
    'regular',
    'semibold',
    'bold',
    'mono',
  ]);
  const target = { pdf, faces };
  const data = sheetData(settleAnswers(draft), (id) => knownPages(draft, id));
  const planned = planDocuments(draft).find(({ id }) => id === document);
  let marks: Pick<Preview, 'zones' | 'issues'> = { zones: [], issues: [] };
  if (isGenerated(document)) {
    marks = await addGeneratedPages(target, ports.templates, document, data);
  } else if (planned?.kind === 'piece' && planned.original) {
    const current = { number: planned.number ?? 0, title: planned.title };
    await addGeneratedPages(target, ports.templates, 'separator', {
      ...data,
      pack: { ...data.pack, current },
    });
  } else if (planned) {
    await addPiecePages(target, await loadPiece(ports, draft, planned), planned.number ?? 0);
  }
  const pages = pdf.getPageCount();
  return {
    pdf: pages === 0 ? new Uint8Array() : await pdf.save(),
    pages,
    zones: marks.zones,
    issues: marks.issues,
  };
}

/** Pages of a piece as counted when its files were imported. */
function knownPages(draft: DraftDossier, id: DocumentId): number | undefined {
  const files = isGenerated(id) ? [] : (draft.pieces?.[id]?.files ?? []);
  return files.length === 0 ? undefined : files.reduce((sum, { pages = 1 }) => sum + pages, 0);
}
