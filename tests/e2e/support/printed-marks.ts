import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Page } from 'playwright/test';
import type { SignedId, Signer } from '../../../core/model/signature.ts';
import type { Box } from '../../../core/template/template.ts';
import { rasterise } from '../../support/rasterise.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { askBridge } from './ask-bridge.ts';
import { readStored } from './stored-story.ts';

/** What was printed of a signature: how much of its box and of the rim around it changed, and pictures on the page. */
export type PrintedMarks = { inBox: number; around: number; pictures: number };

type Place = { data: string; document: SignedId; signer: Signer; title: string };

/** Where the applicant signs the letter of a dossier. */
export const letterPlace = (data: string): Place => ({
  data,
  document: 'letter',
  signer: 'applicant',
  title: 'Lettre',
});

/** Compares the page of a saved pack with the sheet that was shown before anything was signed on it. */
export async function readMarks(
  window: Page,
  path: string,
  { data, document, signer, title }: Place,
): Promise<PrintedMarks> {
  const draft = await readStored(data);
  const sheet = await askBridge(window, 'signing.sheet', { id: crypto.randomUUID(), draft, document });
  const place = sheet.boxes.find((one) => one.signer === signer);
  const pack = new Uint8Array(await readFile(path));
  const bookmark = (await readPdf(pack)).bookmarks.find((one) => one.title.startsWith(title));
  if (!place || !bookmark) throw new Error(`${document} is not signed by ${signer} in this pack`);
  const page = bookmark.page - 1 + place.page;
  const changed = await readChanges(await rasterise(pack, page), await rasterise(sheet.pdf, place.page));
  const [x, y, width, height] = place.box;
  const around: Box = [x - 4, y - 4, width + 8, height + 8];
  return {
    inBox: changed(place.box),
    around: changed(around) - changed(place.box),
    pictures: await countPictures(path, page),
  };
}

type Raster = Awaited<ReturnType<typeof rasterise>>;

/** How many dots of a box, in millimetres, are not what they were. */
function readChanges({ data, info }: Raster, before: Raster): (box: Box) => number {
  const dot = (mm: number) => Math.round((mm / 210) * info.width);
  return ([x, y, width, height]) => {
    let count = 0;
    for (let row = dot(y); row < dot(y + height); row += 1)
      for (let column = dot(x); column < dot(x + width); column += 1) {
        const at = (row * info.width + column) * info.channels;
        if (Math.abs((data[at] ?? 0) - (before.data[at] ?? 0)) > 40) count += 1;
      }
    return count;
  };
}

/** By poppler, which had no part in making the pack. The mask of a picture is none. */
async function countPictures(path: string, page: number): Promise<number> {
  const { stdout } = await promisify(execFile)('pdfimages', [
    '-list',
    '-f',
    `${page}`,
    '-l',
    `${page}`,
    path,
  ]);
  return stdout.split('\n').filter((line) => /^ *\d+ +\d+ image /.test(line)).length;
}
