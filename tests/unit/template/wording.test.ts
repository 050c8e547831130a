import { expect, test } from 'vitest';
import { composeRuns, parseWording } from '../../../core/template/wording.ts';

const values = {
  nom: { text: 'REYES', from: 'applicant.birthName' },
  vide: { text: '', from: 'applicant.email' },
};

test('a wording file is entries of one paragraph each', () => {
  const wording = parseWording('# a comment\n[a]\none\ntwo\n\n[b]\nthree\n');
  expect([...wording]).toEqual([
    ['a', 'one two'],
    ['b', 'three'],
  ]);
});

test('an entry given twice, or text before any entry, is a broken template', () => {
  expect(() => parseWording('[a]\nx\n[a]\ny')).toThrow(/template-broken/);
  expect(() => parseWording('x')).toThrow(/template-broken/);
});

test('a sentence becomes runs that remember which answer they show', () => {
  expect(composeRuns('Je suis <b>{nom}</b> !', values, {}, 'regular')).toEqual([
    { text: 'Je suis ', face: 'regular' },
    { text: 'REYES', face: 'bold', from: 'applicant.birthName' },
    { text: '\u202f!', face: 'regular' },
  ]);
});

test('agreement follows the choice, and a missing answer stays a dotted line', () => {
  const message = '{genre, select, feminine {née} other {né}} {vide}';
  expect(
    composeRuns(message, values, { genre: 'feminine' }, 'regular')
      .map(({ text }) => text)
      .join(''),
  ).toBe('née …………');
  expect(composeRuns(message, values, { genre: 'masculine' }, 'regular')[0]?.text).toBe('né ');
});
