import { expect, it } from 'vitest';
import { datumIds } from '../../../core/model/form-datum.ts';
import { settleAnswers } from '../../../core/model/validate.ts';
import { listAnswers } from '../../../core/template/list-answers.ts';
import { sheetData } from '../../../core/template/sheet-data.ts';
import { story } from '../../support/story.ts';

const data = sheetData(settleAnswers(story()), () => undefined);

it('lists an answer once, however many places ask for it, in the order of the first', () => {
  const asked = [
    { datum: 'applicant.birthName' },
    { datum: 'applicant.phone' },
    { datum: 'applicant.birthName' },
  ] as const;
  expect(listAnswers(data, asked, 'sequel')).toEqual([
    [
      { label: 'Nom de naissance', value: 'REYES', from: 'applicant.birthName' },
      { label: 'Téléphone', value: '06\u00a039\u00a098\u00a001\u00a012', from: 'applicant.phone' },
    ],
  ]);
});

it('calls a box that is always ticked by what is printed beside it, and leaves out one without words', () => {
  const asked = [
    { datum: 'always', label: 'Perte' },
    { datum: 'always' },
    { datum: 'always', label: 'Personne physique' },
  ] as const;
  expect(listAnswers(data, asked, 'copy')).toEqual([
    [
      { label: 'Perte', value: 'à cocher', from: 'version' },
      { label: 'Personne physique', value: 'à cocher', from: 'version' },
    ],
  ]);
});

it('gives a sheet no more rows than it has room for, and loses none', () => {
  const sheets = listAnswers(
    data,
    datumIds.map((datum) => ({ datum })),
    'copy',
  );
  expect(sheets.length).toBeGreaterThan(1);
  expect(Math.max(...sheets.map(({ length }) => length))).toBe(20);
  const labels = sheets.flat().map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels).toContain('Fait le');
});

it('has one sheet, without rows, where nothing is asked', () => {
  expect(listAnswers(data, [], 'sequel')).toEqual([[]]);
});

it('says of a box what it says, where the sheet itself is the answer and nobody copies it', () => {
  const asked = [{ datum: 'applicant.notEmployed' }, { datum: 'applicant.employed' }] as const;
  expect(listAnswers(data, asked, 'sequel')).toEqual([
    [{ label: 'Sans activité professionnelle', value: 'oui', from: 'applicant.employment' }],
  ]);
});
