import { AppError } from '../../model/result.ts';
import type { PictureCodec, PreparedPicture } from '../../usecase/ports.ts';
import { adjustPicture } from './adjust-picture.ts';
import { cutSignature } from './cut-signature.ts';
import { findSheet } from './find-sheet.ts';
import { openPicture } from './open-picture.ts';
import { preparePage } from './prepare-page.ts';
import { readPicture } from './raster.ts';

/** Pictures through libvips and libheif. Whatever these refuse is a damaged file: the type was known by its bytes. */
export const scanPictures: PictureCodec = {
  prepare: (bytes, onPage) =>
    refuseDamage(async () => {
      const pages = await openPicture(bytes);
      const prepared: PreparedPicture[] = [];
      // One page at a time: a page of 100 megapixels takes what memory there is.
      for (const page of pages) {
        prepared.push(await preparePage(bytes, page));
        onPage?.(prepared.length, pages.length);
      }
      return prepared;
    }),
  adjust: (picture, edit) => refuseDamage(() => adjustPicture(picture, edit)),
  cutSignature: (bytes) => refuseDamage(() => cutSignature(bytes)),
  findSheet: (picture) => refuseDamage(async () => findSheet(await readPicture(picture))),
};

async function refuseDamage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('attachment-damaged');
  }
}
