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
  const value = (at: number) => data[at] ?? 0;
  // Over three rows or columns: noise is evened out along an edge, the edge is not.
  const row = (at: number) => value(at - 1) + value(at) + value(at + 1);
  const column = (at: number) => value(at - width) + value(at) + value(at + width);
  let [darkest, brightest, steepest] = [255, 0, 0];
  for (let y = top; y < top + side; y += 1)
    for (let at = y * width + left, end = at + side; at < end; at += 1) {
      darkest = Math.min(darkest, value(at));
      brightest = Math.max(brightest, value(at));
      const across = Math.abs(column(at + 1) - column(at - 1));
      const down = Math.abs(row(at + width) - row(at - width));
      steepest = Math.max(steepest, across, down);
    }
  const contrast = brightest - darkest;
  return contrast < leastContrast ? undefined : steepest / 6 / contrast;
}
