import type { Raster } from './raster.ts';

/** Patches by which the brightness of the paper is followed, across the longer side of the page. */
const patches = 96;

/** How far around a patch its paper is looked for, in patches: further than a line of heavy print is high. */
const reach = 3;

/** Of the brightest paper: what is darker is the table, or a picture, and stays dark. */
const darkestPaper = 0.4;

/** Brightness by the paper's below which all is black ink, and above which all is white paper. */
const blackBelow = 0.2;
const whiteAbove = 0.91;

/** Above 1, what lies between black and white is darkened: thin strokes would fade. */
const darkening = 1.6;

/**
 * A photographed sheet as a copier prints it: paper white, shadows gone, ink dark. Colour by colour, so that the
 * yellow of a lamp goes as well; the blue of a stamp or a signature stays, because it tells an original.
 */
export function cleanTone(page: Raster): Raster {
  const clean = new Uint8Array(page.data.length);
  for (let channel = 0; channel < page.channels; channel += 1) cleanChannel(page, channel, clean);
  return { ...page, data: clean };
}

function cleanChannel(page: Raster, channel: number, clean: Uint8Array): void {
  const { data, width, height, channels } = page;
  const side = Math.max(4, Math.ceil(Math.max(width, height) / patches));
  const paper = findPaper(page, channel, side);
  for (let y = 0; y < height; y += 1) {
    const brightness = paperAlong(paper, y / side - 0.5);
    for (let x = 0; x < width; x += 1) {
      const pixel = (y * width + x) * channels + channel;
      const share = (data[pixel] ?? 0) / between(brightness, x / side - 0.5);
      const tone = (share - blackBelow) / (whiteAbove - blackBelow);
      clean[pixel] = 255 * Math.min(1, Math.max(0, tone)) ** darkening;
    }
  }
}

/** A value for every patch of the page, row after row. */
type Grid = number[][];

/** The paper along a line of the page that runs between two rows of patches. */
function paperAlong(paper: Grid, row: number): number[] {
  const at = Math.min(Math.max(row, 0), paper.length - 1);
  const above = paper[Math.floor(at)] ?? [];
  const below = paper[Math.floor(at) + 1] ?? above;
  return above.map((value, column) => value + ((below[column] ?? value) - value) * (at % 1));
}

function between(values: readonly number[], place: number): number {
  const at = Math.min(Math.max(place, 0), values.length - 1);
  const before = Math.floor(at);
  const value = values[before] ?? 255;
  return value + ((values[before + 1] ?? value) - value) * (at - before);
}

/** How bright the paper is at every patch: the bright end of what lies around it, evened out. */
function findPaper(page: Raster, channel: number, side: number): Grid {
  const rows = Math.ceil(page.height / side);
  const columns = Math.ceil(page.width / side);
  const bright = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => brightEnd(page, channel, row * side, column * side, side)),
  );
  const highest = joinAround(bright, (values) => Math.max(...values));
  const paper = highest.flat().sort((a, b) => a - b);
  const floor = Math.max(1, darkestPaper * (paper[Math.floor(paper.length * 0.95)] ?? 255));
  const even = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return joinAround(
    highest.map((row) => row.map((value) => Math.max(value, floor))),
    even,
  );
}

function brightEnd(page: Raster, channel: number, top: number, left: number, side: number): number {
  const values: number[] = [];
  for (let y = top; y < Math.min(page.height, top + side); y += 2)
    for (let x = left; x < Math.min(page.width, left + side); x += 2)
      values.push(page.data[(y * page.width + x) * page.channels + channel] ?? 0);
  values.sort((a, b) => a - b);
  return values[Math.floor(values.length * 0.8)] ?? 255;
}

/** Every patch joined with those around it, along rows and then along columns. */
function joinAround(grid: Grid, join: (values: number[]) => number): Grid {
  const along = (line: number[]) =>
    line.map((_, at) => join(line.slice(Math.max(0, at - reach), at + reach + 1)));
  const transpose = (rows: Grid): Grid =>
    (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));
  return transpose(transpose(grid.map(along)).map(along));
}
