import sharp from 'sharp';
import type { CellFinder } from '../../pdf/official/read-scanned-page.ts';
import { type Raster, readRaster, toGrey } from './raster.ts';

/** How light the inside of a cell is, and what a ground that cells stand out from is at most, of 255. */
const light = 243;

/** How much of its box a cell fills: its corners are no arcs, and nothing is written in it. */
const leastFull = 0.86;

/** A cell is wider and higher than this share of the page, and smaller than that: 1.8 mm to 21 mm on A4. */
const [smallest, largest] = [0.0085, 0.1];

/**
 * Finds the light cells of a scanned form, which stand out from its tinted ground, or by their tinted frames: their boxes
 * as shares of the picture. A form whose cells are drawn with thin grey lines on white paper has none that can be told
 * from the paper.
 */
export const findCells: CellFinder = async (jpeg) => {
  const picture = await readRaster(sharp(jpeg, { failOn: 'error' }));
  // A pale tint is almost as light as paper, but not in each of its colours; paper that has yellowed is not either.
  const [shades, tints] = [lightBoxes(toGrey(picture)), lightBoxes(toDarkest(picture))];
  return tints.length > shades.length ? tints : shades;
};

/** A picture of which each pixel is as light as the darkest of its colours. */
function toDarkest({ data, width, height, channels }: Raster): Raster {
  if (channels === 1) return { data, width, height, channels };
  const least = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < least.length; at += 1, from += 3)
    least[at] = Math.min(data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0);
  return { data: least, width, height, channels: 1 };
}

function lightBoxes({ data, width, height }: Raster): [number, number, number, number][] {
  const seen = new Uint8Array(data.length);
  const boxes: [number, number, number, number][] = [];
  for (let start = 0; start < data.length; start += 1) {
    if (seen[start] || (data[start] ?? 0) < light) continue;
    const { left, right, top, bottom, count } = flood(data, seen, width, start);
    const [wide, high] = [right - left + 1, bottom - top + 1];
    const isSized = [wide / width, high / height].every((side) => side > smallest && side < largest);
    if (isSized && count > leastFull * wide * high)
      boxes.push([left / width, top / height, wide / width, high / height]);
  }
  return boxes;
}

/** All light pixels that touch one another, from one of them. */
function flood(data: Uint8Array, seen: Uint8Array, width: number, start: number) {
  const area = { left: width, right: 0, top: data.length, bottom: 0, count: 0 };
  const waiting = [start];
  seen[start] = 1;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const [x, y] = [at % width, Math.floor(at / width)];
    area.count += 1;
    area.left = Math.min(area.left, x);
    area.right = Math.max(area.right, x);
    area.top = Math.min(area.top, y);
    area.bottom = Math.max(area.bottom, y);
    const next = [at - width, at + width, ...(x > 0 ? [at - 1] : []), ...(x < width - 1 ? [at + 1] : [])];
    for (const one of next) {
      if (one < 0 || one >= data.length || seen[one] || (data[one] ?? 0) < light) continue;
      seen[one] = 1;
      waiting.push(one);
    }
  }
  return area;
}
