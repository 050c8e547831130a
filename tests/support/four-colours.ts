import sharp, { type Sharp } from 'sharp';
import { scanPictures } from '../../core/node/scan/scan-pictures.ts';
import type { Picture } from '../../core/pdf/copy-pages.ts';

const paints = { red: [220, 30, 30], green: [20, 150, 40], blue: [30, 50, 210], white: [255, 255, 255] };

type Paint = keyof typeof paints;

/** Clockwise from the top left: no turn and no mirror leaves it as it is. */
export const fourColours: readonly Paint[] = ['red', 'green', 'blue', 'white'];

/** A picture with a colour in every quarter. */
export function paintFour(width = 96, height = 64, four: readonly Paint[] = fourColours): Sharp {
  const data = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at += 1) {
    const isRight = at % width >= width / 2;
    const isLow = Math.floor(at / width) >= height / 2;
    const paint = four[isLow ? (isRight ? 2 : 3) : isRight ? 1 : 0] ?? 'white';
    data.set(paints[paint], at * 3);
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

export async function preparePages(bytes: Uint8Array): Promise<Picture[]> {
  return (await scanPictures.prepare(bytes)).map(({ picture }) => picture);
}

export async function preparePage(bytes: Uint8Array): Promise<Picture> {
  const [page] = await preparePages(bytes);
  if (!page) throw new Error('no page');
  return page;
}

/** Red, green and blue in the middle of every quarter, clockwise from the top left. */
export async function quartersOf({ jpeg }: Pick<Picture, 'jpeg'>): Promise<number[][]> {
  const { data, info } = await sharp(jpeg).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  const places = [
    [0.25, 0.25],
    [0.75, 0.25],
    [0.75, 0.75],
    [0.25, 0.75],
  ] as const;
  return places.map(([x, y]) => {
    const pixel = Math.floor(y * info.height) * info.width + Math.floor(x * info.width);
    return Array.from({ length: 3 }, (_, channel) => {
      const value = data[pixel * info.channels + (info.channels === 1 ? 0 : channel)];
      return value ?? 0;
    });
  });
}

/** The colours of the quarters by their names: the nearest. */
export async function coloursOf(picture: Pick<Picture, 'jpeg'>): Promise<Paint[]> {
  const names = Object.keys(paints) as Paint[]; // The keys of the object above.
  return (await quartersOf(picture)).map((seen) => {
    const away = (name: Paint) =>
      paints[name].reduce((sum, value, channel) => sum + Math.abs(value - (seen[channel] ?? 0)), 0);
    return names.reduce((nearest, name) => (away(name) < away(nearest) ? name : nearest));
  });
}
