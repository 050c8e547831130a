import { degrees, PDFDocument } from 'pdf-lib';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { scanPictures } from '../../../core/node/scan/scan-pictures.ts';
import { addPdfPage, addPicturePage, type Picture } from '../../../core/pdf/copy-pages.ts';
import { a4, mm } from '../../../core/pdf/units.ts';

type Corners = { left: number; right: number; bottom: number; top: number };

/** Where the first thing drawn on a page lands: its unit square through every matrix before it, in points. */
async function drawnBox(pdf: PDFDocument, kind: 'image' | 'form'): Promise<Corners> {
  const document = await getDocument({ data: await pdf.save(), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  expect(page.view[2]).toBeCloseTo(a4.width, 1);
  const { fnArray, argsArray } = await page.getOperatorList();
  let matrix = [1, 0, 0, 1, 0, 0];
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPS.transform) matrix = multiply(matrix, argsArray[index]);
    if (kind === 'image' && operator === OPS.paintImageXObject) return corners(matrix, [0, 0, 1, 1]);
    if (kind === 'form' && operator === OPS.paintFormXObjectBegin) {
      const [inner, box] = argsArray[index];
      return corners(inner ? multiply(matrix, inner) : matrix, box);
    }
  }
  throw new Error('nothing drawn');
}

function multiply(m: number[], n: ArrayLike<number>): number[] {
  const at = (list: ArrayLike<number>, index: number) => list[index] ?? 0;
  return [0, 2, 4].flatMap((column) => [
    at(m, 0) * at(n, column) + at(m, 2) * at(n, column + 1) + (column === 4 ? at(m, 4) : 0),
    at(m, 1) * at(n, column) + at(m, 3) * at(n, column + 1) + (column === 4 ? at(m, 5) : 0),
  ]);
}

function corners(matrix: number[], box: ArrayLike<number>): Corners {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix;
  const xs = [0, 2].flatMap((i) => [1, 3].map((j) => a * (box[i] ?? 0) + c * (box[j] ?? 0) + e));
  const ys = [0, 2].flatMap((i) => [1, 3].map((j) => b * (box[i] ?? 0) + d * (box[j] ?? 0) + f));
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

function expectInMargins(box: Corners): void {
  expect(box.left).toBeGreaterThanOrEqual(mm(8) - 0.01);
  expect(box.right).toBeLessThanOrEqual(a4.width - mm(8) + 0.01);
  expect(box.bottom).toBeGreaterThanOrEqual(mm(16) - 0.01);
  expect(box.top).toBeLessThanOrEqual(a4.height - mm(8) + 0.01);
}

function photo(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: '#c9b28f' } });
}

async function preparePage(bytes: Uint8Array): Promise<Picture> {
  const [page] = await scanPictures.prepare(bytes);
  if (!page) throw new Error('no page');
  return page.picture;
}

test('a photograph taken sideways is printed upright, inside the margins', async () => {
  const sideways = await photo(3000, 2000).jpeg().withMetadata({ orientation: 6 }).toBuffer();
  const image = await preparePage(sideways);
  expect(image.height).toBeGreaterThan(image.width);
  const pdf = await PDFDocument.create();
  await addPicturePage(pdf, image);
  const box = await drawnBox(pdf, 'image');
  expectInMargins(box);
  expect((box.top - box.bottom) / (box.right - box.left)).toBeCloseTo(1.5, 2);
});

test('a small picture is not blown up beyond what its pixels bear', async () => {
  const pdf = await PDFDocument.create();
  await addPicturePage(pdf, await preparePage(await photo(200, 100).jpeg().toBuffer()));
  const box = await drawnBox(pdf, 'image');
  expect(box.right - box.left).toBeCloseTo(144, 1);
});

test('a picture that already fits keeps its own picture bytes, but not where and when it was taken', async () => {
  const plain = await photo(1200, 1600).jpeg().toBuffer();
  const exif = { IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '47/1 39/1 0/1' } };
  const { jpeg } = await preparePage(await sharp(plain).jpeg().withExif(exif).toBuffer());
  const same = await sharp(plain).jpeg().toBuffer();
  const scan = (bytes: Uint8Array) =>
    Buffer.from(bytes.subarray(bytes.findIndex((_, at) => bytes[at] === 0xff && bytes[at + 1] === 0xda)));
  expect(scan(jpeg).equals(scan(same))).toBe(true);
  expect(Buffer.from(jpeg).includes('Somebody')).toBe(false);
  expect((await sharp(jpeg).metadata()).exif).toBeUndefined();
});

test('a large picture is brought to what a sheet needs', async () => {
  const large = await preparePage(await photo(4000, 3000).jpeg().toBuffer());
  expect([large.width, large.height]).toEqual([2205, 1654]);
});

test('transparency becomes white paper', async () => {
  const clear = await sharp({ create: { width: 20, height: 20, channels: 4, background: '#00000000' } })
    .png()
    .toBuffer();
  const { jpeg } = await preparePage(clear);
  expect([...(await sharp(jpeg).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255]);
});

test.for([0, 90, 180, 270])(
  'a page turned by %i° is seen as its viewer shows it, inside the margins',
  async (angle) => {
    const source = await PDFDocument.create();
    const page = source.addPage([400, 800]);
    page.drawText('x');
    page.setRotation(degrees(angle));
    const pdf = await PDFDocument.create();
    const [embedded] = await pdf.embedPdf(source, [0]);
    if (!embedded) throw new Error('no page');
    addPdfPage(pdf, embedded, angle);
    const box = await drawnBox(pdf, 'form');
    expectInMargins(box);
    const proportion = (box.top - box.bottom) / (box.right - box.left);
    expect(proportion).toBeCloseTo(angle % 180 === 0 ? 2 : 0.5, 2);
  },
);
