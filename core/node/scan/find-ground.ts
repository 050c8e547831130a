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
  const inverted = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += 1) inverted[at] = 255 - (data[at] ?? 0);
  return inverted;
}

/** The brightest value up to half of `reach` away, along rows and then along columns. */
function spreadAround(
  { data, width, height }: Pick<Raster, 'data' | 'width' | 'height'>,
  reach: number,
): Uint8Array {
  const spread = Uint8Array.from(data);
  const along = openSpread(reach, width);
  for (let y = 0; y < height; y += 1) along(spread, y * width, 1);
  const across = openSpread(reach, height);
  for (let x = 0; x < width; x += 1) across(spread, x, width);
  return spread;
}

/**
 * In blocks of the window's length: the brightest so far from each block's start and to each block's end, of which any
 * window needs two (van Herk 1992; Gil and Werman 1993). The time does not grow with the reach.
 */
function openSpread(reach: number, length: number): (data: Uint8Array, start: number, step: number) => void {
  const half = Math.floor(reach / 2);
  const window = 2 * half + 1;
  const padded = Math.ceil((length + 2 * half) / window) * window;
  // Of one length for all lines: made once, they cost nothing, and what is beyond the ends stays dark.
  const line = new Uint8Array(padded);
  const fromStart = new Uint8Array(padded);
  const toEnd = new Uint8Array(padded);
  return (data, start, step) => {
    for (let place = 0, at = start; place < length; place += 1, at += step)
      line[half + place] = data[at] ?? 0;
    for (let block = 0; block < padded; block += window) spreadBlock(line, block, window, fromStart, toEnd);
    for (let place = 0, at = start; place < length; place += 1, at += step)
      data[at] = Math.max(toEnd[place] ?? 0, fromStart[place + window - 1] ?? 0);
  };
}

/** The brightest from the start of a block to each place, and from each place to its end. */
function spreadBlock(
  line: Uint8Array,
  start: number,
  length: number,
  fromStart: Uint8Array,
  toEnd: Uint8Array,
): void {
  let brightest = 0;
  for (let place = start; place < start + length; place += 1) {
    brightest = Math.max(brightest, line[place] ?? 0);
    fromStart[place] = brightest;
  }
  brightest = 0;
  for (let place = start + length - 1; place >= start; place -= 1) {
    brightest = Math.max(brightest, line[place] ?? 0);
    toEnd[place] = brightest;
  }
}
