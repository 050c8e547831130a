import type { PDFPage } from 'pdf-lib';
import type { SeenBox } from '../../model/form-mapping.ts';
import { shownBox, turnOf, unitOf } from '../shown-box.ts';
import { mm, type Rect } from '../units.ts';

/** A matrix of PDF: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/**
 * A page as a person sees it: its size in millimetres, and the way from the points of its file (y upwards, whatever its
 * crop box and its rotation) to points from its lower left corner as it is seen.
 */
export type SeenPage = { width: number; height: number; turn: number; toSeen: Matrix };

/** How a page of a file is seen. */
export function seePage({ node }: PDFPage): SeenPage {
  const box = shownBox(node);
  const unit = unitOf(node, box);
  const turn = turnOf(node);
  const { x, y, width, height } = box;
  const turns: Record<number, Matrix> = {
    90: [0, -1, 1, 0, -y, x + width],
    180: [-1, 0, 0, -1, x + width, y + height],
    270: [0, 1, -1, 0, y + height, -x],
  };
  const [a, b, c, d, e, f] = turns[turn] ?? [1, 0, 0, 1, -x, -y];
  const isSideways = turn % 180 !== 0;
  return {
    width: (isSideways ? height : width) * unit * millimetre,
    height: (isSideways ? width : height) * unit * millimetre,
    turn,
    toSeen: [a * unit, b * unit, c * unit, d * unit, e * unit, f * unit],
  };
}

const millimetre = 1 / mm(1);

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a point comes to lie. */
export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): { x: number; y: number } {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** A rectangle of the file as a box in millimetres from the top left of the page as it is seen. */
export function toSeenBox(
  { height, toSeen }: SeenPage,
  { x, y, width, height: rise }: Rect,
): [number, number, number, number] {
  const one = apply(toSeen, x, y);
  const other = apply(toSeen, x + width, y + rise);
  const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
  const [bottom, top] = [Math.min(one.y, other.y), Math.max(one.y, other.y)];
  return [
    hundredth(left * millimetre),
    hundredth(height - top * millimetre),
    hundredth((right - left) * millimetre),
    hundredth((top - bottom) * millimetre),
  ];
}

/** A box in millimetres as a rectangle in points from the lower left corner of the page as it is seen. */
export function toSeenRect({ height }: SeenPage, [x, y, width, rise]: SeenBox): Rect {
  return { x: mm(x), y: mm(height - y - rise), width: mm(width), height: mm(rise) };
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
