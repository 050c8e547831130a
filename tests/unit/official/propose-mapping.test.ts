import { describe, expect, it } from 'vitest';
import { formMapping } from '../../../core/model/form-mapping.ts';
import { proposeMapping } from '../../../core/usecase/propose-mapping.ts';
import { exampleForms } from '../../support/forms/example-forms.ts';
import { type Score, scoreMapping } from '../../support/forms/score-mapping.ts';

const scores = new Map<string, Score>();

describe.each(exampleForms)('$name', ({ name, make }) => {
  it('is understood without a wrong answer that nobody was asked about', async () => {
    const { bytes, expected } = await make();
    const { mapping } = await proposeMapping(bytes);
    expect(formMapping.parse(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
    const score = scoreMapping(mapping, expected);
    scores.set(name, score);
    expect(score.wrong).toEqual([]);
    expect(score.missed).toEqual([]);
  });
});

it('proposes most answers by itself over all these forms', () => {
  const all = [...scores.values()];
  const sum = (count: (score: Score) => number) => all.reduce((total, score) => total + count(score), 0);
  const places = sum((score) => score.places);
  console.table(
    Object.fromEntries(
      [...scores].map(([name, { places: of, right, rightAsked, wrong, asked }]) => [
        name,
        {
          answers: of,
          accepted: right,
          'rightly asked': rightAsked,
          wrong: wrong.length,
          'left to ask': asked.length,
        },
      ]),
    ),
  );
  expect(all.length).toBeGreaterThanOrEqual(12);
  expect(places).toBeGreaterThan(150);
  expect(sum(({ right }) => right) / places).toBeGreaterThan(0.9);
});
