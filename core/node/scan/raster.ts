import sharp, { type Sharp } from 'sharp';
import type { Picture } from '../../pdf/copy-pages.ts';

/** Pixels in memory: grey or red, green, blue; eight bits each, row after row from the top left. */
export type Raster = { data: Uint8Array; width: number; height: number; channels: 1 | 3 };

/** The pixels of a picture on white paper. Errors: those of libvips when it cannot be decoded to its last line. */
export async function readRaster(image: Sharp): Promise<Raster> {
  const { data, info } = await image
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels === 1 ? 1 : 3 };
}

export function readPicture({ jpeg }: Picture): Promise<Raster> {
  return readRaster(sharp(jpeg, { failOn: 'error' }));
}

export function openRaster({ data, width, height, channels }: Raster): Sharp {
  return sharp(data, { raw: { width, height, channels } });
}

/** A grey copy for measuring, shrunk by a whole number until its longer side is at most `side`. */
export function shrinkToGrey(raster: Raster, side: number): Raster {
  const step = Math.ceil(Math.max(raster.width, raster.height) / side);
  const width = Math.max(1, Math.floor(raster.width / step));
  const height = Math.max(1, Math.floor(raster.height / step));
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) data[y * width + x] = meanGrey(raster, x * step, y * step, step);
  return { data, width, height, channels: 1 };
}

/** How much red, green and blue count for brightness, of 16: about Rec. 601. */
const [redWeight, greenWeight, blueWeight] = [5, 9, 2];

function meanGrey(
  { data, width, height, channels }: Raster,
  left: number,
  top: number,
  step: number,
): number {
  const columns = Math.min(step, width);
  const rows = Math.min(step, height);
  let sum = 0;
  for (let row = top; row < top + rows; row += 1)
    for (let at = (row * width + left) * channels, end = at + columns * channels; at < end; at += channels) {
      const first = data[at] ?? 0;
      if (channels === 1) sum += 16 * first;
      else sum += redWeight * first + greenWeight * (data[at + 1] ?? 0) + blueWeight * (data[at + 2] ?? 0);
    }
  return sum / (16 * rows * columns);
}
