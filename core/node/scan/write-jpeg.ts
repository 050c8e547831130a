import type { Picture } from '../../pdf/copy-pages.ts';
import { openRaster, type Raster } from './raster.ts';

/** Strength of colour, of 255, from which a patch is seen as coloured. */
const seenColour = 22;

/** Share of the picture that must be coloured: a stamp or a signature in blue ink is more, a camera's specks less. */
const colouredShare = 0.0001;

/**
 * A page as JPEG: grey where it has no colour, a third smaller. Quality 82 leaves no halo that is seen around the
 * letters of a 200 dpi page; colour is kept at full resolution, for the thin coloured lines of stamps and ink.
 */
export async function writeJpeg(raster: Raster): Promise<Picture> {
  const image = openRaster(raster);
  const { data, info } = await (hasColour(raster) ? image : image.toColourspace('b-w'))
    .jpeg({ quality: 82, chromaSubsampling: '4:4:4' })
    .toBuffer({ resolveWithObject: true });
  return { jpeg: data, width: info.width, height: info.height };
}

/** Edge of the patch over which colour is averaged: a camera colours single pixels at every edge. */
const patch = 4;

function hasColour(raster: Raster): boolean {
  const { width, height, channels } = raster;
  if (channels === 1) return false;
  let missing = (colouredShare * width * height) / (patch * patch);
  for (let top = 0; top + patch <= height; top += patch)
    for (let left = 0; left + patch <= width; left += patch) {
      if (colourOf(raster, left, top) > seenColour) missing -= 1;
      if (missing < 0) return true;
    }
  return false;
}

function colourOf({ data, width }: Raster, left: number, top: number): number {
  let [red, green, blue] = [0, 0, 0];
  for (let y = top; y < top + patch; y += 1)
    for (let at = (y * width + left) * 3, end = at + patch * 3; at < end; at += 3) {
      red += data[at] ?? 0;
      green += data[at + 1] ?? 0;
      blue += data[at + 2] ?? 0;
    }
  return (Math.max(red, green, blue) - Math.min(red, green, blue)) / (patch * patch);
}
