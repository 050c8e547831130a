import {
  dayAfterMonths,
  eighteenthBirthday,
  type IsoDate,
  isCalendarDay,
  isSurelyBefore,
} from '../model/date.ts';
import type { DraftDossier } from '../model/dossier.ts';
import { type Path, readPath } from '../model/path.ts';
import type { Issue } from '../model/result.ts';
import { answers, isAsked, isFrench } from './asked.ts';
import { type Source, sources } from './sources.ts';
import { fundDepartementOf, isOtherScheme } from './suggest-addressee.ts';

type Finding = { earliest?: IsoDate } | undefined;

type Row = {
  code: string;
  /** The answer that the reason rests on: where it is explained, and changed if it was a slip. */
  at: Path;
  /** Nothing while the file is possible; the first possible day where it can be computed. */
  find: (draft: DraftDossier, day: IsoDate) => Finding;
  source: Source;
};

/** No date can be given: something has to happen first. */
const open: Finding = {};

/** Why a file cannot be sent yet, or not by this way. `day` is the day of the application. */
export const notYetTable: readonly Row[] = [
  {
    code: 'age-not-this-case',
    at: 'applicant.birthDate',
    find: ({ applicant }, day) => {
      const birth = applicant?.birthDate ?? '';
      const adultOn = eighteenthBirthday(birth);
      // A birth after that day is a slip, which is said at the date itself.
      return adultOn && day < adultOn && !isSurelyBefore(day, birth) ? { earliest: adultOn } : undefined;
    },
    source: sources.adult,
  },
  {
    code: 'nationality-not-this-case',
    at: 'applicant.nationality',
    find: (draft) => (isAsked(draft, 'applicant.nationality') && isFrench(draft) ? open : undefined),
    source: sources.formRecord,
  },
  {
    code: 'stay-not-this-case',
    at: 'stay.kind',
    find: (draft) => (answers('stay.kind', 'other')(draft) ? open : undefined),
    source: sources.lawfulStay,
  },
  {
    code: 'visa-c-not-this-case',
    at: 'stay.kind',
    find: (draft) =>
      answers('stay.kind', 'visa-c')(draft) && !['DZ', '', undefined].includes(draft.applicant?.nationality)
        ? open
        : undefined,
    source: sources.algerianVisa,
  },
  {
    code: 'visa-not-validated',
    at: 'stay.validation',
    find: (draft) => (answers('stay.validation', 'to-do')(draft) ? open : undefined),
    source: sources.visaValidation,
  },
  {
    code: 'visa-expired',
    at: 'stay.validUntil',
    find: (draft, day) => (isOver(draft, 'stay.validUntil', day) ? open : undefined),
    source: sources.lawfulStay,
  },
  {
    code: 'permit-expired',
    at: 'stay.permitUntil',
    find: (draft, day) => (isOver(draft, 'stay.permitUntil', day) ? open : undefined),
    source: sources.lawfulStay,
  },
  {
    code: 'three-months',
    at: 'stay.enteredOn',
    find: (draft, day) => {
      const entered = draft.stay?.enteredOn ?? '';
      if (!answers('ground.kind', 'residence')(draft) || !isCalendarDay(entered)) return undefined;
      const earliest = dayAfterMonths(entered, 3);
      return day < earliest ? { earliest } : undefined;
    },
    source: sources.stableResidence,
  },
  {
    code: 'territory-not-this-form',
    at: 'home.postcode',
    find: ({ home }) => {
      const departement = fundDepartementOf(home ?? {});
      return departement !== undefined && isOtherScheme(departement) ? open : undefined;
    },
    source: sources.territories,
  },
];

/** True for an issue that is one of these reasons. */
export function isNotYet({ code }: Issue): boolean {
  return notYetTable.some((row) => row.code === code);
}

/** Everything that makes a file not possible on that day. Pure. */
export function findNotYet(draft: DraftDossier, day: IsoDate): Issue[] {
  return notYetTable.flatMap(({ code, at, find }) => {
    const found = find(draft, day);
    return found ? [{ code, at, ...found }] : [];
  });
}

/** The paper whose last day is at that path is over on that day. */
function isOver(draft: DraftDossier, path: Path, day: IsoDate): boolean {
  const until = readPath(draft, path);
  return isAsked(draft, path) && typeof until === 'string' && isCalendarDay(until) && until < day;
}
