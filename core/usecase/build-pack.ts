import type { PDFDocument } from 'pdf-lib';
import type { BuiltPack, PackedDocument, SignatureState } from '../contract/papers.ts';
import { localDay } from '../model/date.ts';
import type { DraftDossier } from '../model/dossier.ts';
import { AppError, type Issue, toIssue } from '../model/result.ts';
import type { SignatureStanding } from '../model/signature.ts';
import { settleAnswers } from '../model/validate.ts';
import { drawDraftMark } from '../pdf/draw-draft-mark.ts';
import { addOutline, addPageLabels } from '../pdf/outline.ts';
import { a4 } from '../pdf/units.ts';
import { isComplement } from '../rules/asked.ts';
import type { DocumentId } from '../rules/documents.ts';
import { type Judgement, judgeDossier } from '../rules/judge.ts';
import type { PlannedDocument } from '../rules/plan.ts';
import { planPost } from '../rules/post.ts';
import { addresseeLines } from '../template/postal.ts';
import { type SheetData, sheetData } from '../template/sheet-data.ts';
import { addDocument } from './add-document.ts';
import { measureBroughtForm, withBroughtSize } from './brought-form.ts';
import type { MadePack } from './describe-sending.ts';
import { finishPdf } from './finish-pdf.ts';
import { mapSome } from './map-some.ts';
import { openTarget, type Target } from './open-target.ts';
import { type LoadedSheet, loadPiece } from './piece-pages.ts';
import { withoutRepeats } from './pinpoint-issues.ts';
import type { PaperPorts } from './ports.ts';
import { signPapers } from './sign-papers.ts';

/** Pictures are decoded on threads of their own: enough of them at once to keep a small computer busy, and no more. */
const piecesAtOnce = 3;

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
  const { pdf, report } = await makePack(ports, draft);
  return { pdf, report };
}

/** The same, with what other files are made of. */
export async function makePack(ports: PaperPorts, draft: DraftDossier): Promise<MadePack> {
  const day = localDay(ports.clock.now());
  const judgement = judgeDossier(draft, day);
  const { pieces, issues, warnings } = await loadPieces(ports, draft, judgement.documents);
  const answers = settleAnswers(draft);
  const { papers, issues: unsigned } = await signPapers(ports, draft, judgement.documents);
  issues.push(...unsigned);
  const brought = await measureBroughtForm(ports, answers, papers.get('form')?.photo);
  const facts = sheetData(answers, (id) => {
    const count = (id === 'form' ? brought?.pages : pieces.get(id)?.length) ?? 0;
    return count === 0 ? undefined : count;
  });
  const data = withBroughtSize(facts, brought);
  const target = await openTarget(ports);
  const documents: PackedDocument[] = [];
  for (const planned of judgement.documents) {
    const before = target.pdf.getPageCount();
    const content = { sheets: pieces.get(planned.id) ?? [], signed: papers.get(planned.id) };
    const marks = await addDocument(target, ports, planned, data, content);
    issues.push(...marks.issues);
    warnings.push(...(marks.warnings ?? []));
    const made = packed(planned, before, target.pdf.getPageCount());
    documents.push(planned.id === 'form' && brought !== undefined ? { ...made, brought: true } : made);
    if (draft.print?.sides === 'two') fillSheet(target, documents);
  }
  const signatures = [...papers.values()].flatMap(({ states }) => states);
  const told = withWarnings(judgement, warnings);
  const report = reportOf(draft, data, told, newIssues(issues, judgement), { documents, signatures });
  if (report.blockers.length > 0) markAsDraft(target, documents);
  addNavigation(target.pdf, documents);
  const { texts } = target;
  const copies = copiedPages(report);
  const pdf = await finishPdf(target.pdf, { title: packTitle(draft), day, texts, copies });
  return { pdf, report, draft, texts };
}

/**
 * What was signed and no longer counts, what nobody could compare, and what may not be on the sheet that is printed. A
 * paper that is still to be signed is no news.
 */
function signatureWarnings(signatures: readonly SignatureState[]): Issue[] {
  const codes: Partial<Record<SignatureStanding, string>> = {
    void: 'signature-void',
    'photo-unchecked': 'signature-photo-unchecked',
    'not-on-photo': 'signature-not-on-photo',
  };
  return signatures.flatMap(({ document, signer, state }) => {
    const code = codes[state];
    return code ? [{ code, at: `signatures.${document}.${signer}` }] : [];
  });
}

type Made = Pick<BuiltPack['report'], 'documents' | 'signatures'>;

/** What the sheets add to the judgement: an answer that is already wrong is not also said not to print. */
function newIssues(issues: readonly Issue[], { blockers }: Judgement): Issue[] {
  return withoutRepeats(issues).filter(({ at }) => !blockers.some((blocker) => blocker.at === at));
}

function markAsDraft({ pdf, faces, texts }: Target, documents: readonly PackedDocument[]): void {
  const letter = documents.find(({ id }) => id === 'letter' || id === 'pass-letter')?.firstPage;
  if (letter) texts.get(letter - 1)?.push(drawDraftMark(pdf.getPage(letter - 1), faces));
}

/** Opens every file of every copy. One that cannot be opened is said, and the others go on. */
async function loadPieces(ports: PaperPorts, draft: DraftDossier, documents: readonly PlannedDocument[]) {
  const pieces = new Map<DocumentId, LoadedSheet[]>();
  const issues: Issue[] = [];
  const warnings: Issue[] = [];
  const attempts = await mapSome(documents, piecesAtOnce, (document) =>
    loadPiece(ports, draft, document).then(
      (piece) => ({ id: document.id, ...piece }),
      (error: unknown) => ({ error }),
    ),
  );
  for (const attempt of attempts) {
    if ('sheets' in attempt) {
      pieces.set(attempt.id, attempt.sheets);
      warnings.push(...attempt.warnings);
    } else if (attempt.error instanceof AppError) issues.push(toIssue(attempt.error));
    else throw attempt.error;
  }
  return { pieces, issues, warnings };
}

/** What was seen on scans that were read only now is told as what was seen when they were imported. */
function withWarnings(judgement: Judgement, found: readonly Issue[]): Judgement {
  if (found.length === 0) return judgement;
  const status = judgement.status === 'ready' ? 'ready-with-warnings' : judgement.status;
  return { ...judgement, status, warnings: [...judgement.warnings, ...found] };
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
    fillers: 0,
  };
}

/** On two sides, whatever ends on the front of a sheet leaves its back blank: the next one starts on a fresh sheet. */
function fillSheet({ pdf }: Target, documents: PackedDocument[]): void {
  const last = documents.at(-1);
  if (!last || pdf.getPageCount() % 2 === 0) return;
  pdf.addPage([a4.width, a4.height]);
  documents.splice(-1, 1, { ...last, fillers: 1 });
}

/** Bookmarks and page labels. A blank back says what it is to whoever looks for a page that went missing. */
function addNavigation(pdf: PDFDocument, documents: readonly PackedDocument[]): void {
  const present = documents.flatMap((document) =>
    document.firstPage === null ? [] : [{ ...document, page: document.firstPage - 1 }],
  );
  addOutline(pdf, present);
  addPageLabels(
    pdf,
    present.flatMap(({ title, page, pages, fillers }) => [
      { prefix: title, firstPage: page },
      ...(fillers > 0 ? [{ blank: true as const, firstPage: page + pages }] : []),
    ]),
  );
}

/**
 * The pages of the pack (from 0) that are copies of somebody's papers, of a form that was brought, or of a sheet
 * that was signed by hand.
 */
export function copiedPages({ documents, signatures }: Made): Set<number> {
  const photographed = signatures.filter(({ state }) => state === 'photo' || state === 'photo-unchecked');
  const copies = documents.filter(
    ({ id, kind, original, brought }) =>
      brought === true ||
      (kind === 'piece' && !original) ||
      photographed.some(({ document }) => document === id),
  );
  return new Set(
    copies.flatMap(({ firstPage, pages }) =>
      Array.from({ length: pages }, (_, index) => (firstPage ?? 1) - 1 + index),
    ),
  );
}

function reportOf(
  draft: DraftDossier,
  data: SheetData,
  { status, blockers, warnings, documents: planned }: Judgement,
  issues: readonly Issue[],
  { documents, signatures }: Made,
): BuiltPack['report'] {
  const sides = draft.print?.sides ?? 'one';
  const pages = documents.reduce((sum, document) => sum + document.pages + document.fillers, 0);
  const sheets = sides === 'two' ? Math.ceil(pages / 2) : pages;
  const told = [...warnings, ...signatureWarnings(signatures)];
  const standing = status === 'ready' && told.length > 0 ? 'ready-with-warnings' : status;
  return {
    status: issues.length > 0 && status !== 'not-yet' ? 'incomplete' : standing,
    addressee: addresseeLines(data.addressee),
    documents,
    signatures,
    warnings: told,
    blockers: [...blockers, ...issues],
    sides,
    sheets,
    post: planPost(data, planned, sheets),
  };
}
