import { describe, expect, test } from 'vitest';
import {
  addTurn,
  isWholePage,
  moveCorner,
  turnPoint,
  unturnPoint,
  wholePage,
} from '../../renderer/pieces/page-tools/corners.ts';

const turns = [0, 90, 180, 270] as const;

describe('a page that is turned', () => {
  test('clockwise has its top left corner at the top right', () => {
    expect(turnPoint({ x: 0, y: 0 }, 90)).toEqual({ x: 1, y: 0 });
    expect(turnPoint({ x: 0.2, y: 0.1 }, 180)).toEqual({ x: 0.8, y: 0.9 });
    expect(turnPoint({ x: 0, y: 0 }, 270)).toEqual({ x: 0, y: 1 });
  });

  test.each(turns)('by %i and back has every place where it was', (turn) => {
    const there = unturnPoint(turnPoint({ x: 0.25, y: 0.75 }, turn), turn);
    expect(there.x).toBeCloseTo(0.25);
    expect(there.y).toBeCloseTo(0.75);
  });

  test('four times the same way is as it was', () => {
    for (const quarter of [90, -90] as const)
      expect(turns.reduce((turn) => addTurn(turn, quarter), addTurn(270, 90))).toBe(0);
  });
});

describe('a corner that is moved', () => {
  test('stays on the page and on its side of the others', () => {
    expect(moveCorner(wholePage, 0, { x: -0.5, y: 0.1 }, false)[0]).toEqual({ x: 0, y: 0.1 });
    const narrow = moveCorner(wholePage, 1, { x: 0.4, y: 0 }, false);
    expect(moveCorner(narrow, 0, { x: 0.9, y: 0 }, false)[0]?.x).toBeCloseTo(0.35);
  });

  test('leaves the others where they are on a photograph', () => {
    const corners = moveCorner(wholePage, 2, { x: 0.8, y: 0.9 }, false);
    expect(corners).toEqual([
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 0.8, y: 0.9 },
      { x: 0, y: 1 },
    ]);
    expect(isWholePage(corners)).toBe(false);
    expect(isWholePage(wholePage)).toBe(true);
  });

  test('takes its neighbours along on a PDF, whose part has straight edges', () => {
    expect(moveCorner(wholePage, 0, { x: 0.1, y: 0.2 }, true)).toEqual([
      { x: 0.1, y: 0.2 },
      { x: 1, y: 0.2 },
      { x: 1, y: 1 },
      { x: 0.1, y: 1 },
    ]);
  });
});
