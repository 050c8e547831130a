import type { IsoDate } from '../model/date.ts';
import type { DraftDossier } from '../model/dossier.ts';
import { isComplement } from './asked.ts';
import { firstPostedOn } from './journey.ts';
import { type Judgement, judgeDossier } from './judge.ts';
import { type NextAction, nextAction } from './next-action.ts';
import { isNotYet } from './not-yet.ts';

/** Where a dossier stands, in figures: what its card on Home tells in words. */
export type Summary = {
  filing: 'first' | 'complement';
  status: Judgement['status'];
  /** Answers that are missing or wrong. */
  answers: number;
  /** Required pieces without a file. */
  pieces: number;
  /** The first day on which the file is possible, where all that stands in its way has a date. */
  earliest?: IsoDate;
  /** The day on which it first left; and what to do next, once it has. */
  posted?: IsoDate;
  next?: NextAction;
};

/** Sums up what the judgement of the day `today` says. Pure. */
export function summarizeDossier(draft: DraftDossier, today: IsoDate): Summary {
  const { status, blockers } = judgeDossier(draft, today);
  const refusals = blockers.filter(isNotYet);
  const pieces = blockers.filter(({ code }) => code === 'piece-missing');
  const dates = refusals.flatMap(({ earliest }) => earliest ?? []).sort();
  const last = dates.length === refusals.length ? dates.at(-1) : undefined;
  return {
    filing: isComplement(draft) ? 'complement' : 'first',
    status,
    answers: blockers.length - refusals.length - pieces.length,
    pieces: pieces.length,
    ...(last ? { earliest: last } : {}),
    ...followUp(draft, today),
  };
}

/** Nothing while nothing has left and no letter has come. */
function followUp(draft: DraftDossier, today: IsoDate): Pick<Summary, 'posted' | 'next'> {
  const next = nextAction(draft, today);
  if (next.act === 'post') return {};
  const posted = firstPostedOn(draft);
  return { next, ...(posted ? { posted } : {}) };
}
