import { expect, test } from 'vitest';
import { isCalendarDay } from '../../../core/model/date.ts';
import { askedWhen } from '../../../core/rules/asked.ts';
import { datesInOrder, expiries, particularCases, sourceOfRemark } from '../../../core/rules/consistency.ts';
import { documentTable } from '../../../core/rules/documents.ts';
import { notYetTable } from '../../../core/rules/not-yet.ts';
import { type Source, sources } from '../../../core/rules/sources.ts';
import { today } from '../../support/story.ts';

const tables: Readonly<Record<string, readonly { source: Source }[]>> = {
  'which answers are asked': askedWhen,
  'which documents there are': documentTable,
  'why a file is not possible yet': notYetTable,
  'which dates come first': datesInOrder,
  'which papers are over': expiries,
  'which answers deserve a word': particularCases,
};

test.for(Object.entries(tables))('every row of the table “%s” names its source', ([, rows]) => {
  const known: readonly Source[] = Object.values(sources);
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.filter(({ source }) => !known.includes(source))).toEqual([]);
});

test('every source is cited by a name, and by the day of its text, which is not to come', () => {
  for (const [key, { title, date }] of Object.entries(sources))
    expect([key, title.length > 10, isCalendarDay(date), date <= today]).toEqual([key, true, true, true]);
});

test('a remark shows the text that it rests on, and none where two answers disagree by themselves', () => {
  expect(sourceOfRemark('signed-before-validation')).toBe(sources.visaValidation);
  expect(sourceOfRemark('visa-not-started')).toBe(sources.lawfulStay);
  expect(sourceOfRemark('passport-expired')).toBe(sources.formNotice);
  expect(sourceOfRemark('bank-foreign')).toBe(sources.europeanAccount);
  expect(sourceOfRemark('born-after-marriage')).toBeUndefined();
});
