import type { PageEdit } from '../../model/piece.ts';
import type { Picture } from '../../pdf/copy-pages.ts';
import { cleanTone } from './clean-tone.ts';
import { layFlat } from './lay-flat.ts';
import { openRaster, type Raster, readPicture } from './raster.ts';
import { writeJpeg } from './write-jpeg.ts';

/** A page with the person's changes, but for its turn: the sheet cut out and laid flat, then its tone. */
export async function adjustPicture(picture: Picture, { corners, tone }: PageEdit): Promise<Picture> {
  const page = await readPicture(picture);
  const flat = corners ? layFlat(page, corners) : page;
  return writeJpeg(tone === 'grey' ? await toGrey(flat) : tone === 'contrast' ? cleanTone(flat) : flat);
}

async function toGrey(raster: Raster): Promise<Raster> {
  if (raster.channels === 1) return raster;
  const { data, info } = await openRaster(raster)
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: 1 };
}
