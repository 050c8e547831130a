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
import { withoutAccents } from '../model/text.ts';
import { all, answers, type Condition, isAsked, isEuropean } from './asked.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkPlaces } from './check-places.ts';
import { type Source, sources } from './sources.ts';

/**
 * What looks wrong although each answer is well written: a warning, because it may be as the person says. Each is at
 * the answer where it would be changed. `draft` holds what is asked and nothing else; `day` is the application's.
 */
export function checkConsistency(draft: DraftDossier, day: IsoDate): Issue[] {
  return [
    ...checkOrderOfDates(draft),
    ...checkExpiry(draft, day),
    ...checkPeople(draft),
    ...checkHost(draft, day),
    ...checkPlaces(draft),
    ...checkNumbers(draft),
    ...particularCases.filter(({ when }) => when(draft)).map(({ code, at }) => ({ code, at })),
  ];
}

/**
 * Each row: the first date should not be after the second; the warning is shown at the second. Where no text says so,
 * the two answers alone do.
 */
export const datesInOrder: readonly { code: string; first: Path; second: Path; source: Source }[] = [
  {
    code: 'born-after-marriage',
    first: 'applicant.birthDate',
    second: 'marriage.date',
    source: sources.comparedAnswers,
  },
  {
    code: 'spouse-born-after-marriage',
    first: 'spouse.birthDate',
    second: 'marriage.date',
    source: sources.comparedAnswers,
  },
  {
    code: 'visa-ends-before-it-starts',
    first: 'stay.validFrom',
    second: 'stay.validUntil',
    source: sources.comparedAnswers,
  },
  {
    code: 'entered-before-visa',
    first: 'stay.validFrom',
    second: 'stay.enteredOn',
    source: sources.comparedAnswers,
  },
  {
    code: 'entered-after-visa',
    first: 'stay.enteredOn',
    second: 'stay.validUntil',
    source: sources.comparedAnswers,
  },
  {
    code: 'validated-before-entry',
    first: 'stay.enteredOn',
    second: 'stay.validatedOn',
    source: sources.visaValidation,
  },
  {
    code: 'hosted-before-entry',
    first: 'stay.enteredOn',
    second: 'housing.since',
    source: sources.comparedAnswers,
  },
  { code: 'visa-not-started', first: 'stay.validFrom', second: 'signing.date', source: sources.lawfulStay },
  {
    code: 'married-after-signing',
    first: 'marriage.date',
    second: 'signing.date',
    source: sources.comparedAnswers,
  },
  {
    code: 'signed-before-hosting',
    first: 'housing.since',
    second: 'signing.date',
    source: sources.comparedAnswers,
  },
  {
    code: 'host-signed-before-hosting',
    first: 'housing.since',
    second: 'hostSigning.date',
    source: sources.housing,
  },
  {
    code: 'host-signed-before-marriage',
    first: 'marriage.date',
    second: 'hostSigning.date',
    source: sources.comparedAnswers,
  },
  {
    code: 'signed-before-validation',
    first: 'stay.validatedOn',
    second: 'signing.date',
    source: sources.visaValidation,
  },
  {
    code: 'signed-before-letter',
    first: 'filing.letterDate',
    second: 'signing.date',
    source: sources.comparedAnswers,
  },
];

function checkOrderOfDates(draft: DraftDossier): Issue[] {
  return datesInOrder
    .filter(({ first, second }) => isSurelyBefore(textAt(draft, second), textAt(draft, first)))
    .map(({ code, second }) => ({ code, at: second }));
}

/** Papers that are over on the day of the application, or soon after it: the fund may read the file weeks later. */
export const expiries: readonly { expired?: string; soon: string; at: Path; source: Source }[] = [
  {
    expired: 'passport-expired',
    soon: 'passport-expires-soon',
    at: 'passport.expiresOn',
    source: sources.formNotice,
  },
  { soon: 'visa-expires-soon', at: 'stay.validUntil', source: sources.lawfulStay },
  { soon: 'permit-expires-soon', at: 'stay.permitUntil', source: sources.lawfulStay },
];

function checkExpiry(draft: DraftDossier, day: IsoDate): Issue[] {
  return expiries.flatMap(({ expired, soon, at }) => {
    const until = textAt(draft, at);
    if (!isCalendarDay(until)) return [];
    if (until < day) return expired ? [{ code: expired, at }] : [];
    return until < dayAfterMonths(day, 2) ? [{ code: soon, at }] : [];
  });
}

/** The applicant, the spouse and who hosts them are different people: the same one twice was typed by mistake. */
function checkPeople({ applicant, spouse, host }: DraftDossier): Issue[] {
  return [
    ...(isSamePerson(applicant, spouse) ? [{ code: 'same-person-twice', at: 'spouse.birthName' }] : []),
    ...(isSamePerson(applicant, host) || isSamePerson(spouse, host)
      ? [{ code: 'host-is-hosted', at: 'host.birthName' }]
      : []),
  ];
}

/** Who signs a sworn statement is of age. */
function checkHost({ host }: DraftDossier, day: IsoDate): Issue[] {
  const adultOn = eighteenthBirthday(host?.birthDate ?? '');
  return adultOn !== undefined && day < adultOn ? [{ code: 'host-minor', at: 'host.birthDate' }] : [];
}

type Named = {
  birthName?: string | undefined;
  givenNames?: string | undefined;
  birthDate?: string | undefined;
};

function isSamePerson(one: Named | undefined, other: Named | undefined): boolean {
  const same = (key: keyof Named) => plain(one?.[key]) !== '' && plain(one?.[key]) === plain(other?.[key]);
  return same('birthName') && same('birthDate') && plain(one?.givenNames) === plain(other?.givenNames);
}

function plain(text = ''): string {
  return withoutAccents(text).trim().toLowerCase();
}

/** Answers that are right and still deserve a word. */
export const particularCases: readonly { code: string; at: Path; when: Condition; source: Source }[] = [
  {
    code: 'employed-not-this-case',
    at: 'applicant.employment',
    when: answers('applicant.employment', 'employed'),
    source: sources.formNotice,
  },
  { code: 'visa-c-uncertain', at: 'stay.kind', when: isAlgerianVisa, source: sources.algerianVisa },
  {
    code: 'european-cover',
    at: 'applicant.nationality',
    when: all(isEuropean, asksNationality),
    source: sources.european,
  },
  {
    code: 'bank-foreign',
    at: 'bank.account',
    when: answers('bank.account', 'foreign'),
    source: sources.europeanAccount,
  },
  {
    code: 'only-original',
    at: 'birthCertificate.owned',
    when: answers('birthCertificate.owned', 'one'),
    source: sources.birthCertificate,
  },
];

/** The text that a remark rests on. Two answers that disagree say so by themselves, without any. */
export function sourceOfRemark(code: string): Source | undefined {
  const expiry = expiries.find(({ expired, soon }) => code === expired || code === soon);
  const row = expiry ?? [...datesInOrder, ...particularCases].find((one) => one.code === code);
  return row?.source === sources.comparedAnswers ? undefined : row?.source;
}

function isAlgerianVisa(draft: DraftDossier): boolean {
  return draft.applicant?.nationality === 'DZ' && answers('stay.kind', 'visa-c')(draft);
}

function asksNationality(draft: DraftDossier): boolean {
  return isAsked(draft, 'applicant.nationality');
}

function textAt(draft: DraftDossier, path: Path): string {
  const value = readPath(draft, path);
  return typeof value === 'string' ? value : '';
}
