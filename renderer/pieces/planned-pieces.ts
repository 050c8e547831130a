import type { DraftDossier } from '../../core/model/dossier.ts';
import type { SendAs } from '../../core/model/piece.ts';
import { askedAnswers } from '../../core/rules/asked.ts';
import { type PieceRow, rowOf } from '../../core/rules/documents.ts';
import { planDocuments } from '../../core/rules/plan.ts';

/** A piece that this person brings, and how it travels. */
export type PlannedPiece = {
  row: PieceRow;
  sendAs: SendAs;
  /** The paper itself is sent and there is no other: a scan is kept, in case it is lost on the way. */
  isOnlyOriginal: boolean;
};

/** The pieces of this dossier, in posting order. */
export function plannedPieces(draft: DraftDossier): PlannedPiece[] {
  const owned = askedAnswers(draft).birthCertificate?.owned;
  return planDocuments(draft).flatMap(({ id, sendAs }) => {
    const row = rowOf(id);
    if (row.kind !== 'piece' || sendAs === undefined) return [];
    const isOnlyOriginal = id === 'birth-certificate' && sendAs === 'original' && owned === 'one';
    return [{ row, sendAs, isOnlyOriginal }];
  });
}

/** Whether a piece has files: what is printed, or what is kept of an original. */
export function takesFiles({ sendAs }: PlannedPiece): boolean {
  return sendAs === 'copy' || sendAs === 'original';
}
