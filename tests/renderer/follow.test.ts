import { expect, test } from 'vitest';
import { isMessageKey } from '../../core/i18n/messages.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { deadlineIds } from '../../core/rules/deadlines.ts';
import { fundLetterRow, fundLetterTable } from '../../core/rules/fund-letters.ts';
import { nextActs } from '../../core/rules/next-action.ts';
import { checkLetter, readLetter } from '../../renderer/follow/check-letter.ts';
import { letterFields } from '../../renderer/follow/letter-fields.ts';
import { maskNumber } from '../../renderer/follow/mask-number.ts';
import { storyPosted } from '../support/journey.ts';

const today = '2026-12-10';
const codes = (
  kind: Parameters<typeof fundLetterRow>[0],
  letter: object,
  number = '',
  draft: DraftDossier = storyPosted('2026-11-23'),
) => {
  const { wrong, remarks } = checkLetter(
    draft,
    { kind, ...letter },
    { row: fundLetterRow(kind), number, today },
  );
  return [...wrong, ...remarks].map(({ code, at }) => `${code} ${at}`);
};

test('only the last two figures of a number are seen by who passes by', () => {
  expect(maskNumber('284058832102532').replaceAll('\u00a0', ' ')).toBe('• •• •• •• ••• ••• 32');
  expect(maskNumber('2840588321025').replaceAll('\u00a0', ' ')).toBe('• •• •• •• ••• •25');
  expect(maskNumber('284052A32102552')).not.toMatch(/A|1/);
});

test('a letter without a day, of a day to come, or that asks for nothing is not noted', () => {
  expect(codes('incomplete', { asked: ['visa'] })).toEqual(['missing journey.letters.0.on']);
  expect(codes('incomplete', { on: '2026-12-11', asked: ['visa'] })).toEqual([
    'date-in-future journey.letters.0.on',
  ]);
  expect(codes('incomplete', { on: '2026-12-05' })).toEqual(['missing journey.letters.0.asked']);
  expect(codes('incomplete', { on: '2026-12-05', asked: ['visa'], until: '2027-02-29' })).toEqual([
    'date-impossible journey.letters.0.until',
  ]);
});

test('a letter of before the posting is taken with a word', () => {
  expect(codes('incomplete', { on: '2026-11-01', asked: ['visa'] })).toEqual([
    'letter-before-posting journey.letters.0.on',
  ]);
});

test('a number whose key is wrong is told by its part', () => {
  expect(codes('number', { on: '2026-12-05' }, '2 84 05 88 321 025 30')).toEqual(['nir-key journey.number']);
  expect(codes('number', { on: '2026-12-05' }, '2 84 05 88 321 025 32')).toEqual([]);
  expect(codes('waiting-number', { on: '2026-12-05' }, '12')).toEqual([
    'waiting-number-invalid filing.waitingNumber',
  ]);
  expect(codes('waiting-number', { on: '2026-12-05' })).toEqual(['missing filing.waitingNumber']);
});

test('what was left empty is no part of a letter', () => {
  const typed = {
    journey: { letters: [{ on: '2026-12-05', reference: ' ', asked: [], until: '' }], number: '' },
  };
  expect(readLetter('number', typed)).toEqual({ letter: { kind: 'number', on: '2026-12-05' }, number: '' });
});

test('every letter, day and action has its words', () => {
  for (const row of fundLetterTable) {
    expect(isMessageKey(`letter.${row.kind}.hint`)).toBe(true);
    expect(letterFields(row)[0]?.path).toBe('journey.letters.0.on');
  }
  for (const id of deadlineIds)
    for (const key of [`mark.${id}`, `deadline.${id}`, `deadline.${id}.why`, `calendar.${id}`])
      expect([key, isMessageKey(key)]).toEqual([key, true]);
  for (const act of nextActs) expect([act, isMessageKey(`next.${act}`)]).toEqual([act, true]);
});
