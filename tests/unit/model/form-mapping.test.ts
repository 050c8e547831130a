import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formMapping } from '../../../core/model/form-mapping.ts';

/** What another person exported, before cells were looked at more closely: it must be read for ever. */
const exported = JSON.parse(readFileSync('tests/fixtures/mappings/version-1.json', 'utf8'));

const withCells = (cells: unknown) => {
  const [first] = exported.placements;
  const to = { page: 1, box: [20, 20, 30, 6], kind: 'text', cells };
  return { ...exported, placements: [{ ...first, to }] };
};

it('reads a mapping that was exported before, as it was', () => {
  expect(formMapping.parse(exported)).toEqual(exported);
});

it.each<[string, unknown]>([
  ['a number', 8],
  [
    'of one width, side by side',
    [
      [0, 15],
      [15, 15],
    ],
  ],
  [
    'of several widths, with gaps',
    [
      [0, 4],
      [4.5, 4],
      [11, 6],
      [18, 12],
    ],
  ],
  [
    'whose lines are shared',
    [
      [-0.3, 10],
      [9.6, 10.4],
      [19.8, 10.6],
    ],
  ],
])('takes cells: %s', (_, cells) => {
  expect(formMapping.safeParse(withCells(cells)).success).toBe(true);
});

it.each<[string, unknown]>([
  ['none', []],
  ['none, as a number', 0],
  ['without a width', [[0, 0]]],
  [
    'from right to left',
    [
      [15, 10],
      [0, 10],
    ],
  ],
  [
    'one over the other',
    [
      [0, 20],
      [10, 20],
    ],
  ],
  [
    'beside their box on the right',
    [
      [0, 10],
      [25, 10],
    ],
  ],
  [
    'beside their box on the left',
    [
      [-5, 10],
      [10, 10],
    ],
  ],
  ['more than anybody writes in', Array.from({ length: 61 }, (_, index) => [index / 3, 0.3])],
])('refuses cells: %s', (_, cells) => {
  expect(formMapping.safeParse(withCells(cells)).success).toBe(false);
});
