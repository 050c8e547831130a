import type { SeenBox } from '../../core/model/form-mapping.ts';

type Size = { width: number; height: number };

/** Places lie on half millimetres: what a hand can hit, and an eye can compare; with the grid in sight, on its lines. */
export type Step = 0.5 | 1;

/** The least that can be written in, in millimetres. */
const least = { width: 2, height: 2 } as const;

/** What a click alone makes, in millimetres: a line of the usual forms. */
const usual = { width: 60, height: 6 } as const;

function snap(value: number, step: Step): number {
  return Math.round(value / step) * step;
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, Math.max(0, most)));
}

/** A box moved by so many millimetres, kept on its page. Pure. */
export function moveBox(
  [x, y, width, height]: SeenBox,
  dx: number,
  dy: number,
  page: Size,
  step: Step = 0.5,
): SeenBox {
  const [left, top] = [snap(x + dx, step), snap(y + dy, step)];
  return [clamp(left, page.width - width), clamp(top, page.height - height), width, height];
}

/** A box larger or smaller by so many millimetres at its right and its bottom. Pure. */
export function resizeBox(
  [x, y, width, height]: SeenBox,
  dx: number,
  dy: number,
  page: Size,
  step: Step = 0.5,
): SeenBox {
  // Its edge comes to lie on the grid, wherever it begins.
  const [right, bottom] = [snap(x + width + dx, step), snap(y + height + dy, step)];
  const wide = Math.max(least.width, Math.min(right, page.width) - x);
  const high = Math.max(least.height, Math.min(bottom, page.height) - y);
  return [x, y, wide, high];
}

/** The box between two corners; a click is a box of the usual size. Pure. */
export function boxBetween(
  from: { x: number; y: number },
  to: { x: number; y: number },
  page: Size,
  step: Step = 0.5,
): SeenBox {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  const isClick = right - left < least.width && bottom - top < least.height;
  const width = isClick ? usual.width : Math.max(least.width, snap(right - left, step));
  const height = isClick ? usual.height : Math.max(least.height, snap(bottom - top, step));
  return moveBox([left, isClick ? top - usual.height / 2 : top, width, height], 0, 0, page, step);
}

/** What an arrow key asks for, in steps to the right and down; nothing for another key. */
export function arrowOf(key: string, step: Step = 0.5): readonly [number, number] | undefined {
  const arrows: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-step, 0],
    ArrowRight: [step, 0],
    ArrowUp: [0, -step],
    ArrowDown: [0, step],
  };
  return arrows[key];
}
