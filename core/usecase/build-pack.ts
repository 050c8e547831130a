import type { PDFDocument } from 'pdf-lib';
import type { BuiltPack, PackedDocument } from '../contract/papers.ts';
import { localDay } from '../model/date.ts';
import type { DraftDossier } from '../model/dossier.ts';
import { AppError, type Issue, toIssue } from '../model/result.ts';
import { settleAnswers } from '../model/validate.ts';
import { drawDraftMark } from '../pdf/draw-draft-mark.ts';
import { inspectPdf } from '../pdf/inspect-pdf.ts';
import { addOutline, addPageLabels } from '../pdf/outline.ts';
import { isComplement } from '../rules/asked.ts';
import type { DocumentId } from '../rules/documents.ts';
import { type Judgement, judgeDossier } from '../rules/judge.ts';
import type { PlannedDocument } from '../rules/plan.ts';
import { addresseeLines } from '../template/postal.ts';
import { type SheetData, sheetData } from '../template/sheet-data.ts';
import { addDocument, openTarget, type Target } from './add-document.ts';
import { type LoadedSheet, loadPiece } from './piece-pages.ts';
import { withoutRepeats } from './pinpoint-issues.ts';
import type { PaperPorts } from './ports.ts';

/** The title of the PDF: what it is, never whose. */
function packTitle(draft: DraftDossier): string {
  const what = isComplement(draft) ? 'complément' : 'dossier';
  return `Demande d’ouverture des droits à l’assurance maladie : ${what} à envoyer`;
}

/**
 * The whole pack as one PDF in posting order, with the report of what is in it. While anything blocks it, the
 * letter is marked BROUILLON. What was made is opened again and checked before it is given back.
 * Errors: `pack-check-failed`, `template-broken`; everything about the dossier is in the report.
 */
export async function buildPack(ports: PaperPorts, draft: DraftDossier): Promise<BuiltPack> {
  const now = ports.clock.now();
  const judgement = judgeDossier(draft, localDay(now));
  const { pieces, issues } = await loadPieces(ports, draft, judgement.documents);
  const data = sheetData(settleAnswers(draft), (id) => {
    const count = pieces.get(id)?.length ?? 0;
    return count === 0 ? undefined : count;
  });
  const target = await openTarget(ports);
  const documents: PackedDocument[] = [];
  for (const planned of judgement.documents) {
    const before = target.pdf.getPageCount();
    const sheets = pieces.get(planned.id) ?? [];
    issues.push(...(await addDocument(target, ports, planned, data, sheets)).issues);
    documents.push(packed(planned, before, target.pdf.getPageCount()));
  }
  const report = reportOf(data, judgement, newIssues(issues, judgement), documents);
  if (report.blockers.length > 0) markAsDraft(target, documents);
  return { pdf: await finish(target.pdf, packTitle(draft), documents, now), report };
}

/** What the sheets add to the judgement: an answer that is already wrong is not also said not to print. */
function newIssues(issues: readonly Issue[], { blockers }: Judgement): Issue[] {
  return withoutRepeats(issues).filter(({ at }) => !blockers.some((blocker) => blocker.at === at));
}

function markAsDraft({ pdf, faces }: Target, documents: readonly PackedDocument[]): void {
  const letter = documents.find(({ id }) => id === 'letter' || id === 'pass-letter')?.firstPage;
  if (letter) drawDraftMark(pdf.getPage(letter - 1), faces);
}

/** Opens every file of every copy. One that cannot be opened is said, and the others go on. */
async function loadPieces(ports: PaperPorts, draft: DraftDossier, documents: readonly PlannedDocument[]) {
  const pieces = new Map<DocumentId, LoadedSheet[]>();
  const issues: Issue[] = [];
  for (const document of documents) {
    try {
      pieces.set(document.id, await loadPiece(ports, draft, document));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      issues.push(toIssue(error));
    }
  }
  return { pieces, issues };
}

function packed(
  { id, title, kind, original, signers }: PlannedDocument,
  before: number,
  after: number,
): PackedDocument {
  const pages = after - before;
  return {
    id,
    title,
    kind,
    original,
    firstPage: pages > 0 ? before + 1 : null,
    pages,
    signers: [...signers],
  };
}

/** Bookmarks, page labels, metadata; then the bytes, once they were opened again and found right. */
async function finish(
  pdf: PDFDocument,
  title: string,
  documents: readonly PackedDocument[],
  now: Date,
): Promise<Uint8Array> {
  const present = documents.flatMap((document) =>
    document.firstPage === null ? [] : [{ ...document, page: document.firstPage - 1 }],
  );
  addOutline(pdf, present);
  addPageLabels(
    pdf,
    present.map(({ title, page }) => ({ prefix: title, firstPage: page })),
  );
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage('fr-FR');
  pdf.setProducer('Liasse');
  pdf.setCreator('Liasse');
  pdf.setCreationDate(now);
  pdf.setModificationDate(now);
  const planned = { count: pdf.getPageCount(), copies: copiedPages(documents) };
  const bytes = await pdf.save();
  const faults = await inspectPdf(bytes, planned);
  if (faults.length > 0) throw new AppError('pack-check-failed', '', { cause: faults });
  return bytes;
}

function copiedPages(documents: readonly PackedDocument[]): Set<number> {
  const copies = documents.filter(({ kind, original }) => kind === 'piece' && !original);
  return new Set(
    copies.flatMap(({ firstPage, pages }) =>
      Array.from({ length: pages }, (_, index) => (firstPage ?? 1) - 1 + index),
    ),
  );
}

function reportOf(
  data: SheetData,
  { status, blockers, warnings }: Judgement,
  issues: readonly Issue[],
  documents: PackedDocument[],
): BuiltPack['report'] {
  return {
    status: issues.length > 0 && status !== 'not-yet' ? 'incomplete' : status,
    addressee: addresseeLines(data.addressee),
    documents,
    warnings,
    blockers: [...blockers, ...issues],
    sheets: documents.reduce((sum, { pages }) => sum + pages, 0),
  };
}
