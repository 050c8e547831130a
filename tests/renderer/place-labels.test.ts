import { expect, test } from 'vitest';
import { placeLabels } from '../../renderer/follow/place-labels.ts';

const crowds = [
  [40, 40, 40, 41, 60, 300, 310, 700, 820],
  [28, 872, 872, 872, 850],
  [28],
  [],
  [100, 110, 120, 130, 140, 150, 160, 170, 400, 401],
];

test.for(crowds.flatMap((xs) => [900, 1100].map((total) => [xs, total] as const)))(
  'no words stand on others, and none are cut off: %j in %i',
  ([xs, total]) => {
    const marks = xs.map((x, index) => ({ x, width: 90 + 20 * (index % 5) }));
    const boxes = placeLabels(marks, total);
    expect(boxes.map(({ left, right }) => right - left)).toEqual(marks.map(({ width }) => width));
    expect(boxes).toHaveLength(xs.length);
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(total);
      for (const other of boxes.slice(index + 1).filter(({ row }) => row === box.row))
        expect(box.right < other.left || other.right < box.left, JSON.stringify([box, other])).toBe(true);
    }
  },
);
