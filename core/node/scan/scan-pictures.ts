import sharp from 'sharp';
import { AppError } from '../../model/result.ts';
import { stripJpeg } from '../../pdf/strip-jpeg.ts';
import type { PictureCodec } from '../../usecase/ports.ts';

/** A4 at 200 dots per inch, in pixels: all that a CPAM's scanner needs, and what keeps the pack small. */
const longSide = 2339;
const shortSide = 1654;

/** Largest picture that is opened, in pixels: a 100-megapixel phone photo and no more. */
const pixelLimit = 110_000_000;

/**
 * Pictures through libvips. `failOn: 'error'` refuses a truncated file, which others print with a grey foot.
 * A JPEG that is upright, of a common colour space and no larger than the sheet keeps its own picture bytes, without
 * the place and time that a phone writes beside them.
 */
export const scanPictures: PictureCodec = {
  async prepare(bytes) {
    const options = { failOn: 'error', limitInputPixels: pixelLimit } as const;
    const {
      format,
      orientation = 1,
      space,
      autoOrient,
    } = await sharp(bytes, { limitInputPixels: false }).metadata();
    const { width, height } = autoOrient;
    if (width * height > pixelLimit) throw new AppError('attachment-too-many-pixels');
    const small = Math.max(width, height) <= longSide && Math.min(width, height) <= shortSide;
    const fitting = format === 'jpeg' && orientation === 1 && (space === 'srgb' || space === 'b-w') && small;
    const jpeg = fitting ? stripJpeg(bytes) : undefined;
    if (jpeg) {
      // Decoding to the last line is the only way to know that the file is whole.
      await sharp(bytes, options).stats();
      return [{ picture: { jpeg, width, height }, flaws: [] }];
    }
    const box =
      width > height ? { width: longSide, height: shortSide } : { width: shortSide, height: longSide };
    const { data, info } = await sharp(bytes, options)
      .autoOrient()
      .resize({ ...box, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 85, mozjpeg: false })
      .toBuffer({ resolveWithObject: true });
    return [{ picture: { jpeg: data, width: info.width, height: info.height }, flaws: [] }];
  },
  adjust: async (picture) => picture,
  findSheet: async () => undefined,
};
