import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { a4 } from '../../../core/pdf/units.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** Blocks that are compared, in the width of a page, and pixels that they are taken from, in the length of a sheet. */
const across = 60;
const longSide = 842;

type Part = { left: number; top: number; width: number; height: number };

/** The part of the first page of a PDF in greys by poppler, a byte for each block, `down` of them in a column. */
async function blocksOf(pdf: Uint8Array, down: number, part?: Part, password?: string): Promise<Buffer> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.pdf'), pdf);
  const lock = password === undefined ? [] : ['-upw', password, '-opw', password];
  const size = ['-cropbox', '-scale-to', `${longSide}`];
  const args = ['-png', '-gray', '-singlefile', ...size, ...lock, 'a.pdf', 'a'];
  const { stderr } = await promisify(execFile)('pdftoppm', args, { cwd: folder });
  // What is made has nothing that poppler stumbles over, whatever it was made from.
  if (part && stderr !== '') throw new Error(stderr);
  const picture = sharp(join(folder, 'a.png'));
  const flat = await (part ? picture.extract(part) : picture).toColourspace('b-w').png().toBuffer();
  return sharp(flat).resize(across, down, { fit: 'fill', kernel: 'linear' }).raw().toBuffer();
}

/** How far a copy is from its page: the greatest and the usual difference of a block, and its ink for the page's. */
export type Difference = { worst: number; mean: number; ink: number };

/** Compares a page with its printed copy, whose place is in points from the top left of its sheet, as poppler draws them. */
export async function comparePrint(
  page: Uint8Array,
  sheet: Uint8Array,
  placed: Part,
  password?: string,
): Promise<Difference> {
  const pixels = (points: number) => Math.round((points * longSide) / a4.height);
  const part = {
    left: pixels(placed.left),
    top: pixels(placed.top),
    width: pixels(placed.width),
    height: pixels(placed.height),
  };
  const down = Math.max(1, Math.round((across * placed.height) / placed.width));
  const shown = await blocksOf(page, down, undefined, password);
  const printed = await blocksOf(sheet, down, part);
  const differences = [...shown].map((grey, index) => Math.abs(grey - (printed[index] ?? 255)));
  const darkness = (blocks: Buffer) => [...blocks].reduce((sum, grey) => sum + 255 - grey, 1);
  return {
    worst: Math.max(...differences),
    mean: differences.reduce((sum, difference) => sum + difference, 0) / differences.length,
    ink: darkness(printed) / darkness(shown),
  };
}
