import type { DraftDossier } from '../model/dossier.ts';
import type { SendAs } from '../model/piece.ts';
import type { Signer } from '../model/signature.ts';
import { askedAnswers, isComplement, isWrittenByHand, requestedIn } from './asked.ts';
import {
  type DocumentId,
  documentTable,
  type GeneratedRow,
  isGenerated,
  type PieceRow,
} from './documents.ts';

/**
 * One document of the pack. `generated`: written by Liasse; `piece`: comes from a scan, or is an original whose
 * place is held by a separator, as is an attestation that the host writes by hand; `to-add`: not in the PDF, to be added by hand or sent later.
 */
export type PlannedDocument = {
  id: DocumentId;
  title: string;
  kind: 'generated' | 'piece' | 'to-add';
  /** The paper itself is posted, not a copy of it. */
  original: boolean;
  signers: readonly Signer[];
  /** Its number in the letter and the bordereau; what is not an enclosure has none. */
  number?: number;
  /** How much a piece is needed; absent for what Liasse writes. */
  need?: PieceRow['need'];
  sendAs?: SendAs;
  /** A copy that should be there and has no file yet. */
  missing: boolean;
};

/** An enclosure: a document with its number in the letter and the bordereau. */
export type Enclosure = PlannedDocument & { number: number };

/** How a piece travels: what was chosen, or what is usual for it. */
function chosenSendAs(draft: DraftDossier, row: PieceRow): SendAs {
  const usually = typeof row.usually === 'function' ? row.usually(draft) : row.usually;
  return draft.pieces?.[row.id]?.sendAs ?? usually;
}

/** Every document of the pack in posting order, numbered as the letter and the bordereau print them. Pure. */
export function planDocuments(draft: DraftDossier): PlannedDocument[] {
  const asked = askedAnswers(draft);
  const planned = documentTable
    .filter((row) => isInPack(row, asked))
    .map((row) => (row.kind === 'generated' ? planGenerated(row, asked) : planPiece(row, asked)));
  let number = 0;
  return planned.map((document) => (isEnclosure(document) ? { ...document, number: ++number } : document));
}

/** A complement holds its letter and what that letter was asked for, and nothing of a first file. */
function isInPack({ id, when }: GeneratedRow | PieceRow, asked: DraftDossier): boolean {
  if (!isComplement(asked)) return when(asked);
  const isRequested = requestedIn(asked).some((requested) => requested === id);
  // A piece is sent because it was asked for; what Liasse writes must also fit the case.
  if (isRequested) return !isGenerated(id) || when(asked);
  return when(asked) && alwaysInComplement.includes(id);
}

const alwaysInComplement: readonly DocumentId[] = ['letter', 'bordereau', 'cpam-letter'];

function planGenerated({ id, title, signers = [] }: GeneratedRow, draft: DraftDossier): PlannedDocument {
  const isHandwritten = id === 'hosting-attestation' && isWrittenByHand(draft);
  return {
    id,
    title: titleFor(title, draft),
    kind: isHandwritten ? 'piece' : 'generated',
    original: id !== 'bordereau',
    signers: typeof signers === 'function' ? signers(draft) : signers,
    ...(isHandwritten ? { sendAs: 'original' as const } : {}),
    missing: false,
  };
}

function planPiece(row: PieceRow, draft: DraftDossier): PlannedDocument {
  const sendAs = chosenSendAs(draft, row);
  return {
    id: row.id,
    title: titleFor(row.title, draft),
    kind: sendAs === 'copy' || sendAs === 'original' ? 'piece' : 'to-add',
    // A form that is filled and signed by hand is the paper itself, not a copy of one.
    original: sendAs === 'original' || (row.id === 'child-form' && sendAs === 'by-hand'),
    signers: [],
    need: needOf(row, draft),
    sendAs,
    missing: sendAs === 'copy' && (draft.pieces?.[row.id]?.files ?? []).length === 0,
  };
}

/** What a letter asks for has to be in the answer to it, whatever it would be in a first file. */
function needOf({ id, need }: PieceRow, draft: DraftDossier): PieceRow['need'] {
  return isComplement(draft) && !alwaysInComplement.includes(id) ? 'required' : need;
}

function titleFor(title: PieceRow['title'], draft: DraftDossier): string {
  return typeof title === 'string' ? title : title(draft);
}

const unnumbered: readonly DocumentId[] = ['letter', 'pass-letter', 'bordereau', 'form'];

/** What the letter announces. A required piece keeps its number while its file is still to come. */
function isEnclosure({ id, sendAs, missing, need }: PlannedDocument): boolean {
  if (unnumbered.includes(id) || sendAs === 'later') return false;
  return !missing || need === 'required';
}

/** The enclosures in order: exactly what the letter and the bordereau list. */
export function enclosures(documents: readonly PlannedDocument[]): Enclosure[] {
  return documents.flatMap((document) =>
    document.number === undefined ? [] : [{ ...document, number: document.number }],
  );
}
