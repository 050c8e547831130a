import type { Corners, PageEdit } from '../../../core/model/piece.ts';

type Point = Corners[number];
export type Turn = NonNullable<PageEdit['turn']> | 0;

/** The least that is left between two corners, as a share of the page: they never cross. */
const gap = 0.05;

/** A whole page: top left, top right, bottom right, bottom left. */
export const wholePage: Corners = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
];

export function isWholePage(corners: Corners): boolean {
  return corners.every(({ x, y }, index) => x === wholePage[index]?.x && y === wholePage[index]?.y);
}

/** Where a place of a page is seen when the page is turned clockwise. Pure. */
export function turnPoint({ x, y }: Point, turn: Turn): Point {
  switch (turn) {
    case 90:
      return { x: 1 - y, y: x };
    case 180:
      return { x: 1 - x, y: 1 - y };
    case 270:
      return { x: y, y: 1 - x };
    default:
      return { x, y };
  }
}

/** The place of a page that is seen there: the reverse of `turnPoint`. Pure. */
export function unturnPoint(point: Point, turn: Turn): Point {
  return turnPoint(point, turn === 90 ? 270 : turn === 270 ? 90 : turn);
}

export function addTurn(turn: Turn, quarter: 90 | -90): Turn {
  const turns: readonly Turn[] = [0, 90, 180, 270];
  return turns[(turns.indexOf(turn) + (quarter === 90 ? 1 : 3)) % 4] ?? 0;
}

/**
 * The corners with one of them at another place, kept on the page and on its side of the others. `isBox`: what is
 * cut out of somebody's PDF has straight edges, its neighbours go along. Pure.
 */
export function moveCorner(corners: Corners, index: number, to: Point, isBox: boolean): Corners {
  const isLeft = index === 0 || index === 3;
  const isTop = index < 2;
  const across = corners.filter((_, other) => (other === 0 || other === 3) !== isLeft).map(({ x }) => x);
  const down = corners.filter((_, other) => other < 2 !== isTop).map(({ y }) => y);
  const x = isLeft ? clamp(to.x, 0, Math.min(...across) - gap) : clamp(to.x, Math.max(...across) + gap, 1);
  const y = isTop ? clamp(to.y, 0, Math.min(...down) - gap) : clamp(to.y, Math.max(...down) + gap, 1);
  return corners.map((corner, other) => {
    if (other === index) return { x, y };
    if (!isBox) return corner;
    const isSameSide = (other === 0 || other === 3) === isLeft;
    const isSameEnd = other < 2 === isTop;
    return { x: isSameSide ? x : corner.x, y: isSameEnd ? y : corner.y };
  });
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
