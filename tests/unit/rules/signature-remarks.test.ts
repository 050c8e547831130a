import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureExtent, remarksOnStrokes } from '../../../core/rules/signature-remarks.ts';

const turn = (points: readonly number[], degrees: number) => {
  const angle = (degrees * Math.PI) / 180;
  return points.map((value, at) =>
    at % 2 === 0
      ? 500 + (value - 500) * Math.cos(angle) - ((points[at + 1] ?? 0) - 225) * Math.sin(angle)
      : 225 + ((points[at - 1] ?? 0) - 500) * Math.sin(angle) + (value - 225) * Math.cos(angle),
  );
};

test.for([0, 30, 90, 135, 200])('a line is a line however it is turned: %i degrees', (degrees) => {
  const line = turn([350, 225, 420, 227, 500, 223, 650, 226], degrees);
  expect(remarksOnStrokes([line])).toEqual(['straight-line']);
  const name = turn([350, 225, 400, 160, 430, 260, 500, 180, 560, 250, 650, 226], degrees);
  expect(remarksOnStrokes([name])).toEqual([]);
});

test.for<[string, number[][]]>([
  ['one touch', [[500, 225]]],
  [
    'a few touches at one place',
    [
      [500, 225],
      [503, 226, 505, 224],
      [501, 229],
    ],
  ],
  ['nothing', []],
])('a dot is a dot: %s', ([, strokes]) => {
  expect(remarksOnStrokes(strokes)).toEqual(['dot']);
});

test('a cross and a small sign of two letters are signatures, of which nothing is said', () => {
  expect(
    remarksOnStrokes([
      [450, 180, 550, 270],
      [450, 270, 550, 180],
    ]),
  ).toEqual([]);
  expect(
    remarksOnStrokes([
      [480, 240, 490, 200, 500, 240, 484, 225, 498, 225],
      [510, 240, 520, 205, 530, 240],
    ]),
  ).toEqual([]);
});

test('length and breadth are those of the shape, wherever it lies', () => {
  const coordinate = fc.double({ min: 0, max: 1000, noNaN: true });
  fc.assert(
    fc.property(fc.array(coordinate, { minLength: 2, maxLength: 60 }), (numbers) => {
      const { length, breadth } = measureExtent(numbers.slice(0, numbers.length - (numbers.length % 2)));
      expect(length).toBeGreaterThanOrEqual(0);
      expect(breadth).toBeGreaterThanOrEqual(0);
      expect(length).toBeLessThan(1500);
      expect(remarksOnStrokes([numbers]).length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 200 },
  );
});
