import { expect, it } from 'vitest';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { settleAnswers } from '../../../core/model/validate.ts';
import { sheetData } from '../../../core/template/sheet-data.ts';
import { withoutPlace } from '../../../core/template/usual-answers.ts';
import { story } from '../../support/story.ts';

const dataOf = (changes: Partial<DraftDossier> = {}) =>
  sheetData(settleAnswers({ ...story(), ...changes }), () => undefined);

/** The answers of the story that have a line of their own. */
const answered = [
  'applicant.birthName',
  'applicant.usageName',
  'applicant.givenNames',
  'applicant.birthDate',
  'applicant.birthPlace',
  'applicant.nationality',
  'home.line1',
  'home.line2',
  'home.postcode',
  'home.town',
  'applicant.phone',
  'applicant.email',
  'applicant.notEmployed',
  'applicant.ground',
  'signing.place',
  'signing.date',
];

it('tells every usual answer that was given, where nothing is placed', () => {
  expect(withoutPlace(dataOf(), [])).toEqual(answered);
});

it('counts a line that holds several answers, and all the parts of one, as its place', () => {
  const missing = withoutPlace(dataOf(), [
    'applicant.names',
    'applicant.birthDay',
    'applicant.birthMonth',
    'applicant.birthYear',
    'applicant.birthTown',
    'applicant.birthCountry',
    'applicant.otherNationality',
    'home.inline',
    'applicant.notEmployed',
    'signing.date',
  ]);
  expect(missing).toEqual(['applicant.phone', 'applicant.email', 'applicant.ground', 'signing.place']);
});

it('does not take a line for the whole name for the e-mail of the same person', () => {
  expect(withoutPlace(dataOf(), ['applicant.names'])).toContain('applicant.email');
});

it('does not take one part of an answer for the whole of it', () => {
  expect(withoutPlace(dataOf(), ['applicant.birthYear'])).toContain('applicant.birthDate');
  expect(withoutPlace(dataOf(), ['home.streetName'])).toContain('home.line1');
  const parts = ['home.streetNumber', 'home.streetKind', 'home.streetName'] as const;
  expect(withoutPlace(dataOf(), parts)).toContain('home.line1');
  const house = dataOf({ home: { ...story().home, flat: '' } });
  expect(withoutPlace(house, parts)).not.toContain('home.line1');
});

it('does not take a box that stays empty for an answer', () => {
  expect(withoutPlace(dataOf(), ['applicant.european'])).toContain('applicant.nationality');
  expect(withoutPlace(dataOf(), ['applicant.employed'])).toContain('applicant.notEmployed');
});
