import type { Preview } from '../contract/papers.ts';
import type { DraftDossier } from '../model/dossier.ts';
import { sheetsOf } from '../model/piece-sheets.ts';
import { settleAnswers } from '../model/validate.ts';
import { type DocumentId, isGenerated } from '../rules/documents.ts';
import { type PlannedDocument, planDocuments } from '../rules/plan.ts';
import { sheetData } from '../template/sheet-data.ts';
import { addDocument } from './add-document.ts';
import { measureBroughtForm, withBroughtSize } from './brought-form.ts';
import { openTarget } from './open-target.ts';
import { loadPiece } from './piece-pages.ts';
import type { PaperPorts } from './ports.ts';
import { signPapers } from './sign-papers.ts';

/** Looked at and thrown away: written without a break for others, and not packed any closer. */
const atOnce = { objectsPerTick: Number.POSITIVE_INFINITY, useObjectStreams: false };

/**
 * One document exactly as the pack will print it, from whatever is known so far. What the pack does not hold (a
 * paper of another case, a piece added by hand, sent later, without a file yet) has no page. Errors: those of its attachments.
 */
export async function previewDocument(
  ports: PaperPorts,
  { draft, document }: { draft: DraftDossier; document: DocumentId },
): Promise<Preview> {
  const target = await openTarget(ports);
  const documents = planDocuments(draft);
  const planned = documents.find(({ id }) => id === document);
  if (!planned) return { pdf: new Uint8Array(), pages: 0, zones: [], issues: [] };
  const answers = settleAnswers(draft);
  const facts = sheetData(answers, (id) => knownPages(draft, documents, id));
  // Filling the form to know its size takes time, and no other paper says it.
  const data =
    document === 'bordereau' ? withBroughtSize(facts, await measureBroughtForm(ports, answers)) : facts;
  const { sheets } = await loadPiece(ports, draft, planned);
  const { papers, issues: unsigned } = await signPapers(ports, draft, [planned]);
  const signed = papers.get(planned.id);
  const { zones, issues, warnings } = await addDocument(target, ports, planned, data, { sheets, signed });
  const pages = target.pdf.getPageCount();
  return {
    pdf: pages === 0 ? new Uint8Array() : await target.pdf.save(atOnce),
    pages,
    zones,
    issues: [...issues, ...unsigned],
    ...(warnings && warnings.length > 0 ? { warnings } : {}),
  };
}

/** Pages of a copy as counted when its files were imported. The scan kept of an original is not printed. */
function knownPages(draft: DraftDossier, documents: readonly PlannedDocument[], id: DocumentId) {
  const isCopy = documents.find((document) => document.id === id)?.sendAs === 'copy';
  const sheets = isCopy && !isGenerated(id) ? sheetsOf(draft.pieces?.[id] ?? {}) : [];
  return sheets.length === 0 ? undefined : sheets.length;
}
