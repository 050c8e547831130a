import { addDays, addMonths, type IsoDate, isCalendarDay } from '../model/date.ts';
import type { DraftDossier } from '../model/dossier.ts';
import type { PieceId } from '../model/piece.ts';
import { answers } from './asked.ts';
import {
  awaitedOriginals,
  firstPostedOn,
  isOvertaken,
  lastLetter,
  lettersOf,
  openLetters,
  postingsOf,
  wasSent,
} from './journey.ts';
import { type Source, sources } from './sources.ts';

export const deadlineIds = [
  'look-in-the-letterbox',
  'answer-expected',
  'call',
  'remind',
  'letter-limit',
  'civil-status',
  'formal-notice',
  'waiting-number-ends',
  'appeal',
  'appeal-silence',
  'bank-details',
  'original-back',
  'pass-date',
  'visa-ends',
  'permit-ends',
  'passport-ends',
] as const;
export type DeadlineId = (typeof deadlineIds)[number];

/** What starts a delay: its day, and what tells one from another where there are several. */
type Start = { on: IsoDate; of?: string; piece?: PieceId };

type Delay = { days: number } | { months: number };

/**
 * `law`: a text sets it, and something is lost after it; `usual`: what a fund says of its own delays, or what was
 * seen; `advice`: a day on which to do something, that no text asks for.
 */
export type DeadlineRow = {
  id: DeadlineId;
  starts: (draft: DraftDossier) => readonly Start[];
  delay?: Delay;
  weight: 'law' | 'usual' | 'advice';
  /** Nobody need wait for it any more. */
  isOver?: (draft: DraftDossier, start: Start) => boolean;
  source: Source;
};

const hasAnswer = (draft: DraftDossier) =>
  lettersOf(draft).length > 0 || Boolean(draft.journey?.number || draft.filing?.waitingNumber);
const hasNumber = ({ journey }: DraftDossier) => Boolean(journey?.number);
const fromFirstPosting = (draft: DraftDossier): Start[] => startsOn(firstPostedOn(draft));

/** The last pack with papers for the fund to look at, first file or answer, while no letter has come since. */
const fromSilence = (draft: DraftDossier): Start[] => {
  const sent = postingsOf(draft).map(({ on = '', pack }, index) => ({ on, purpose: pack?.purpose, index }));
  const last = sent.findLast(({ purpose = 'pieces' }) => purpose === 'pieces' || purpose === 'copy-suffices');
  if (!last || hasNumber(draft) || lettersOf(draft).some(({ letter: { on = '' } }) => on > last.on))
    return [];
  // A person who knows a waiting number before the first file has had an answer already.
  if (last.index > 0) return startsOn(last.on, String(last.index));
  return hasAnswer(draft) ? [] : startsOn(last.on);
};

/** Every day that a file may have to keep, each with where it comes from. One day of the calendar, never an hour. */
export const deadlineTable: readonly DeadlineRow[] = [
  {
    id: 'look-in-the-letterbox',
    starts: fromFirstPosting,
    delay: { days: 15 },
    weight: 'advice',
    isOver: hasAnswer,
    source: sources.ownAdvice,
  },
  {
    id: 'call',
    starts: fromSilence,
    delay: { days: 30 },
    weight: 'advice',
    source: sources.ownAdvice,
  },
  {
    // Six weeks from the posting to the number, in the story behind Liasse: no fund promises it.
    id: 'answer-expected',
    starts: fromFirstPosting,
    delay: { days: 42 },
    weight: 'usual',
    isOver: hasAnswer,
    source: sources.story,
  },
  {
    id: 'remind',
    starts: fromSilence,
    delay: { months: 2 },
    weight: 'advice',
    isOver: (draft, { on }) => (sentFor(draft, 'reminder')?.on ?? '') >= on,
    source: sources.silence,
  },
  {
    id: 'letter-limit',
    starts: (draft) =>
      openLetters(draft).flatMap(({ letter, index }) => startsOn(letter.until, String(index))),
    weight: 'law',
    source: sources.requestedPiece,
  },
  {
    id: 'civil-status',
    starts: (draft) => civilStatusRequests(draft),
    delay: { months: 3 },
    weight: 'law',
    source: sources.civilStatusDelay,
  },
  {
    id: 'formal-notice',
    starts: (draft) => civilStatusRequests(draft),
    delay: { months: 6 },
    weight: 'law',
    source: sources.civilStatusDelay,
  },
  {
    id: 'waiting-number-ends',
    starts: ({ journey }) => startsOn(journey?.waitingSince),
    delay: { months: 9 },
    weight: 'usual',
    isOver: hasNumber,
    source: sources.ameliNumber,
  },
  {
    id: 'appeal',
    starts: (draft) => startsOn(lastLetter(draft, 'refusal')?.letter.on),
    delay: { months: 2 },
    weight: 'law',
    // An appeal that left before contests another decision.
    isOver: (draft, { on }) => isOvertaken(draft, on) || (sentFor(draft, 'appeal')?.on ?? '') >= on,
    source: sources.appeal,
  },
  {
    id: 'appeal-silence',
    starts: (draft) => startsOn(sentFor(draft, 'appeal')?.on),
    delay: { months: 2 },
    weight: 'law',
    isOver: hasNumber,
    source: sources.appealSilence,
  },
  {
    id: 'bank-details',
    starts: (draft) => (owesBankDetails(draft) ? fromFirstPosting(draft) : []),
    delay: { months: 1 },
    weight: 'advice',
    source: sources.ownAdvice,
  },
  {
    id: 'original-back',
    starts: (draft) => awaitedOriginals(draft).map(({ piece, sentOn }) => ({ on: sentOn, of: piece, piece })),
    delay: { months: 1 },
    weight: 'advice',
    source: sources.story,
  },
  {
    id: 'pass-date',
    starts: (draft) => startsOn(postingsOf(draft).find(({ way }) => way === 'pass')?.on),
    delay: { days: 7 },
    weight: 'advice',
    isOver: hasAnswer,
    source: sources.ownAdvice,
  },
  {
    id: 'visa-ends',
    starts: (draft) =>
      answers('stay.kind', 'vls-ts', 'visa-c')(asFirst(draft)) ? startsOn(draft.stay?.validUntil) : [],
    weight: 'law',
    source: sources.residenceTitle,
  },
  {
    id: 'permit-ends',
    starts: (draft) =>
      answers('stay.kind', 'residence-permit')(asFirst(draft)) ? startsOn(draft.stay?.permitUntil) : [],
    weight: 'law',
    source: sources.residenceTitle,
  },
  {
    id: 'passport-ends',
    starts: ({ passport }) => startsOn(passport?.expiresOn),
    weight: 'law',
    source: sources.formNotice,
  },
];

/** A day of the timeline as the table computes it, before the person changes it. */
export type Deadline = Omit<DeadlineRow, 'id' | 'starts' | 'delay' | 'isOver'> & {
  /** The row, and what it is of: `original-back:birth-certificate`. Stable, so that a change of the person finds it. */
  key: string;
  id: DeadlineId;
  on: IsoDate;
  piece?: PieceId;
};

/** Every day that the answers lead to, in no order. Pure. */
export function computeDeadlines(draft: DraftDossier): Deadline[] {
  return deadlineTable.flatMap(({ id, starts, delay, weight, isOver, source }) =>
    starts(draft)
      .filter((start) => !isOver?.(draft, start))
      .map(({ on, of, piece }) => ({
        key: of === undefined ? id : `${id}:${of}`,
        id,
        on: delay ? addDelay(on, delay) : on,
        weight,
        source,
        ...(piece ? { piece } : {}),
      })),
  );
}

/** So many days or months after a day; the last day of the month where it has no such day. */
function addDelay(on: IsoDate, delay: Delay): IsoDate {
  return 'days' in delay ? addDays(on, delay.days) : addMonths(on, delay.months);
}

function startsOn(on: IsoDate | undefined, of?: string): Start[] {
  return isCalendarDay(on ?? '') ? [{ on: on ?? '', ...(of === undefined ? {} : { of }) }] : [];
}

/** The law gives three months from the day on which the fund asks for the papers of birth, whatever its letter calls them. */
function civilStatusRequests(draft: DraftDossier): Start[] {
  return openLetters(draft)
    .filter(({ letter }) => letter.asked?.includes('birth-certificate'))
    .flatMap(({ letter, index }) => startsOn(letter.on, String(index)));
}

/** Bank details that were announced for later, or left out, and that no departure has taken along. */
function owesBankDetails(draft: DraftDossier): boolean {
  const first = asFirst(draft);
  const isLater = first.bank?.account === 'later' || draft.pieces?.['bank-details']?.sendAs === 'later';
  return isLater && !wasSent(draft, 'bank-details');
}

/** What was answered in the first file stays true while a complement asks for none of it. */
function asFirst(draft: DraftDossier): DraftDossier {
  return { ...draft, filing: { ...draft.filing, kind: 'first' } };
}

function sentFor(draft: DraftDossier, purpose: 'reminder' | 'appeal') {
  return postingsOf(draft).findLast(({ pack }) => pack?.purpose === purpose);
}
