import { findInk } from './find-ink.ts';
import type { Raster } from './raster.ts';
import { takePatch } from './take-patch.ts';

/** Fewer strokes than this are no text. */
const leastLetters = 40;

/** The usual height of what looks like letters, in pixels; undefined where there is no text. */
export function measureLetters(grey: Raster): number | undefined {
  const ink = findInk(grey, 20);
  const heights: number[] = [];
  for (let start = ink.marks.indexOf(1); start >= 0; start = ink.marks.indexOf(1, start)) {
    const box = { left: grey.width, right: 0, top: grey.height, bottom: 0 };
    takePatch(ink, start, (x, y) => {
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    });
    const height = box.bottom - box.top + 1;
    // A letter is neither a speck nor a rule, a frame or a picture.
    const isLetter = height >= 4 && height < grey.height / 8 && box.right - box.left < 4 * height;
    if (isLetter) heights.push(height);
  }
  if (heights.length < leastLetters) return undefined;
  heights.sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)];
}
