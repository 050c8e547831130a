import { expect, test } from 'vitest';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { findNotYet, notYetTable } from '../../../core/rules/not-yet.ts';
import { story, today } from '../../support/story.ts';

const { applicant, stay, home } = story();

/** What keeps the story from being possible once some of its answers are others. */
function refusals(change: Partial<DraftDossier>, day = today) {
  return findNotYet({ ...story(), ...change }, day);
}

test('the story is possible', () => {
  expect(refusals({})).toEqual([]);
});

test.for([
  ['a French citizen', { applicant: { ...applicant, nationality: 'FR' } }, 'nationality-not-this-case'],
  ['a visitor', { stay: { kind: 'other' } }, 'stay-not-this-case'],
  ['a short stay', { stay: { ...stay, kind: 'visa-c' } }, 'visa-c-not-this-case'],
  ['a visa to validate', { stay: { ...stay, validation: 'to-do' } }, 'visa-not-validated'],
  ['a visa of yesterday', { stay: { ...stay, validUntil: '2026-11-22' } }, 'visa-expired'],
  [
    'a permit of yesterday',
    { stay: { kind: 'residence-permit', permitUntil: '2026-11-22' } },
    'permit-expired',
  ],
  ['Mayotte', { home: { ...home, postcode: '97600' } }, 'territory-not-this-form'],
  ['Mayotte, spaced', { home: { ...home, postcode: '97 600' } }, 'territory-not-this-form'],
  ['Nouméa', { home: { ...home, postcode: '98800' } }, 'territory-not-this-form'],
  ['Saint-Pierre-et-Miquelon', { home: { ...home, postcode: '97500' } }, 'territory-not-this-form'],
] as const)('%s is told why, and that no day can be named', ([, change, code]) => {
  const { at = '' } = notYetTable.find((row) => row.code === code) ?? {};
  expect(refusals(change)).toEqual([{ code, at }]);
});

test.for([
  ['a visa of today', { stay: { ...stay, validUntil: '2026-11-23' } }],
  ['a permit of today', { stay: { kind: 'residence-permit', permitUntil: '2026-11-23' } }],
  [
    'an Algerian on a short stay',
    { applicant: { ...applicant, nationality: 'DZ' }, stay: { ...stay, kind: 'visa-c' } },
  ],
  [
    'a German, whatever was said of a visa',
    { applicant: { ...applicant, nationality: 'DE' }, stay: { kind: 'other' } },
  ],
  ['La Réunion', { home: { ...home, postcode: '97410' } }],
  ['Saint-Martin', { home: { ...home, postcode: '97150' } }],
  ['a postcode being typed', { home: { ...home, postcode: '976' } }],
] as const)('%s is possible', ([, change]) => {
  expect(refusals(change)).toEqual([]);
});

// More than three months of residence: the day after the month's own day, or after the last of a shorter month.
test.for([
  ['2026-08-23', '2026-11-24'],
  ['2025-11-30', '2026-03-01'],
  ['2026-05-31', '2026-09-01'],
  ['2024-02-29', '2024-05-30'],
] as const)('an entry of %s without an insured spouse makes %s the first day', ([enteredOn, earliest]) => {
  const change = { stay: { ...stay, enteredOn }, ground: { kind: 'residence' } } as const;
  const eve = new Date(Date.parse(earliest) - 86_400_000).toISOString().slice(0, 10);
  const late = { ...change, stay: { ...change.stay, validUntil: '2030-01-01' } };
  expect(refusals(late, enteredOn)).toEqual([{ code: 'three-months', at: 'stay.enteredOn', earliest }]);
  expect(refusals(late, eve)).toEqual([{ code: 'three-months', at: 'stay.enteredOn', earliest }]);
  expect(refusals(late, earliest)).toEqual([]);
  expect(refusals({ ...late, ground: { kind: 'insured-spouse' } }, eve)).toEqual([]);
});

// Known to the month or the year only, eighteen is reached at the end of it.
test.for([
  ['2008-11-24', '2026-11-24'],
  ['2010-02-28', '2028-02-28'],
  ['2012-02-29', '2030-03-01'],
  ['2008-11', '2026-12-01'],
  ['2008-12', '2027-01-01'],
  ['2008', '2027-01-01'],
  ['2026-11-23', '2044-11-23'],
  ['2026', '2045-01-01'],
] as const)('somebody born on %s is an adult from %s', ([birthDate, earliest]) => {
  const change = { applicant: { ...applicant, birthDate }, stay: { kind: 'residence-permit' } } as const;
  expect(refusals(change)).toEqual([{ code: 'age-not-this-case', at: 'applicant.birthDate', earliest }]);
  expect(refusals(change, earliest)).toEqual([]);
});

test.for(['2008-11-23', '2008-10', '2007', '1992-02-14'])(
  'somebody born on %s is an adult today',
  (birthDate) => {
    expect(refusals({ applicant: { ...applicant, birthDate } })).toEqual([]);
  },
);

test.for(['2996-02-14', '2027', '1992-0', ''])('a birth date of %j is a slip, not a child', (birthDate) => {
  expect(refusals({ applicant: { ...applicant, birthDate } })).toEqual([]);
});
