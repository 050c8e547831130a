import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import type { Box } from '../../core/template/template.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const run = promisify(execFile);

/**
 * Runs a program that looks at a PDF from outside (qpdf, poppler), inside a test, and gives back all it says.
 * `{}` among the arguments is the file. Where the program is missing or finds fault, the test fails: `npm test`
 * installs what it needs.
 */
export async function inspectWith(tool: string, args: readonly string[], pdf: Uint8Array): Promise<string> {
  const { stdout, stderr } = await run(tool, await withFile(args, pdf));
  return stdout + stderr;
}

async function withFile(args: readonly string[], pdf: Uint8Array): Promise<string[]> {
  const file = path.join(await temporaryFolder(), 'pack.pdf');
  await writeFile(file, pdf);
  return args.map((arg) => (arg === '{}' ? file : arg));
}

/** A word as poppler finds it: its box in millimetres from the top left corner of the page. */
export type Word = { text: string; box: Box };

/** The words of a PDF of one page, each with its place. */
export async function readWords(pdf: Uint8Array): Promise<Word[]> {
  const html = await inspectWith('pdftotext', ['-bbox', '{}', '-'], pdf);
  const mm = (points: string | undefined) => (Number(points) / 72) * 25.4;
  const word = /<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g;
  return [...html.matchAll(word)].map(([, left, top, right, bottom, text = '']) => ({
    text: text.normalize('NFC').replaceAll('&apos;', "'").replaceAll('&amp;', '&'),
    box: [mm(left), mm(top), mm(right) - mm(left), mm(bottom) - mm(top)],
  }));
}

/** How much of a box is dark, from 0 to 1, on a page drawn by poppler; millimetres from the top left corner. */
export type InkReader = (box: Box) => number;

export async function readInk(pdf: Uint8Array, page: number): Promise<InkReader> {
  const dotsPerInch = 120;
  const pages = ['-f', String(page), '-l', String(page)];
  const args = ['-png', '-gray', '-r', String(dotsPerInch), ...pages, '{}'];
  const { stdout } = await run('pdftoppm', await withFile(args, pdf), {
    encoding: 'buffer',
    maxBuffer: 2 ** 26,
  });
  const { data, info } = await sharp(stdout).toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  const pixel = (mm: number) => Math.round((mm / 25.4) * dotsPerInch);
  return ([x, y, width, height]) => {
    let dark = 0;
    let seen = 0;
    for (let row = pixel(y); row < pixel(y + height); row += 1) {
      for (let column = pixel(x); column < pixel(x + width); column += 1) {
        if ((data[(row * info.width + column) * info.channels] ?? 255) < 200) dark += 1;
        seen += 1;
      }
    }
    return dark / seen;
  };
}
