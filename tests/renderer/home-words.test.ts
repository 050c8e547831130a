import { expect, test } from 'vitest';
import { translator } from '../../core/i18n/translate.ts';
import { tellStanding } from '../../renderer/home/tell-standing.ts';

type Facts = Parameters<typeof tellStanding>[0];

function told(facts: Facts, language: 'fr' | 'en' = 'fr'): string {
  const { label, values } = tellStanding(facts, language);
  return translator(language)(label, values).replaceAll('\u00a0', ' ');
}

const nothing = { answers: 0, pieces: 0 };

test.each<[number, number, string, string]>([
  [4, 2, 'Il manque 4 réponses et 2 pièces', '4 answers and 2 documents are missing'],
  [1, 1, 'Il manque une réponse et une pièce', 'One answer and one document are missing'],
  [1, 0, 'Il manque une réponse', 'One answer is missing'],
  [0, 3, 'Il manque 3 pièces', '3 documents are missing'],
])('a card counts in words what is missing: %i answers, %i pieces', (answers, pieces, french, english) => {
  expect(told({ status: 'incomplete', answers, pieces })).toBe(french);
  expect(told({ status: 'incomplete', answers, pieces }, 'en')).toBe(english);
});

test('a card says the first possible day where there is one', () => {
  expect(told({ status: 'not-yet', ...nothing, earliest: '2026-11-24' })).toBe(
    'Pas encore possible avant le 24 novembre 2026',
  );
  expect(told({ status: 'not-yet', answers: 3, pieces: 1 })).toBe('Pas encore possible');
});

test('a card says that a file can be printed, and whether something is worth a look', () => {
  expect(told({ status: 'ready', ...nothing })).toBe('Prêt à imprimer');
  expect(told({ status: 'ready-with-warnings', ...nothing })).toBe(
    'Prêt à imprimer, avec des points à regarder',
  );
});
