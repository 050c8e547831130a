import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { findFlaws } from '../../../core/node/scan/find-flaws.ts';
import { findSheet } from '../../../core/node/scan/find-sheet.ts';
import { findTilt } from '../../../core/node/scan/find-tilt.ts';
import type { Raster } from '../../../core/node/scan/raster.ts';
import { scanPictures } from '../../../core/node/scan/scan-pictures.ts';
import { preparePage } from '../../support/four-colours.ts';
import {
  addNoise,
  addShadow,
  photographOnTable,
  pixelsOf,
  storyScan,
  textPage,
  toPng,
} from '../../support/photographs.ts';

let page: Raster;
let png: Buffer;
beforeAll(async () => {
  png = await textPage();
  page = await pixelsOf(png);
});

const turned = async (degrees: number) =>
  pixelsOf(await sharp(png).rotate(degrees, { background: '#fdfcf8' }).png().toBuffer());

describe('a page of text', () => {
  test('that is level stays as it is, under grain and shadow too', () => {
    for (const seen of [page, addNoise(page, 12), addShadow(page)])
      expect(findTilt(seen)).toEqual({ quarter: 0, degrees: 0, isDoubtful: false });
  });

  test.for([1, -2.5, 5, -7])('that lies %d° askew is laid straight', async (degrees) => {
    const found = findTilt(await turned(degrees));
    expect(found.quarter).toBe(0);
    expect(Math.abs(found.degrees + degrees)).toBeLessThan(0.25);
  });

  test.for([1, -2.5, 5, -7])('in a frame that lies %d° askew is laid straight', async (degrees) => {
    const frame = `<svg xmlns="http://www.w3.org/2000/svg" width="${page.width}" height="${page.height}">
      <rect x="100" y="120" width="1454" height="2150" fill="none" stroke="#222" stroke-width="8"/></svg>`;
    const framed = await sharp(png)
      .composite([{ input: Buffer.from(frame) }])
      .toBuffer();
    const askew = sharp(framed).rotate(degrees, { background: '#fdfcf8' }).png();
    const found = findTilt(await pixelsOf(await askew.toBuffer()));
    expect(found.quarter).toBe(0);
    expect(Math.abs(found.degrees + degrees)).toBeLessThan(0.25);
  });

  test.for([
    [90, 270],
    [270, 90],
    [180, 180],
  ] as const)('that was turned by %d° is turned back', async ([degrees, back]) => {
    expect((await findTilt(await turned(degrees))).quarter).toBe(back);
  });

  test('has no flaw, and none from a little grain or shadow', () => {
    for (const seen of [page, addNoise(page, 6), addShadow(page, 0.3)]) expect(findFlaws(seen)).toEqual([]);
  });

  test('that is out of focus is blurred, one that is a little soft is not', async () => {
    const soft = async (sigma: number) => pixelsOf(await sharp(png).blur(sigma).png().toBuffer());
    expect(findFlaws(await soft(1))).toEqual([]);
    expect(findFlaws(await soft(3.5))).toContain('blurred');
  });

  test('of few dots is told', async () => {
    expect(findFlaws(await pixelsOf(await sharp(png).resize(620).png().toBuffer()))).toContain(
      'low-resolution',
    );
  });

  test('that goes on beyond its side is told', async () => {
    const part = { left: 200, top: 0, width: page.width - 200, height: page.height };
    expect(findFlaws(await pixelsOf(await sharp(png).extract(part).png().toBuffer()))).toContain('cut-off');
  });

  // The base line of the first line of text is at 330: through its tall letters, its small ones, along their feet.
  test.for([312, 318, 322, 326, 328])(
    'that goes on above is told, wherever its line is cut: %d',
    async (top) => {
      const part = { left: 0, top, width: page.width, height: page.height - top };
      expect(findFlaws(await pixelsOf(await sharp(png).extract(part).png().toBuffer()))).toEqual(['cut-off']);
    },
  );

  test('that ends between two lines is not', async () => {
    const part = { left: 0, top: 340, width: page.width, height: page.height - 340 };
    expect(findFlaws(await pixelsOf(await sharp(png).extract(part).png().toBuffer()))).toEqual([]);
  });
});

const storyPictures = [
  'passport.jpg',
  'visa.png',
  'birth-certificate.jpg',
  'marriage-certificate.jpg',
  'host-id-front.jpg',
  'host-id-back.jpg',
] as const;

test.for(storyPictures)('a good scan of the story has no flaw: %s', async (name) => {
  expect(findFlaws(await pixelsOf(storyScan(name)))).toEqual([]);
});

const scanTurned = async (name: string, degrees: number) =>
  pixelsOf(
    await sharp(await sharp(storyScan(name)).autoOrient().toBuffer())
      .rotate(degrees)
      .toBuffer(),
  );

test.for(storyPictures)('an upright scan of the story is not turned: %s', async (name) => {
  expect(findTilt(await scanTurned(name, 0))).toMatchObject({ quarter: 0, isDoubtful: false });
});

describe.for(['birth-certificate.jpg', 'marriage-certificate.jpg'])('%s', (name) => {
  test.for([90, 180, 270] as const)('laid so by %d° is turned back', async (degrees) => {
    expect(findTilt(await scanTurned(name, degrees)).quarter).toBe(360 - degrees);
  });
});

test.for([90, 270])('a card of few letters laid so by %d° is left, and spoken of', async (degrees) => {
  expect(findTilt(await scanTurned('host-id-back.jpg', degrees))).toEqual({
    quarter: 0,
    degrees: 0,
    isDoubtful: true,
  });
  const sideways = await sharp(storyScan('host-id-back.jpg')).rotate(degrees).jpeg().toBuffer();
  const [prepared] = await scanPictures.prepare(sideways);
  expect(prepared?.flaws).toContain('sideways');
});

/** Lines made of the words of another script, or of figures. */
function linesOf(words: string): Promise<Buffer> {
  const all = words.split(' ');
  const lines = Array.from({ length: 30 }, (_, row) => {
    const line = Array.from({ length: 7 }, (_, word) => all[(row * 7 + word * 3) % all.length]).join(' ');
    return `<text x="150" y="${300 + row * 45}" font-size="27">${line}</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1654" height="2339" font-family="sans-serif">
    <rect width="1654" height="2339" fill="#fff"/>${lines.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

test.for([
  ['Cyrillic', 'Свидетельство о рождении гражданин фамилия имя отчество родился город область запись акта'],
  ['Greek', 'Ληξιαρχική πράξη γέννησης Ελληνική Δημοκρατία όνομα επώνυμο πατέρας μητέρα τόπος ημερομηνία'],
  ['Arabic', 'يشهد ضابط الحالة المدنية أن السيدة المذكورة أعلاه قد ولدت بمدينة الجزائر في اليوم'],
  ['Hebrew', 'תעודת לידה מדינת ישראל משרד הפנים שם פרטי שם משפחה תאריך לידה מקום הלידה'],
  ['Georgian', 'საქართველოს იუსტიციის სამინისტრო დაბადების მოწმობა სახელი გვარი თარიღი მამა დედა'],
  ['Chinese', '中华人民共和国 出生医学证明 姓名性别 出生日期 父亲母亲 身份证号 签发机构 国家卫生'],
  ['figures', '1 240,00 12/03/2026 4 567 980,10 (3) 77 12,50'],
  ['a passport', 'P&lt;UTOREYES&lt;&lt;MARIA&lt;LUZ&lt;&lt; X0000000&lt;1UTO9202140F3303193&lt;&lt;06'],
] as const)('a page that stands upright is not turned: %s', async ([, words]) => {
  expect(findTilt(await pixelsOf(await linesOf(words)))).toMatchObject({ quarter: 0, isDoubtful: false });
});

describe('a sheet on a table', () => {
  const corners = [
    { x: 0.12, y: 0.08 },
    { x: 0.86, y: 0.11 },
    { x: 0.9, y: 0.92 },
    { x: 0.09, y: 0.88 },
  ];
  let photo: Raster;
  beforeAll(() => {
    photo = photographOnTable(page, corners, { width: 1200, height: 1600 });
  });

  test('is found by its corners', () => {
    const found = findSheet(photo) ?? [];
    expect(found).toHaveLength(4);
    for (const [index, { x, y }] of found.entries()) {
      expect(Math.abs(x - (corners[index]?.x ?? 0))).toBeLessThan(0.005);
      expect(Math.abs(y - (corners[index]?.y ?? 0))).toBeLessThan(0.005);
    }
  });

  test('is found a little within its edge: no sliver of the table is printed as a line around it', async () => {
    const jpeg = await sharp(await toPng(photo))
      .jpeg()
      .toBuffer();
    const found = findSheet(photo);
    const { jpeg: flat } = await scanPictures.adjust(
      { jpeg, width: 1200, height: 1600 },
      { ...(found ? { corners: found } : {}), tone: 'contrast' },
    );
    const { data, width, height } = await pixelsOf(Buffer.from(flat));
    const dark = [...Array(width * height).keys()].filter((at) => {
      const [x, y] = [at % width, Math.floor(at / width)];
      const isOuter = x < 3 || y < 3 || x > width - 4 || y > height - 4;
      return isOuter && (data[at * 3] ?? 0) < 128;
    });
    expect(dark).toEqual([]);
  });

  test('is cut out and laid flat: no table is left', async () => {
    const jpeg = await sharp(await toPng(photo))
      .jpeg()
      .toBuffer();
    const { jpeg: flat } = await scanPictures.adjust({ jpeg, width: 1200, height: 1600 }, { corners });
    const { data, width, height } = await pixelsOf(Buffer.from(flat));
    const edge = [0.01, 0.5, 0.99].flatMap((share) => [
      [share * (width - 1), 0.01 * height],
      [share * (width - 1), 0.99 * height],
    ]);
    for (const [x = 0, y = 0] of edge)
      expect(data[(Math.round(y) * width + Math.round(x)) * 3 + 2]).toBeGreaterThan(200);
  });

  test('becomes grey, or black on white, as asked', async () => {
    const jpeg = await sharp(await toPng(addShadow(page)))
      .jpeg()
      .toBuffer();
    const picture = { jpeg, width: page.width, height: page.height };
    const grey = await scanPictures.adjust(picture, { tone: 'grey' });
    expect((await sharp(grey.jpeg).metadata()).channels).toBe(1);
    const clean = await pixelsOf(
      Buffer.from((await scanPictures.adjust(picture, { tone: 'contrast' })).jpeg),
    );
    // The lower right corner lies in the shadow, and is paper.
    const corner = clean.data[clean.data.length - 3 * (20 * clean.width + 20)] ?? 0;
    expect(corner).toBeGreaterThan(235);
  });
});

describe('what the pack gets', () => {
  test('is no larger than 200 dots per inch of a sheet', async () => {
    const photo = await sharp(png).resize(3024, 4276).jpeg({ quality: 70 }).toBuffer();
    const { width, height } = await preparePage(photo);
    expect([width, height]).toEqual([1654, 2339]);
  });

  test('is not enlarged', async () => {
    const small = await sharp(png).resize(700).png().toBuffer();
    const { width } = await preparePage(small);
    expect(width).toBe(700);
  });

  test('are the very bytes of a JPEG that is fine already', async () => {
    const jpeg = await sharp(png).jpeg({ quality: 82 }).toBuffer();
    const prepared = await preparePage(jpeg);
    // What is not picture may be left out: from the first table of quantisation on nothing may change.
    const table = (bytes: Uint8Array) => Buffer.from(bytes).indexOf(Buffer.from([0xff, 0xdb]));
    expect(Buffer.from(prepared.jpeg).subarray(table(prepared.jpeg))).toEqual(jpeg.subarray(table(jpeg)));
  });
});
