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

/**
 * A grey copy for measuring, shrunk by a whole number until its longer side is at most `side`; a grey picture that is
 * small enough is its own.
 */
export function shrinkToGrey(raster: Raster, side: number): Raster {
  const step = Math.ceil(Math.max(raster.width, raster.height) / side);
  return step > 1 ? shrink(toGrey(raster), step) : toGrey(raster);
}

/** A picture without its colours, by about the weights of Rec. 601. */
export function toGrey(raster: Raster): Raster {
  const { data, width, height, channels } = raster;
  if (channels === 1) return raster;
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 3)
    grey[at] = (5 * (data[from] ?? 0) + 9 * (data[from + 1] ?? 0) + 2 * (data[from + 2] ?? 0)) >> 4;
  return { data: grey, width, height, channels: 1 };
}

/** The means of squares of `step` pixels; a picture narrower than that keeps one. */
function shrink({ data, width, height }: Raster, step: number): Raster {
  const [columns, rows] = [Math.min(step, width), Math.min(step, height)];
  const small = { width: Math.floor(width / columns), height: Math.floor(height / rows) };
  const means = new Uint8Array(small.width * small.height);
  for (let y = 0; y < small.height; y += 1)
    for (let x = 0; x < small.width; x += 1) {
      let sum = 0;
      for (let row = 0, from = y * rows * width + x * columns; row < rows; row += 1, from += width)
        for (let at = from; at < from + columns; at += 1) sum += data[at] ?? 0;
      // Rounded: the grey it is made of was cut off already.
      means[y * small.width + x] = sum / (rows * columns) + 0.5;
    }
  return { data: means, ...small, channels: 1 };
}
