import type { Raster } from './raster.ts';

/** The mean of what lies up to `reach` pixels from a place, of a picture of one channel. */
export function averageAround(
  { data, width, height }: Pick<Raster, 'data' | 'width' | 'height'>,
  reach: number,
): (x: number, y: number) => number {
  const sums = sumsOf(data, width, height);
  const row = width + 1;
  const sumAt = (x: number, y: number) => sums[y * row + x] ?? 0;
  return (x, y) => {
    const top = Math.max(0, y - reach);
    const bottom = Math.min(height, y + reach + 1);
    const left = Math.max(0, x - reach);
    const right = Math.min(width, x + reach + 1);
    const sum = sumAt(right, bottom) - sumAt(right, top) - sumAt(left, bottom) + sumAt(left, top);
    return sum / ((bottom - top) * (right - left));
  };
}

/** Sums of everything above and left of each pixel, with a row and a column of zeros first. */
function sumsOf(data: Uint8Array, width: number, height: number): Float64Array {
  const row = width + 1;
  const sums = new Float64Array(row * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let sum = 0;
    for (let x = 0; x < width; x += 1) {
      sum += data[y * width + x] ?? 0;
      sums[(y + 1) * row + x + 1] = (sums[y * row + x + 1] ?? 0) + sum;
    }
  }
  return sums;
}
