import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import type { Zone } from '../../../core/contract/papers.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** A page as pixels: red, green and blue, a byte each. */
export type Pixels = { data: Uint8Array; width: number; height: number };

/** The canvas of Node draws what that of a window does, and gives its picture as bytes. */
type CanvasFactory = {
  create(
    width: number,
    height: number,
  ): {
    canvas: { toBuffer(type: 'image/png'): Buffer };
    context: CanvasRenderingContext2D;
  };
};

const dotsPerInch = 96;

/** A page (from 1) as poppler paints it. */
export async function paintWithPoppler(pdf: Uint8Array, page: number): Promise<Pixels> {
  const png = await runPoppler(pdf, ['-r', `${dotsPerInch}`, '-png', '-f', `${page}`, '-l', `${page}`]);
  return toPixels(png);
}

/** The same as pdf.js paints it. */
export async function paintWithPdfJs(pdf: Uint8Array, page: number): Promise<Pixels> {
  const task = getDocument({ data: new Uint8Array(pdf), isEvalSupported: false, verbosity: 0 });
  const document = await task.promise;
  const proxy = await document.getPage(page);
  const viewport = proxy.getViewport({ scale: dotsPerInch / 72 });
  // The canvas that pdf.js has of its own in Node, and whose type it does not tell.
  const factory = document.canvasFactory as CanvasFactory;
  const { canvas, context } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await proxy.render({ canvas: null, canvasContext: context, viewport }).promise;
  await task.destroy();
  return toPixels(canvas.toBuffer('image/png'));
}

/** What pdftoppm draws of a PDF. Where it is missing the test fails: `npm test` installs what it needs. */
async function runPoppler(pdf: Uint8Array, args: readonly string[]): Promise<Buffer> {
  const file = path.join(await temporaryFolder(), 'form.pdf');
  await writeFile(file, pdf);
  const { stdout } = await promisify(execFile)('pdftoppm', ['-cropbox', ...args, file], {
    encoding: 'buffer',
    maxBuffer: 2 ** 27,
  });
  return stdout;
}

async function toPixels(png: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(png)
    .flatten({ background: '#fff' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/**
 * Up to 3 of 255: pdf.js rounds the edges of letters by as much when they are part of a drawing. Poppler's pixels are
 * the same ones.
 */
function isSame(one = 0, other = 0): boolean {
  return Math.abs(one - other) <= 3;
}

/** How many pixels differ outside some boxes, and inside them. A box is as large as its place, and half a millimetre. */
export function countChanges(
  before: Pixels,
  after: Pixels,
  zones: readonly Zone[],
): { outside: number; inside: number } {
  if (before.width !== after.width || before.height !== after.height)
    throw new Error(`${before.width}×${before.height} became ${after.width}×${after.height}`);
  const scale = dotsPerInch / 25.4;
  const counts = { outside: 0, inside: 0 };
  for (let at = 0; at < before.data.length; at += 3) {
    if ([0, 1, 2].every((part) => isSame(before.data[at + part], after.data[at + part]))) continue;
    const [x, y] = [((at / 3) % before.width) / scale, Math.floor(at / 3 / before.width) / scale];
    const isInside = zones.some(
      ({ box: [left, top, width, height] }) =>
        x > left - 0.5 && x < left + width + 0.5 && y > top - 0.5 && y < top + height + 0.5,
    );
    counts[isInside ? 'inside' : 'outside'] += 1;
  }
  return counts;
}
