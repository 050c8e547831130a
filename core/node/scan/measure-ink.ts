import type { Sharp } from 'sharp';
import { averageAround } from './average-around.ts';
import { findGround } from './find-ground.ts';
import { type Raster, shrinkToGrey } from './raster.ts';

/** How strong the ink is at every pixel, 0 for bare paper, and what tells its colour there. */
export type InkMap = { strength: Uint8Array; colours: Raster };

type Pixels = { data: Uint8Array; width: number; height: number };

/** A darker ground than this is no paper: its grain would seem to be ink. */
const darkestGround = 60;

/**
 * Ink against its ground: on paper however it is lit, light on dark, or already without a ground. `broadest`: a dark
 * place of more pixels is no line of a pen.
 */
export async function measureInk(image: Sharp, broadest: number): Promise<InkMap> {
  const { data, info } = await image
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const pixels = { data, width: info.width, height: info.height };
  const isCutOut = hasNoGround(pixels);
  const colours = layOn(pixels, isCutOut);
  if (isCutOut) return { strength: data.filter((_, at) => at % 4 === 3), colours };
  if (!isLightOnDark(colours)) return takeGroundAway(colours, broadest);
  const inverted = { ...colours, data: colours.data.map((value) => 255 - value) };
  return { ...takeGroundAway(inverted, broadest), colours };
}

/** Colour by colour, as if the paper were white. Ink is as strong as the colour in which it is darkest. */
function takeGroundAway(page: Raster, broadest: number): InkMap {
  const { width, height } = page;
  const strength = new Uint8Array(width * height);
  const colours = { ...page, data: new Uint8Array(page.data.length) };
  for (let channel = 0; channel < 3; channel += 1) {
    const ground = findGround(page, channel, broadest);
    for (let at = 0; at < strength.length; at += 1) {
      const share = (page.data[3 * at + channel] ?? 0) / Math.max(darkestGround, ground[at] ?? 0);
      const value = 255 * Math.min(1, share);
      colours.data[3 * at + channel] = value;
      strength[at] = Math.max(strength[at] ?? 0, 255 - value);
    }
  }
  return { strength, colours };
}

/** Red, green and blue alone: on white paper, or as they are under what covers them. */
function layOn({ data, width, height }: Pixels, isCutOut: boolean): Raster {
  const colours = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at += 1) {
    const cover = isCutOut ? 1 : (data[4 * at + 3] ?? 0) / 255;
    for (let channel = 0; channel < 3; channel += 1)
      colours[3 * at + channel] = 255 + cover * ((data[4 * at + channel] ?? 0) - 255);
  }
  return { data: colours, width, height, channels: 3 };
}

/** Most of it is transparent, and what is not is ink: not a white card with round corners. */
function hasNoGround({ data }: Pixels): boolean {
  let [clear, bright, dark] = [0, 0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const brightness = Math.max(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
    if ((data[at + 3] ?? 0) < 32) clear += 1;
    else if (brightness > 200) bright += 1;
    else if (brightness < 150) dark += 1;
  }
  return clear > 0.3 * (data.length / 4) && !(bright > dark && dark > 0);
}

/** What stands out from its surroundings is brighter than they are: the skew of all differences says so. */
function isLightOnDark(colours: Raster): boolean {
  const grey = shrinkToGrey(colours, 500);
  const { data, width, height } = grey;
  const meanAround = averageAround(grey, Math.ceil(width / 25));
  let skew = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) skew += ((data[y * width + x] ?? 0) - meanAround(x, y)) ** 3;
  return skew > 0;
}
