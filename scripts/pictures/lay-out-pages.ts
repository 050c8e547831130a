import { execFile } from 'node:child_process';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';

const run = promisify(execFile);

/** A picture of every page of a PDF on one desk, in rows. Sizes in pixels. */
const columns = 5;
const gap = 24;
const page = { width: 224, height: 317 };
const colours = { desk: '#e9e4d8', edge: '#d3ccbb' };

/** Draws the pages of a PDF with poppler and lays them out on one picture. */
export async function layOutPages(pdf: string, picture: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'liasse-pages-'));
  await run('pdftoppm', ['-png', '-r', '110', pdf, join(folder, 'page')]);
  const names = (await readdir(folder)).sort();
  const sheets = await Promise.all(
    names.map(async (name, index) => ({
      input: await drawSheet(join(folder, name)),
      left: gap + (index % columns) * (page.width + gap),
      top: gap + Math.floor(index / columns) * (page.height + gap),
    })),
  );
  const rows = Math.ceil(names.length / columns);
  const width = gap + columns * (page.width + gap);
  const height = gap + rows * (page.height + gap);
  await sharp({ create: { width, height, channels: 3, background: colours.desk } })
    .composite(sheets)
    .png({ palette: true, colours: 192, effort: 10 })
    .toFile(picture);
}

/** One page with a thin edge. */
function drawSheet(path: string): Promise<Buffer> {
  return sharp(path)
    .resize(page.width - 2, page.height - 2, { fit: 'fill' })
    .extend({ top: 1, bottom: 1, left: 1, right: 1, background: colours.edge })
    .toBuffer();
}
