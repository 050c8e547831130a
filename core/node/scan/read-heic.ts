// The projects that import this file do not look for types beside it.
/// <reference path="./heic-decode.d.ts" />
import sharp, { type Sharp } from 'sharp';
import { hasEmptyBlock } from './find-empty-block.ts';

/**
 * The main picture of a HEIC file, by libheif: sharp reads the frame of such a file but not its compression. libheif
 * has turned it upright already, as the file says, and the orientation that is written beside it is not told to sharp.
 */
export async function readHeic(bytes: Uint8Array, primary: number): Promise<Sharp> {
  // Loaded where it is needed: few files are HEIC, and its engine is large.
  const { default: decodeHeic } = await import('heic-decode');
  const pictures = await decodeHeic.all({ buffer: bytes });
  try {
    const picture = pictures[primary] ?? pictures[0];
    if (!picture) throw new Error('no picture');
    const { data, width, height } = await picture.decode();
    if (hasEmptyBlock(data, width, height)) throw new Error('not decoded to its end');
    return sharp(data, { raw: { width, height, channels: 4 } });
  } finally {
    pictures.dispose();
  }
}
