import type { Raster } from './raster.ts';

const side = 32;

/** Brightness steps smaller than this are shading or noise, not the edge of a letter. */
const leastContrast = 60;

/**
 * How steep the edges of a page are: the largest step from one pixel to the next, as a share of the contrast around
 * it, at the sharpest tenth of the places that have edges. Undefined where too few have.
 */
export function measureSharpness({ data, width, height }: Raster): number | undefined {
  const found: number[] = [];
  for (let top = 1; top + side < height; top += side)
    for (let left = 1; left + side < width; left += side) {
      const steepness = measurePatch(data, width, left, top);
      if (steepness !== undefined) found.push(steepness);
    }
  if (found.length < 12) return undefined;
  found.sort((a, b) => a - b);
  return found[Math.floor(found.length * 0.9)];
}

function measurePatch(data: Uint8Array, width: number, left: number, top: number): number | undefined {
  const contrast = contrastOf(data, width, left, top);
  // Most of a page is bare paper, and its steps need no look.
  return contrast < leastContrast ? undefined : steepestOf(data, width, left, top) / 6 / contrast;
}

function contrastOf(data: Uint8Array, width: number, left: number, top: number): number {
  let [darkest, brightest] = [255, 0];
  for (let y = top; y < top + side; y += 1)
    for (let at = y * width + left, end = at + side; at < end; at += 1) {
      const value = data[at] ?? 0;
      if (value < darkest) darkest = value;
      if (value > brightest) brightest = value;
    }
  return brightest - darkest;
}

function steepestOf(data: Uint8Array, width: number, left: number, top: number): number {
  let steepest = 0;
  for (let y = top; y < top + side; y += 1)
    for (let at = y * width + left, end = at + side; at < end; at += 1) {
      const step = stepAt(data, width, at);
      if (step > steepest) steepest = step;
    }
  return steepest;
}

/** Over three rows or columns: noise is evened out along an edge, the edge is not. */
function stepAt(data: Uint8Array, width: number, at: number): number {
  const [above, below] = [at - width, at + width];
  // The corners of the square around the pixel count across and down.
  const falling = (data[below + 1] ?? 0) - (data[above - 1] ?? 0);
  const rising = (data[above + 1] ?? 0) - (data[below - 1] ?? 0);
  const across = Math.abs(falling + rising + (data[at + 1] ?? 0) - (data[at - 1] ?? 0));
  const down = Math.abs(falling - rising + (data[below] ?? 0) - (data[above] ?? 0));
  return across > down ? across : down;
}
