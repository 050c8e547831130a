import { addMonths, type IsoDate } from '../model/date.ts';
import type { DraftDossier } from '../model/dossier.ts';
import { nextStepIds } from '../model/journey.ts';
import { type DeadlineId, deadlineIds } from './deadlines.ts';
import { awaitedOriginals, isNoted, lettersOf, openLetters, postingsOf } from './journey.ts';
import { type ComingDate, readTimeline, type Timeline } from './timeline.ts';

/** What there is to do: with the file, or because one of the days has come. */
export const nextActs = [
  'post',
  'post-answer',
  'answer-letter',
  'answer-late',
  'ask-back',
  'next-steps',
  'all-done',
  'wait',
  'wait-for-end',
  ...deadlineIds.map((id) => `now.${id}` as const),
] as const;

/** What to do now, as one sentence: its words are in the interface's language, its day is of the calendar. */
export type NextAction = {
  act: (typeof nextActs)[number];
  /** The day by which, or until which. */
  on?: IsoDate | undefined;
};

/** Letters that wait for an answer of the person, also where they name no paper. */
const asking = ['incomplete', 'birth-certificate', 'original', 'refusal'];

/** By when a letter has to be answered. */
const limits: readonly DeadlineId[] = ['letter-limit', 'civil-status', 'appeal'];

/** Something ends on these days: what is to be done is done before them. */
const ends: readonly DeadlineId[] = [
  ...limits,
  'formal-notice',
  'waiting-number-ends',
  'visa-ends',
  'permit-ends',
  'passport-ends',
];

/** Nobody need think yet of what ends in more months than that: a stay is prolonged four months before, at the earliest. */
const farEnd = 6;

/** What is done while nothing comes: the next one takes the place of those before it, ticked or not. */
const whileSilent: readonly DeadlineId[] = ['look-in-the-letterbox', 'answer-expected', 'call', 'remind'];

/** What there is to do on the day `today`. Pure. */
export function nextAction(draft: DraftDossier, today: IsoDate): NextAction {
  const timeline = readTimeline(draft, today);
  const isUnderWay = !isNoted(draft.posting) && postingsOf(draft).length > 0;
  if (isUnderWay) return beforeLimit('post-answer', timeline);
  if (postingsOf(draft).length === 0 && lettersOf(draft).length === 0 && !draft.journey?.number)
    return { act: 'post' };
  if (isAsked(draft)) return beforeLimit('answer-letter', timeline);
  if (draft.journey?.number) return afterNumber(draft);
  const due = dueDate(timeline);
  if (due) return { act: `now.${due.id}`, on: due.on };
  const next = timeline.coming.find(({ state }) => state === 'coming');
  if (!next) return { act: 'wait' };
  if (!ends.includes(next.id)) return { act: 'wait', on: next.on };
  return next.on <= addMonths(today, farEnd) ? { act: 'wait-for-end', on: next.on } : { act: 'wait' };
}

/** True when a letter asks for something, and has no answer that left. */
function isAsked(draft: DraftDossier): boolean {
  return openLetters(draft).some(
    ({ letter: { kind = '', asked = [] } }) => asking.includes(kind) || asked.length > 0,
  );
}

/** The same with the nearest day by which a letter has to be answered. */
function beforeLimit(act: 'post-answer' | 'answer-letter', { coming }: Timeline): NextAction {
  const limit = coming.find(({ id, state }) => limits.includes(id) && state !== 'done');
  if (!limit) return { act };
  return { act: limit.state === 'late' ? 'answer-late' : act, on: limit.on };
}

/** The day that has come, and calls for something: silence first, since the file waits on it. */
function dueDate({ coming }: Timeline): ComingDate | undefined {
  const due = coming.filter(({ state }) => state === 'today' || state === 'late');
  const reached = whileSilent.findLast((step) =>
    coming.some(({ id, state }) => id === step && state !== 'coming'),
  );
  return due.find(({ id }) => id === reached) ?? due.find(({ id }) => !whileSilent.includes(id));
}

function afterNumber(draft: DraftDossier): NextAction {
  if (awaitedOriginals(draft).length > 0) return { act: 'ask-back' };
  const done = draft.journey?.steps ?? [];
  return { act: nextStepIds.every((step) => done.includes(step)) ? 'all-done' : 'next-steps' };
}
