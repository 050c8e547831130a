// The projects that import this file do not look for types beside it.
/// <reference path="./heic-decode.d.ts" />
import sharp, { type Sharp } from 'sharp';
import { hasEmptyBlock } from './find-empty-block.ts';

/**
 * The main picture of a HEIC file, by libheif: sharp reads the frame of such a file but not its compression. libheif
 * has turned it upright already, as the file says, and the orientation that is written beside it is not told to sharp.
 */
export function readHeic(bytes: Uint8Array, primary: number): Promise<Sharp> {
  return inSilence(() => decode(bytes, primary));
}

async function decode(bytes: Uint8Array, primary: number): Promise<Sharp> {
  // Loaded where it is needed: few files are HEIC, and its engine is large.
  const { default: decodeHeicWith } = await import('heic-decode/lib.js');
  const { default: startLibheif } = await import('libheif-js/libheif-wasm/libheif-bundle.js');
  // An engine of its own for each file: in the memory of one that was used, what is left of an earlier picture would
  // stand where a damaged file has nothing, and be taken for a part of it.
  const pictures = await decodeHeicWith(startLibheif()).all({ buffer: bytes });
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

let silent = 0;
let log = console.log;

/**
 * libheif prints what it finds wrong with console.log, and the command line has nothing but its answer on that output.
 * Nothing of Liasse speaks there. Several pictures may be open at a time: the last one to end gives the voice back.
 */
async function inSilence<Value>(work: () => Promise<Value>): Promise<Value> {
  if (silent === 0) {
    log = console.log;
    console.log = () => {};
  }
  silent += 1;
  try {
    return await work();
  } finally {
    silent -= 1;
    if (silent === 0) console.log = log;
  }
}
