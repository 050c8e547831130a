import type { IsoDate } from '../model/date.ts';
import type { DraftDossier } from '../model/dossier.ts';
import { nextStepIds } from '../model/journey.ts';
import { type DeadlineId, deadlineIds } from './deadlines.ts';
import { awaitedOriginals, isNoted, lettersOf, postingsOf } from './journey.ts';
import { nextDate, readTimeline } from './timeline.ts';

/** What there is to do: with the file, or because one of the days has come. */
export const nextActs = [
  'post',
  'post-answer',
  'answer-letter',
  'ask-back',
  'next-steps',
  'all-done',
  'wait',
  ...deadlineIds.map((id) => `now.${id}` as const),
] as const;

/** What to do now, as one sentence: its words are in the interface's language, its day is of the calendar. */
export type NextAction = {
  act: (typeof nextActs)[number];
  /** The day by which, or until which. */
  on?: IsoDate | undefined;
};

/** Letters that wait for an answer of the person. */
const asking = ['incomplete', 'birth-certificate', 'original', 'refusal'];

/** What a day that has come calls for while the number is still to come. Pure. */
export function nextAction(draft: DraftDossier, today: IsoDate): NextAction {
  const timeline = readTimeline(draft, today);
  const next = nextDate(timeline);
  const isUnderWay = !isNoted(draft.posting) && postingsOf(draft).length > 0;
  if (isUnderWay) return { act: 'post-answer', ...limitOf(draft, today) };
  if (postingsOf(draft).length === 0 && lettersOf(draft).length === 0 && !draft.journey?.number)
    return { act: 'post' };
  if (openLetters(draft).length > 0) return { act: 'answer-letter', ...limitOf(draft, today) };
  if (draft.journey?.number) return afterNumber(draft);
  if (next && next.state !== 'coming') return { act: `now.${next.id}`, on: next.on };
  return next ? { act: 'wait', on: next.on } : { act: 'wait' };
}

/** The letters that ask for something, and have no answer that left. Pure. */
function openLetters(draft: DraftDossier) {
  return lettersOf(draft).filter(
    ({ letter }) => asking.includes(letter.kind ?? '') && letter.answeredBy === undefined,
  );
}

/** The nearest day by which a letter has to be answered. */
function limitOf(draft: DraftDossier, today: IsoDate): { on?: IsoDate } {
  const limits: readonly DeadlineId[] = ['letter-limit', 'civil-status', 'appeal'];
  const first = readTimeline(draft, today).coming.find(
    ({ id, state }) => limits.includes(id) && state !== 'done',
  );
  return first ? { on: first.on } : {};
}

function afterNumber(draft: DraftDossier): NextAction {
  if (awaitedOriginals(draft).length > 0) return { act: 'ask-back' };
  const done = draft.journey?.steps ?? [];
  return { act: nextStepIds.every((step) => done.includes(step)) ? 'all-done' : 'next-steps' };
}
