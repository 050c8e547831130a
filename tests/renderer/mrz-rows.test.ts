import { describe, expect, test } from 'vitest';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { readMrz } from '../../core/model/machine-readable-zone.ts';
import { compareMrz, fillableRows, isOffered, type MrzFields } from '../../renderer/form/mrz-rows.ts';
import { passportZone, visaZone } from '../../scripts/example-scans/machine-readable-zone.ts';

const holder = {
  surname: 'Reyes',
  givenNames: 'Maria Luz',
  number: 'P1234567A',
  birthDate: '1992-02-14',
  expiry: '2031-05-01',
  sex: 'F',
} as const;

const fields: MrzFields = {
  surname: 'applicant.birthName',
  givenNames: 'applicant.givenNames',
  birthDate: 'applicant.birthDate',
  nationality: 'applicant.nationality',
  sex: 'applicant.civility',
  expiresOn: 'stay.validUntil',
};

/** The lines of the invented holder, Filipino rather than of the standard's Utopia. */
function typed(zone: readonly string[], change = (text: string) => text) {
  const result = readMrz(change(zone.join('\n').replaceAll('UTO', 'PHL')), '2026-11-23');
  if (!result.ok) throw new Error(result.code);
  return result;
}

function statesOf(draft: DraftDossier, mrz = typed(passportZone(holder))) {
  return Object.fromEntries(compareMrz(mrz, fields, draft).map(({ part, state }) => [part, state]));
}

const answers: DraftDossier = {
  applicant: {
    civility: 'madame',
    birthName: 'Reyes',
    givenNames: 'María-Luz',
    birthDate: '1992-02-14',
    nationality: 'PH',
  },
  stay: { validUntil: '2031-05-01' },
};

describe('the lines of a passport beside the answers', () => {
  test('agree with answers that say the same, accents and hyphens or not', () => {
    expect(new Set(Object.values(statesOf(answers)))).toEqual(new Set(['same']));
  });

  test('show each answer that is different, and offer it one by one', () => {
    const applicant = { ...answers.applicant, birthDate: '1992-12-14', birthName: 'Kervella' };
    const rows = compareMrz(typed(passportZone(holder)), fields, { ...answers, applicant });
    const different = rows.filter(({ state }) => state === 'different');
    expect(different.map(({ path, value, answer }) => [path, value, answer])).toEqual([
      ['applicant.birthName', 'Reyes', 'Kervella'],
      ['applicant.birthDate', '1992-02-14', '1992-12-14'],
    ]);
    expect(different.every(isOffered)).toBe(true);
    expect(fillableRows(rows)).toEqual([]);
  });

  test('fill every answer that is empty at once, but the names, which the birth certificate decides', () => {
    const rows = compareMrz(typed(passportZone(holder)), fields, { applicant: { birthName: ' ' } });
    expect(fillableRows(rows).map(({ path, value }) => [path, value])).toEqual([
      ['applicant.birthDate', '1992-02-14'],
      ['applicant.nationality', 'PH'],
      ['applicant.civility', 'madame'],
      ['stay.validUntil', '2031-05-01'],
    ]);
    expect(rows.filter(isOffered).map(({ value }) => value)).toEqual(['Reyes', 'Maria Luz']);
  });

  test('do not offer what a wrong check digit makes doubtful', () => {
    const mrz = typed(passportZone(holder), (text) => text.replace('920214', '920215'));
    const rows = compareMrz(mrz, fields, {});
    expect(rows.find(({ part }) => part === 'birthDate')?.state).toBe('doubtful');
    expect(fillableRows(rows).map(({ part }) => part)).not.toContain('birthDate');
    expect(rows.filter(isOffered).map(({ part }) => part)).toEqual(['surname', 'givenNames']);
  });

  test('do not contradict a certificate that knows more of the birth date', () => {
    const mrz = { ...typed(passportZone(holder)), birthDate: '1992' };
    expect(statesOf(answers, mrz)).toMatchObject({ birthDate: 'same' });
    expect(statesOf({ applicant: { birthDate: '1993' } }, mrz)).toMatchObject({ birthDate: 'different' });
  });

  test('say nothing of what they do not have', () => {
    const mrz = typed(passportZone({ ...holder, givenNames: '' }), (text) => text.replaceAll('PHL', 'XXA'));
    expect(compareMrz(mrz, fields, {}).map(({ part }) => part)).toEqual([
      'surname',
      'birthDate',
      'sex',
      'expiresOn',
    ]);
  });
});

test('the number of a visa is the same with or without the letters of its country', () => {
  const mrz = typed(visaZone({ ...holder, number: '012345678' }));
  const state = (visaNumber: string) =>
    compareMrz(mrz, { number: 'stay.visaNumber' }, { stay: { visaNumber } })[0]?.state;
  expect(state('FRA 012 345 678')).toBe('same');
  expect(state('012345678')).toBe('same');
  expect(state('FRA012345687')).toBe('different');
  expect(state('')).toBe('empty');
});
