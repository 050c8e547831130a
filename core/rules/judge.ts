import { countryName, nationalityGroup } from '../model/country.ts';
import { type IsoDate, isCalendarDay } from '../model/date.ts';
import type { CompleteDossier, DraftDossier } from '../model/dossier.ts';
import { readPath } from '../model/path.ts';
import type { Issue } from '../model/result.ts';
import { readComplete } from '../model/validate.ts';
import { documentTable } from './documents.ts';
import { type PlannedDocument, planDocuments } from './plan.ts';

type Status = 'not-yet' | 'incomplete' | 'ready-with-warnings' | 'ready';

export type Judgement = {
  status: Status;
  documents: PlannedDocument[];
  /** What keeps the pack from being complete, in the order of the questions. */
  blockers: Issue[];
  warnings: Issue[];
  /** The checked dossier, when nothing but pieces is missing from it. */
  dossier?: CompleteDossier;
};

/**
 * Everything there is to say about a dossier on the day `today`: which documents, what is missing, what looks
 * wrong. Used by the command line, by Continue, by the check page and before printing. Pure.
 */
export function judgeDossier(draft: DraftDossier, today: IsoDate): Judgement {
  const documents = planDocuments(draft);
  const complete = readComplete(draft, today);
  const refusals = [...checkLawfulStay(draft), ...checkCase(draft, today)];
  const blockers = [
    ...('issues' in complete ? complete.issues : []),
    ...refusals,
    ...checkSendAs(draft),
    ...documents
      .filter(isRequiredAndMissing)
      .map(({ id }) => ({ code: 'piece-missing', at: `pieces.${id}` })),
  ];
  const warnings = [
    ...checkOrderOfDates(draft),
    ...checkPeople(draft),
    ...checkEmployment(draft),
    ...checkLeftOut(documents),
  ];
  return {
    status: statusOf(blockers, refusals, warnings),
    documents,
    blockers,
    warnings,
    ...('dossier' in complete ? { dossier: complete.dossier } : {}),
  };
}

function statusOf(blockers: Issue[], refusals: Issue[], warnings: Issue[]): Status {
  if (refusals.length > 0) return 'not-yet';
  if (blockers.length > 0) return 'incomplete';
  return warnings.length > 0 ? 'ready-with-warnings' : 'ready';
}

function isRequiredAndMissing(document: PlannedDocument): boolean {
  const row = documentTable.find(({ id }) => id === document.id);
  return document.missing && row?.kind === 'piece' && row.need === 'required';
}

/** Lawful stay is judged on the day of the application: art. R. 111-3, II of the Code de la sécurité sociale. */
function checkLawfulStay(draft: DraftDossier): Issue[] {
  return isBefore(draft, 'stay.validUntil', 'signing.date')
    ? [{ code: 'visa-expired', at: 'stay.validUntil' }]
    : [];
}

/**
 * Who this version can help: an adult from outside the EU, the EEA and Switzerland. The others have rights by
 * other papers, which it does not know yet.
 */
function checkCase({ applicant }: DraftDossier, today: IsoDate): Issue[] {
  const { nationality, birthDate } = applicant ?? {};
  const european =
    nationality !== undefined && countryName(nationality) && nationalityGroup(nationality) !== 'other';
  const minor = birthDate !== undefined && isCalendarDay(birthDate) && birthDate > yearsBefore(today, 18);
  return [
    ...(european ? [{ code: 'nationality-not-this-case', at: 'applicant.nationality' }] : []),
    ...(minor && birthDate <= today ? [{ code: 'age-not-this-case', at: 'applicant.birthDate' }] : []),
  ];
}

function yearsBefore(today: IsoDate, years: number): IsoDate {
  return `${Number(today.slice(0, 4)) - years}${today.slice(4)}`;
}

/** Who works has rights by the work, with a contract or a payslip: S1106, list on the back. */
function checkEmployment({ applicant }: DraftDossier): Issue[] {
  return applicant?.employment === 'employed'
    ? [{ code: 'employed-not-this-case', at: 'applicant.employment' }]
    : [];
}

/** Each piece travels in one of the ways that its row of the table allows. */
function checkSendAs(draft: DraftDossier): Issue[] {
  return documentTable.flatMap((row) => {
    const sendAs = row.kind === 'piece' ? draft.pieces?.[row.id]?.sendAs : undefined;
    const allowed = sendAs === undefined || (row.kind === 'piece' && row.choices.includes(sendAs));
    return allowed ? [] : [{ code: 'not-a-choice', at: `pieces.${row.id}.sendAs` }];
  });
}

/** Each row: the first date should not be after the second; the warning is shown at the third path. */
const datesInOrder = [
  { code: 'born-after-marriage', first: 'applicant.birthDate', second: 'marriage.date' },
  { code: 'spouse-born-after-marriage', first: 'spouse.birthDate', second: 'marriage.date' },
  { code: 'visa-ends-before-it-starts', first: 'stay.validFrom', second: 'stay.validUntil' },
  { code: 'entered-before-visa', first: 'stay.validFrom', second: 'stay.enteredOn' },
  { code: 'validated-before-entry', first: 'stay.enteredOn', second: 'stay.validatedOn' },
  { code: 'hosted-before-entry', first: 'stay.enteredOn', second: 'hosting.since' },
  { code: 'signed-before-hosting', first: 'hosting.since', second: 'signing.date' },
  { code: 'signed-before-validation', first: 'stay.validatedOn', second: 'signing.date' },
] as const;

function checkOrderOfDates(draft: DraftDossier): Issue[] {
  return datesInOrder
    .filter(({ first, second }) => isBefore(draft, second, first))
    .map(({ code, second }) => ({ code, at: second }));
}

/** True when both are real days and the first is before the second. */
function isBefore(draft: DraftDossier, first: string, second: string): boolean {
  const [a, b] = [readPath(draft, first), readPath(draft, second)];
  return typeof a === 'string' && typeof b === 'string' && isCalendarDay(a) && isCalendarDay(b) && a < b;
}

/** The applicant and the spouse are two people: the same name and birth date means one was typed twice. */
function checkPeople({ applicant, spouse }: DraftDossier): Issue[] {
  const same = (key: 'birthName' | 'givenNames' | 'birthDate') =>
    Boolean(applicant?.[key]) && applicant?.[key] === spouse?.[key];
  return same('birthName') && same('givenNames') && same('birthDate')
    ? [{ code: 'same-person-twice', at: 'spouse.birthName' }]
    : [];
}

/** What the pack leaves without: allowed, and said. */
function checkLeftOut(documents: readonly PlannedDocument[]): Issue[] {
  return documents.flatMap(({ id, sendAs, missing, kind }) => {
    const row = documentTable.find((candidate) => candidate.id === id);
    if (row?.kind !== 'piece') return [];
    if (sendAs === 'later') return [{ code: 'piece-later', at: `pieces.${id}` }];
    if (missing && row.need === 'recommended') return [{ code: 'piece-recommended', at: `pieces.${id}` }];
    if (kind === 'to-add') return [{ code: 'piece-by-hand', at: `pieces.${id}` }];
    return [];
  });
}
