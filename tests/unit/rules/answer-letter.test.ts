import { expect, test } from 'vitest';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { answerLetter } from '../../../core/rules/answer-letter.ts';
import { planDocuments } from '../../../core/rules/plan.ts';
import { storyPosted } from '../../support/journey.ts';

const today = '2027-01-05';
const refused: DraftDossier = {
  ...storyPosted('2026-11-23'),
  journey: {
    letters: [
      {
        kind: 'original',
        on: '2027-01-04',
        asked: ['birth-certificate', 'birth-certificate-translation', 'passport'],
      },
    ],
  },
};
const waysFor = (purpose: 'pieces' | 'copy-suffices') =>
  planDocuments(answerLetter(refused, 0, { purpose, today })).flatMap(({ id, sendAs }) =>
    sendAs && id !== 'cpam-letter' ? [[id, sendAs]] : [],
  );

test('every original that a letter asks for leaves as such, where there is such a way', () => {
  expect(waysFor('pieces')).toEqual([
    ['passport', 'copy'],
    ['birth-certificate', 'original'],
    ['birth-certificate-translation', 'original'],
  ]);
});

test('the reply that a copy suffices encloses the copy of the first of them', () => {
  expect(waysFor('copy-suffices')).toEqual([['birth-certificate', 'copy']]);
});
