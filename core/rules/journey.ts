import { type IsoDate, isCalendarDay } from '../model/date.ts';
import type { DraftDossier } from '../model/dossier.ts';
import type { FundLetterKind } from '../model/journey.ts';
import type { PieceId } from '../model/piece.ts';

type Journey = NonNullable<DraftDossier['journey']>;
export type Posting = NonNullable<DraftDossier['posting']>;
export type FundLetter = NonNullable<Journey['letters']>[number];

/** Every departure that was noted, in order: its place in the list is its version, from 0. Pure. */
export function postingsOf({ journey, posting }: DraftDossier): Posting[] {
  return [...(journey?.sent ?? []), ...(isNoted(posting) ? [posting] : [])];
}

/** The packs that were kept, and whose posting was taken back since: they stay until the person removes them. Pure. */
export function takenBack(draft: DraftDossier): Posting[] {
  const known = [draft.posting, ...(draft.journey?.sent ?? [])].map((posting) => posting?.pack?.path);
  return (draft.journey?.kept ?? []).filter(({ pack }) => pack && !known.includes(pack.path));
}

/** True when the pack under way left: its day is known. */
export function isNoted(posting: DraftDossier['posting']): posting is Posting & { on: IsoDate } {
  return isCalendarDay(posting?.on ?? '');
}

/** The day on which the file first left, and nothing while it has not. Pure. */
export function firstPostedOn(draft: DraftDossier): IsoDate | undefined {
  return postingsOf(draft)[0]?.on;
}

/** The letters received, each with its place in the list: the name by which dates and answers know it. Pure. */
export function lettersOf({ journey }: DraftDossier): { letter: FundLetter; index: number }[] {
  return (journey?.letters ?? []).map((letter, index) => ({ letter, index }));
}

/** The letters that nothing has answered: no departure, nor the number that came after them. Pure. */
export function openLetters(draft: DraftDossier) {
  return lettersOf(draft).filter(
    ({ letter }) => letter.answeredBy === undefined && !isOvertaken(draft, letter.on),
  );
}

/** True when the number came on that day or later: what a letter asked for on the way to it matters no more. Pure. */
export function isOvertaken({ journey }: DraftDossier, on: IsoDate = ''): boolean {
  return Boolean(journey?.number) && on <= (journey?.numberSince || on);
}

/** The last letter of a kind. */
export function lastLetter(draft: DraftDossier, ...kinds: readonly FundLetterKind[]) {
  return lettersOf(draft).findLast(({ letter }) => letter.kind !== undefined && kinds.includes(letter.kind));
}

/** An original that left and has not come back: when it left, and with which departure. */
export type AwaitedOriginal = { piece: PieceId; sentOn: IsoDate; posting: number };

/** The originals that are still to come back. One that was sent twice came back once: the last departure counts. Pure. */
export function awaitedOriginals(draft: DraftDossier): AwaitedOriginal[] {
  const sent = new Map<PieceId, AwaitedOriginal>();
  for (const [posting, { on = '', pack }] of postingsOf(draft).entries())
    for (const piece of pack?.originals ?? []) sent.set(piece, { piece, sentOn: on, posting });
  return [...sent.values()].filter(({ piece, sentOn }) => !cameBack(draft, piece, sentOn));
}

function cameBack({ journey }: DraftDossier, piece: PieceId, sentOn: IsoDate): boolean {
  return (journey?.returned ?? []).some(({ piece: id, on = '' }) => id === piece && on >= sentOn);
}

/** True when a piece left with one of the departures. */
export function wasSent(draft: DraftDossier, piece: PieceId): boolean {
  return postingsOf(draft).some(({ pack }) => pack?.documents?.some(({ id }) => id === piece));
}
