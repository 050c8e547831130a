import sharp, { type Metadata, type Sharp } from 'sharp';
import { pageLimit } from '../../model/piece.ts';
import { AppError } from '../../model/result.ts';
import { readHeic } from './read-heic.ts';
import { readTiffPages } from './read-tiff-pages.ts';

/** Largest picture that is opened, in pixels: a 108-megapixel phone photo and no more. */
const pixelLimit = 110_000_000;

/** A page of a picture file: what its header says, and its pixels, upright, when they are asked for.
 * A fax of standard resolution has half the rows that are seen. */
export type OpenedPage = {
  header: Metadata;
  /** Size in pixels as it is seen. */
  width: number;
  height: number;
  read(): Promise<Sharp>;
};

/**
 * The pages of a picture file, by their headers alone: nothing is decoded before its size is known. A film or a
 * burst is its first or main picture; only a TIFF has pages. Errors: `attachment-too-many-pixels`,
 * `attachment-too-many-pages`, those of libvips.
 */
export async function openPicture(bytes: Uint8Array): Promise<OpenedPage[]> {
  const first = await readHeader(bytes, 0);
  if (first.format !== 'tiff') {
    const page = first.format === 'heif' ? (first.pagePrimary ?? 0) : 0;
    const header = page === 0 ? first : await readHeader(bytes, page);
    return [openPage(bytes, header, page)];
  }
  const count = first.pages ?? 1;
  if (count > pageLimit) throw new AppError('attachment-too-many-pages');
  const told = readTiffPages(bytes, count);
  const pages: OpenedPage[] = [];
  for (let page = 0; page < count; page += 1) {
    const { isSmallCopy = false, pixelShape = 1 } = told[page] ?? {};
    if (!isSmallCopy || count === 1)
      pages.push(openPage(bytes, await readHeader(bytes, page), page, pixelShape));
  }
  return pages;
}

async function readHeader(bytes: Uint8Array, page: number): Promise<Metadata> {
  // sharp's own limit would refuse with an error that cannot be told from damage.
  const header = await sharp(bytes, { page, limitInputPixels: false }).metadata();
  if (header.width * header.height > pixelLimit) throw new AppError('attachment-too-many-pixels');
  return header;
}

function openPage(bytes: Uint8Array, header: Metadata, page: number, pixelShape = 1): OpenedPage {
  const isSideways = header.autoOrient.width !== header.width;
  const tall = Math.round(header.height * Math.max(1, pixelShape));
  const wide = Math.round(header.width / Math.min(1, pixelShape));
  const [width, height] = isSideways ? [tall, wide] : [wide, tall];
  const read = async () =>
    header.compression === 'hevc'
      ? readHeic(bytes, page)
      : sharp(bytes, { page, failOn: 'error', limitInputPixels: pixelLimit }).autoOrient();
  return { header, width, height, read };
}
