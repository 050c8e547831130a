import type { DraftDossier } from '../model/dossier.ts';
import type { PieceId } from '../model/piece.ts';
import type { FundLetter } from './journey.ts';

/** What a letter that was just received says beside its own facts. */
export type LetterNews = {
  /** The number that it gives. */
  number?: string;
  /** The originals that were in the envelope. */
  returned?: readonly PieceId[];
};

/** The dossier with one letter more, and with what it brought. One that was noted already is told by `journeyRemarks`. Pure. */
export function receiveLetter(
  draft: DraftDossier,
  letter: FundLetter,
  { number = '', returned = [] }: LetterNews = {},
): DraftDossier {
  const { on = '', kind } = letter;
  const { journey } = draft;
  const received = returned.map((piece) => ({ piece, on }));
  return {
    ...draft,
    ...(kind === 'waiting-number' && number ? { filing: { ...draft.filing, waitingNumber: number } } : {}),
    journey: {
      ...journey,
      letters: [...(journey?.letters ?? []), letter],
      ...(kind === 'waiting-number' ? { waitingSince: on } : {}),
      ...(kind === 'number' ? { numberSince: on, ...(number ? { number } : {}) } : {}),
      ...(received.length > 0 ? { returned: [...(journey?.returned ?? []), ...received] } : {}),
    },
  };
}
