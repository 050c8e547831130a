import { AppError } from '../../model/result.ts';
import type { Picture } from '../../pdf/copy-pages.ts';
import { stripJpeg } from '../../pdf/strip-jpeg.ts';
import type { PreparedPicture } from '../../usecase/ports.ts';
import { findFlaws } from './find-flaws.ts';
import { findTilt, type Tilt } from './find-tilt.ts';
import type { OpenedPage } from './open-picture.ts';
import { openRaster, type Raster, readRaster, toGrey } from './raster.ts';
import { writeJpeg } from './write-jpeg.ts';

/** A4 at 200 dots per inch, in pixels: all that a CPAM's scanner needs, and what keeps the pack small. */
const longSide = 2339;
const shortSide = 1654;

/** A page as it is printed, and what looks wrong on it. Errors: those of libvips when it is damaged. */
export async function preparePage(bytes: Uint8Array, page: OpenedPage): Promise<PreparedPicture> {
  const raster = await readRaster((await page.read()).resize(fitSheet(page)));
  if (raster.width < 1 || raster.height < 1) throw new AppError('attachment-damaged');
  // Made once: both measure by it.
  const grey = toGrey(raster);
  const tilt = findTilt(grey);
  const isLevel = tilt.quarter === 0 && tilt.degrees === 0;
  const kept = isLevel ? keptBytes(bytes, page) : undefined;
  const picture = kept ?? (await writeJpeg(isLevel ? raster : await straighten(raster, tilt)));
  return { picture, flaws: [...findFlaws(grey), ...(tilt.isDoubtful ? (['sideways'] as const) : [])] };
}

/**
 * The size in pixels that a picture is printed at: never enlarged. Told as it is seen, since the pixels of a fax are
 * stored flat.
 */
function fitSheet({ width, height }: { width: number; height: number }) {
  const [wide, high] = width > height ? [longSide, shortSide] : [shortSide, longSide];
  const scale = Math.min(1, wide / width, high / height);
  const scaled = (side: number) => Math.max(1, Math.round(side * scale));
  return { width: scaled(width), height: scaled(height), fit: 'fill' } as const;
}

/**
 * The bytes of a JPEG that needs nothing: upright, of common colours, no larger than the sheet. Without the place and
 * time that a phone writes beside the picture.
 */
function keptBytes(bytes: Uint8Array, { header, width, height }: OpenedPage): Picture | undefined {
  const { format, orientation = 1, space } = header;
  const isCommon = format === 'jpeg' && orientation === 1 && (space === 'srgb' || space === 'b-w');
  const isSmall = Math.max(width, height) <= longSide && Math.min(width, height) <= shortSide;
  const jpeg = isCommon && isSmall ? stripJpeg(bytes) : undefined;
  return jpeg && { jpeg, width, height };
}

/** Turned upright on white, nothing cut: the corners make the picture a little larger. */
async function straighten(raster: Raster, { quarter, degrees }: Tilt): Promise<Raster> {
  const upright = quarter === 0 ? raster : await readRaster(openRaster(raster).rotate(quarter));
  if (degrees === 0) return upright;
  const turned = await readRaster(openRaster(upright).rotate(degrees, { background: '#ffffff' }));
  return readRaster(openRaster(turned).resize(fitSheet(turned)));
}
