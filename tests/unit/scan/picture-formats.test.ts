import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import {
  coloursOf,
  fourColours,
  paintFour,
  preparePage,
  preparePages,
  quartersOf,
} from '../../support/four-colours.ts';

/** How a picture is written so that each EXIF orientation shows it upright: mirrored first, then turned. */
const orientations = [
  { orientation: 1, isMirrored: false, turn: 0 },
  { orientation: 2, isMirrored: true, turn: 0 },
  { orientation: 3, isMirrored: false, turn: 180 },
  { orientation: 4, isMirrored: true, turn: 180 },
  { orientation: 5, isMirrored: true, turn: 270 },
  { orientation: 6, isMirrored: false, turn: 270 },
  { orientation: 7, isMirrored: true, turn: 90 },
  { orientation: 8, isMirrored: false, turn: 90 },
];

describe.for(['jpeg', 'png', 'webp', 'tiff'] as const)('%s', (format) => {
  test.for(orientations)('orientation $orientation is seen upright', async (stored) => {
    const mirrored = paintFour().flop(stored.isMirrored);
    const turned = sharp(await mirrored.png().toBuffer()).rotate(stored.turn);
    const bytes = await turned.toFormat(format).withMetadata({ orientation: stored.orientation }).toBuffer();
    const page = await preparePage(bytes);
    expect([page.width, page.height]).toEqual([96, 64]);
    expect(await coloursOf(page)).toEqual(fourColours);
  });
});

const kinds = {
  'JPEG in the four inks of a printer': () => paintFour().toColourspace('cmyk').jpeg(),
  'progressive JPEG': () => paintFour().jpeg({ progressive: true }),
  'PNG with a palette': () => paintFour().png({ palette: true, colours: 4 }),
  'PNG of 16 bits': () => paintFour().toColourspace('rgb16').png(),
  'interlaced PNG': () => paintFour().png({ progressive: true }),
  WebP: () => paintFour().webp(),
  'lossless WebP': () => paintFour().webp({ lossless: true }),
  AVIF: () => paintFour().avif({ effort: 0 }),
  'TIFF of a scanner': () => paintFour().tiff({ compression: 'lzw' }),
  'TIFF with JPEG inside': () => paintFour().tiff({ compression: 'jpeg' }),
  'TIFF in tiles': () => paintFour().tiff({ tile: true, tileWidth: 32, tileHeight: 32 }),
};

test.for(Object.entries(kinds))('its colours are seen: %s', async ([, make]) => {
  const page = await preparePage(await make().toBuffer());
  expect([page.width, page.height]).toEqual([96, 64]);
  expect(await coloursOf(page)).toEqual(fourColours);
  expect((await sharp(page.jpeg).metadata()).space).toBe('srgb');
});

test('a grey JPEG keeps its bytes, and its tones are seen', async () => {
  const bytes = await paintFour().toColourspace('b-w').jpeg().toBuffer();
  const { jpeg } = await preparePage(bytes);
  expect((await sharp(jpeg).metadata()).channels).toBe(1);
  const tones = (await quartersOf({ jpeg })).map(([tone = 0]) => tone);
  expect(tones[3]).toBeGreaterThan(250);
  expect(tones[0]).toBeLessThan(130);
});

test('what is transparent is paper, and what is half transparent is pale', async () => {
  const shade = (alpha: number) =>
    Buffer.from(Array.from({ length: 32 * 32 }, () => [0, 0, 0, alpha]).flat());
  const bytes = async (alpha: number) =>
    sharp(shade(alpha), { raw: { width: 32, height: 32, channels: 4 } })
      .png()
      .toBuffer();
  const toneOf = async (alpha: number) => (await quartersOf(await preparePage(await bytes(alpha))))[0]?.[0];
  expect(await toneOf(0)).toBe(255);
  expect(await toneOf(255)).toBe(0);
  expect(Math.abs(((await toneOf(128)) ?? 0) - 127)).toBeLessThan(4);
});

test('the pages of a TIFF come in their order', async () => {
  const data = await Promise.all(
    [0, 1, 2].map((page) =>
      paintFour(96, 64, [...fourColours.slice(page), ...fourColours.slice(0, page)])
        .raw()
        .toBuffer(),
    ),
  );
  const tiff = await sharp(Buffer.concat(data), {
    raw: { width: 96, height: 192, channels: 3, pageHeight: 64 },
  })
    .tiff({ compression: 'deflate' })
    .toBuffer();
  const pages = await preparePages(tiff);
  expect(await Promise.all(pages.map(coloursOf))).toEqual([
    ['red', 'green', 'blue', 'white'],
    ['green', 'blue', 'white', 'red'],
    ['blue', 'white', 'red', 'green'],
  ]);
});

test('a fax in black and white is seen', async () => {
  const page = paintFour(96, 64, ['red', 'white', 'red', 'white']).threshold(128).toColourspace('b-w');
  const bytes = await page.tiff({ compression: 'ccittfax4', bitdepth: 1 }).toBuffer();
  const tones = (await quartersOf(await preparePage(bytes))).map(([tone]) => tone);
  expect(tones).toEqual([0, 255, 0, 255]);
});

test('a fax of standard resolution is as tall as its paper was', async () => {
  // 204 by 98 dots to the inch, in dots to the millimetre.
  const fax = paintFour(96, 32).tiff({ xres: 204 / 25.4, yres: 98 / 25.4, resolutionUnit: 'inch' });
  const page = await preparePage(await fax.toBuffer());
  expect([page.width, page.height]).toEqual([96, 67]);
  expect(await coloursOf(page)).toEqual(fourColours);
});

test('a photograph of a telephone is turned once, though its file says so twice', async () => {
  const path = fileURLToPath(new URL('../../fixtures/scans/photograph.heic', import.meta.url));
  const bytes = await readFile(path);
  expect(bytes.includes('irot')).toBe(true);
  expect(bytes.includes('Exif')).toBe(true);
  const { jpeg, width, height } = await preparePage(bytes);
  expect(height).toBeGreaterThan(1.2 * width);
  // The title stands above, the signature in blue below on the right; the table is around.
  const darkest = async (x: number, y: number, share: { width: number; height: number }) => {
    const part = {
      left: Math.round(x * width),
      top: Math.round(y * height),
      width: Math.round(share.width * width),
      height: Math.round(share.height * height),
    };
    const { channels } = await sharp(await sharp(jpeg).extract(part).png().toBuffer()).stats();
    return channels.map(({ min }) => min);
  };
  const [titleRed = 255] = await darkest(0.2, 0.15, { width: 0.2, height: 0.06 });
  const [inkRed = 255, , inkBlue = 0] = await darkest(0.6, 0.83, { width: 0.15, height: 0.04 });
  expect(titleRed).toBeLessThan(60);
  expect(inkRed).toBeLessThan(110);
  expect(inkBlue).toBeGreaterThan(inkRed + 40);
});
