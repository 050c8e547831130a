import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { scanPictures } from '../../../core/node/scan/scan-pictures.ts';
import { importSignature } from '../../../core/usecase/import-signature.ts';
import {
  darkRules,
  frenchRules,
  onTable,
  paintSignature,
  unevenLight,
  withGrain,
} from '../../support/signatures.ts';
import { dossiersFolder } from '../../support/story.ts';

const cut = (bytes: Uint8Array) => importSignature({ pictures: scanPictures }, bytes);

/** Where the ink is, as a small map of shares, whatever the size and colour of the picture. */
async function inkMap(png: Uint8Array): Promise<number[]> {
  const alpha = sharp(png).extractChannel('alpha').trim({ background: '#000000', threshold: 60 });
  const data = await alpha.resize({ width: 96, height: 40, fit: 'fill' }).raw().toBuffer();
  return [...data].map((value) => value / 255);
}

/** 1 where two maps are the same, 0 where they have nothing in common. */
function likeness(one: readonly number[], other: readonly number[]): number {
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
  return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
}

async function colourOf(png: Uint8Array): Promise<{ colour: number[]; brightness: number; clear: number }> {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect(info.channels).toBe(4);
  let clear = 0;
  let colour = [0, 0, 0];
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] === 0) clear += 1;
    if ((data[at + 3] ?? 0) > 250) colour = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  }
  const [red = 0, green = 0, blue = 0] = colour;
  return { colour, brightness: 0.3 * red + 0.59 * green + 0.11 * blue, clear: clear / (data.length / 4) };
}

/** The same name, written once and given in many ways. */
const given: Record<string, () => Promise<Buffer>> = {
  'a scan on white': () => paintSignature().png().toBuffer(),
  'lit by a lamp, in the shadow of a hand': async () =>
    (await withGrain(paintSignature({ over: unevenLight }), 6)).jpeg({ quality: 80 }).toBuffer(),
  'on the ruled paper of schools': async () =>
    (await withGrain(paintSignature({ under: frenchRules, paper: '#fbfaf4' }), 4))
      .jpeg({ quality: 80 })
      .toBuffer(),
  'on ruled paper, in the shadow': async () =>
    (await withGrain(paintSignature({ under: frenchRules, over: unevenLight }), 5))
      .jpeg({ quality: 75 })
      .toBuffer(),
  'in pencil, on rules that are as dark': async () =>
    (await withGrain(paintSignature({ under: darkRules, ink: '#555', strength: 0.7, paper: '#f4f1e8' }), 4))
      .jpeg({ quality: 85 })
      .toBuffer(),
  'on a sheet on a dark table': async () =>
    (await withGrain(paintSignature({ under: onTable }), 5)).jpeg({ quality: 80 }).toBuffer(),
  'light on dark': () => paintSignature({ paper: '#101418', ink: '#f4f4f4' }).png().toBuffer(),
  'in chalk on a board': async () =>
    (await withGrain(paintSignature({ paper: '#2c3b33', ink: '#e7e2d0' }), 5)).jpeg().toBuffer(),
  'without a ground': () => paintSignature({ paper: 'none' }).png().toBuffer(),
  'white, without a ground': () => paintSignature({ paper: 'none', ink: '#ffffff' }).png().toBuffer(),
  'in red, as WebP': () => paintSignature({ ink: '#d02030' }).webp().toBuffer(),
  'lying on its side, as a telephone stores it': async () =>
    sharp(await paintSignature().rotate(90).jpeg().toBuffer())
      .withMetadata({ orientation: 8 })
      .jpeg()
      .toBuffer(),
};

describe('a signature is cut out of its paper', () => {
  test.for(Object.entries(given))('%s', async ([, make]) => {
    const { png, remarks } = await cut(await make());
    const clean = await cut(await paintSignature({ paper: 'none' }).png().toBuffer());
    expect(likeness(await inkMap(png), await inkMap(clean.png))).toBeGreaterThan(0.93);
    const { brightness, clear } = await colourOf(png);
    expect(brightness).toBeLessThan(75);
    expect(clear).toBeGreaterThan(0.8);
    expect(remarks).toEqual([]);
    const { width = 0, height = 0, format } = await sharp(png).metadata();
    expect(format).toBe('png');
    expect(width).toBeLessThanOrEqual(1400);
    // Cut to the ink: the name is 612 wide and 295 high where it was written.
    expect(width / height).toBeGreaterThan(2);
    expect(width / height).toBeLessThan(2.8);
  });

  test('the ink keeps its colour', async () => {
    const colourIn = async (ink: string) =>
      (await colourOf((await cut(await paintSignature({ ink, over: '' }).png().toBuffer())).png)).colour;
    const [red = 0, green = 0, blue = 0] = await colourIn('#d02030');
    expect(red).toBeGreaterThan(3 * Math.max(green, blue));
    const blueInk = await colourIn('#1b2f7a');
    for (const [channel, value] of [0x1b, 0x2f, 0x7a].entries())
      expect(Math.abs((blueInk[channel] ?? 0) - value)).toBeLessThan(12);
  });

  test('cut again, as when it comes back from another computer, it stays the same', async () => {
    const once = await cut(await paintSignature().png().toBuffer());
    const twice = await cut(once.png);
    expect(likeness(await inkMap(once.png), await inkMap(twice.png))).toBeGreaterThan(0.99);
    expect((await colourOf(twice.png)).colour).toEqual((await colourOf(once.png)).colour);
  });

  test('a small one in a photograph of 40 megapixels keeps its lines, and takes little memory', async () => {
    const name = await paintSignature({ width: 1800, height: 900, paper: 'none' }).png().toBuffer();
    const photograph = await sharp({
      create: { width: 7300, height: 5500, channels: 3, background: '#e3ddd0' },
    })
      .composite([{ input: name, left: 4800, top: 3900 }])
      .jpeg()
      .toBuffer();
    const before = process.memoryUsage().rss;
    const { png } = await cut(photograph);
    const grown = process.memoryUsage().rss - before;
    expect((await sharp(png).metadata()).width).toBeGreaterThan(1200);
    expect(grown).toBeLessThan(400e6);
  });
});

test('a HEIC, which another engine decodes, gives its ink too', async () => {
  const { png } = await cut(await readFile('tests/fixtures/scans/photograph.heic'));
  const { brightness, clear } = await colourOf(png);
  expect(brightness).toBeLessThan(75);
  expect(clear).toBeGreaterThan(0.5);
});

describe('what looks wrong is told and taken', () => {
  test.for([
    ['a dot', '<path d="M500 250h.1"/>', 24, ['dot']],
    ['a straight line', '<path d="M200 260L810 235"/>', 7, ['straight-line']],
    ['a line from edge to edge', '<path d="M-5 260L1010 235"/>', 7, ['straight-line']],
    ['a broad dash', '<path d="M400 250L600 256"/>', 22, ['straight-line']],
  ] as const)('%s', async ([, line, pen, remarks]) => {
    expect((await cut(await paintSignature({ line, pen }).png().toBuffer())).remarks).toEqual(remarks);
  });

  test('a pen that was nearly dry', async () => {
    const faint = await withGrain(paintSignature({ ink: '#777', strength: 0.35, pen: 4 }), 4);
    const { png, remarks } = await cut(await faint.jpeg().toBuffer());
    expect(remarks).toEqual(['faint']);
    expect((await colourOf(png)).brightness).toBeLessThan(75);
  });
});

describe('what holds no signature is refused', () => {
  test.for<[string, () => Promise<Uint8Array>, string]>([
    ['white paper', () => paintSignature({ line: '' }).png().toBuffer(), 'signature-empty'],
    [
      'paper in a shadow',
      async () => (await withGrain(paintSignature({ line: '', over: unevenLight }), 6)).jpeg().toBuffer(),
      'signature-empty',
    ],
    [
      'a blank sheet on a table',
      async () => (await withGrain(paintSignature({ line: '', under: onTable }), 5)).jpeg().toBuffer(),
      'signature-empty',
    ],
    [
      'nothing but a clear ground',
      () => paintSignature({ line: '', paper: 'none' }).png().toBuffer(),
      'signature-empty',
    ],
    [
      'one black surface',
      () => paintSignature({ line: '', paper: '#000' }).png().toBuffer(),
      'signature-empty',
    ],
    [
      'a pixel',
      async () =>
        sharp({ create: { width: 1, height: 1, channels: 3, background: '#000' } })
          .png()
          .toBuffer(),
      'signature-empty',
    ],
    [
      'a file that was cut',
      async () => (await paintSignature().jpeg().toBuffer()).subarray(0, 9000),
      'attachment-damaged',
    ],
    ['a file without a byte', async () => new Uint8Array(), 'attachment-empty'],
    ['a text', async () => new TextEncoder().encode('Loïc Kervella'), 'attachment-type'],
    ['a PDF', () => readFile(`${dossiersFolder}/story/bank-details.pdf`), 'signature-not-a-picture'],
  ])('%s', async ([, make, code]) => {
    await expect(cut(await make())).rejects.toMatchObject({ code });
  });
});
