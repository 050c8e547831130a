import type { Raster } from './raster.ts';

/**
 * One channel of a picture without what is dark and narrower than `reach` pixels: the paper under the ink. The edge of a
 * shadow stays where it is, however sharp: a mean or a blur would take the dark side of it for ink. (A closing, in the
 * words of mathematical morphology: the brightest around each pixel, and of that the darkest.)
 */
export function findGround(
  { data, width, height, channels }: Raster,
  channel: number,
  reach: number,
): Uint8Array {
  const one = new Uint8Array(width * height);
  for (let at = 0; at < one.length; at += 1) one[at] = data[at * channels + channel] ?? 0;
  const raised = spreadAround({ data: one, width, height }, reach);
  const lowered = spreadAround({ data: invert(raised), width, height }, reach);
  return invert(lowered);
}

function invert(data: Uint8Array): Uint8Array {
  return data.map((value) => 255 - value);
}

/** The brightest value up to half of `reach` away, along rows and then along columns. */
function spreadAround(
  { data, width, height }: Pick<Raster, 'data' | 'width' | 'height'>,
  reach: number,
): Uint8Array {
  const spread = Uint8Array.from(data);
  for (let y = 0; y < height; y += 1) spreadLine(spread, y * width, 1, width, reach);
  for (let x = 0; x < width; x += 1) spreadLine(spread, x, width, height, reach);
  return spread;
}

/**
 * In blocks of the window's length: the brightest so far from each block's start and to each block's end, of which any
 * window needs two (van Herk 1992; Gil and Werman 1993). The time does not grow with the reach.
 */
function spreadLine(data: Uint8Array, start: number, step: number, length: number, reach: number): void {
  const half = Math.floor(reach / 2);
  const window = 2 * half + 1;
  const padded = Math.ceil((length + 2 * half) / window) * window;
  const fromStart = new Uint8Array(padded);
  const toEnd = new Uint8Array(padded);
  const valueAt = (place: number) => {
    const inside = place - half;
    return inside < 0 || inside >= length ? 0 : (data[start + inside * step] ?? 0);
  };
  for (let place = 0; place < padded; place += 1) {
    const value = valueAt(place);
    fromStart[place] = place % window === 0 ? value : Math.max(value, fromStart[place - 1] ?? 0);
  }
  for (let place = padded - 1; place >= 0; place -= 1) {
    const value = valueAt(place);
    toEnd[place] = place % window === window - 1 ? value : Math.max(value, toEnd[place + 1] ?? 0);
  }
  for (let place = 0; place < length; place += 1)
    data[start + place * step] = Math.max(toEnd[place] ?? 0, fromStart[place + window - 1] ?? 0);
}
