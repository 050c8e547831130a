import { dayAfterMonths, type IsoDate, isCalendarDay } from '../model/date.ts';
import type { DraftDossier } from '../model/dossier.ts';
import type { Issue } from '../model/result.ts';
import { answerIssues } from './answer-issues.ts';
import { askedAnswers, isComplement, requestedIn, writesFor } from './asked.ts';
import { checkConsistency } from './consistency.ts';
import { isGenerated, rowOf } from './documents.ts';
import { findNotYet } from './not-yet.ts';
import { enclosures, type PlannedDocument, planDocuments } from './plan.ts';
import { warnOfFlaws } from './scan-warnings.ts';
import { checkSigningDates } from './signing-dates.ts';

type Status = 'not-yet' | 'incomplete' | 'ready-with-warnings' | 'ready';

export type Judgement = {
  status: Status;
  documents: PlannedDocument[];
  /** What keeps the pack from being complete, in the order of the questions. */
  blockers: Issue[];
  warnings: Issue[];
};

/**
 * Everything there is to say about a dossier on the day `today`: which documents, what is missing, what looks
 * wrong. Used by the command line, by Continue, by the check page and before printing. Pure.
 */
export function judgeDossier(draft: DraftDossier, today: IsoDate): Judgement {
  const asked = askedAnswers(draft);
  const day = applicationDay(asked, today);
  const documents = planDocuments(asked);
  const refusals = findNotYet(asked, day);
  const signingDates = checkSigningDates(asked, documents, today);
  const blockers = [
    ...answerIssues(draft, today),
    ...signingDates.blockers,
    ...refusals,
    ...checkSendAs(asked, documents),
    ...checkEnclosures(asked, documents),
    ...documents
      .filter(({ missing, need }) => missing && need === 'required')
      .map(({ id }) => ({ code: 'piece-missing', at: `pieces.${id}` })),
  ];
  const warnings = [
    ...checkConsistency(asked, day),
    ...checkFarAway(asked, today),
    ...signingDates.warnings,
    ...checkOriginals(asked),
    ...checkScans(asked, documents),
    ...checkLeftOut(documents),
  ];
  return { status: statusOf(blockers, refusals, warnings), documents, blockers, warnings };
}

function statusOf(blockers: Issue[], refusals: Issue[], warnings: Issue[]): Status {
  if (refusals.length > 0) return 'not-yet';
  if (blockers.length > 0) return 'incomplete';
  return warnings.length > 0 ? 'ready-with-warnings' : 'ready';
}

/**
 * The day of the application, on which lawful stay is judged (art. R. 111-3, II CSS): the day of signing where it is
 * still to come, today otherwise, because a file signed earlier is not sent before today.
 */
function applicationDay({ signing }: DraftDossier, today: IsoDate): IsoDate {
  return signing?.date && isCalendarDay(signing.date) && signing.date > today ? signing.date : today;
}

/** Papers signed long ago, or long before the day that they bear, look like a slip of the date. */
function checkFarAway({ signing, hostSigning }: DraftDossier, today: IsoDate): Issue[] {
  const dates = { 'signing.date': signing?.date, 'hostSigning.date': hostSigning?.date };
  return Object.entries(dates).flatMap(([at, date = '']) => {
    if (!isCalendarDay(date)) return [];
    const isFar = dayAfterMonths(date, 1) < today || dayAfterMonths(today, 1) < date;
    return isFar ? [{ code: 'signing-far-away', at }] : [];
  });
}

/** An answer to the fund that encloses nothing answers nothing. */
function checkEnclosures(draft: DraftDossier, documents: readonly PlannedDocument[]): Issue[] {
  const isEmpty = writesFor('pieces')(draft) && enclosures(documents).every(({ id }) => id === 'cpam-letter');
  return isEmpty && requestedIn(draft).length > 0
    ? [{ code: 'nothing-enclosed', at: 'filing.requested' }]
    : [];
}

/** Each piece travels in one of the ways that its row of the table allows. */
function checkSendAs(asked: DraftDossier, documents: readonly PlannedDocument[]): Issue[] {
  return documents.flatMap(({ id }) => {
    const row = rowOf(id);
    const chosen = row.kind === 'piece' ? asked.pieces?.[row.id]?.sendAs : undefined;
    const isLateAnswer = isComplement(asked) && chosen === 'later';
    const allowed =
      row.kind !== 'piece' || chosen === undefined || (row.choices.includes(chosen) && !isLateAnswer);
    return allowed ? [] : [{ code: 'not-a-choice', at: `pieces.${id}.sendAs` }];
  });
}

/** Who sends the only original keeps a scan of it: it may be lost on the way. */
function checkOriginals({ pieces, birthCertificate }: DraftDossier): Issue[] {
  const isScanned = (pieces?.['birth-certificate']?.files ?? []).length > 0;
  return birthCertificate?.owned === 'one' && !isScanned
    ? [{ code: 'only-original-unscanned', at: 'pieces.birth-certificate' }]
    : [];
}

/** What looks wrong on the pages that are printed: the scan that is kept of an original is not. */
function checkScans({ pieces }: DraftDossier, documents: readonly PlannedDocument[]): Issue[] {
  return documents.flatMap(({ id, sendAs }) =>
    isGenerated(id) || sendAs !== 'copy' ? [] : warnOfFlaws(id, pieces?.[id] ?? {}),
  );
}

/** What the pack leaves without: allowed, and said. */
function checkLeftOut(documents: readonly PlannedDocument[]): Issue[] {
  return documents.flatMap(({ id, sendAs, missing, kind, need }) => {
    if (need === undefined) return [];
    if (sendAs === 'later') return [{ code: 'piece-later', at: `pieces.${id}` }];
    if (missing && need === 'recommended') return [{ code: 'piece-recommended', at: `pieces.${id}` }];
    if (kind === 'to-add') return [{ code: 'piece-by-hand', at: `pieces.${id}` }];
    return [];
  });
}
