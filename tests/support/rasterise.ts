import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';

/** A page of a PDF (from 1) as poppler paints it at 36 dots per inch: red, green and blue, a byte each. */
export async function rasterise(pdf: Uint8Array, page = 1) {
  const folder = await mkdtemp(join(tmpdir(), 'liasse-raster-'));
  try {
    await writeFile(join(folder, 'a.pdf'), pdf);
    await promisify(execFile)(
      'pdftoppm',
      ['-r', '36', '-png', '-f', `${page}`, '-l', `${page}`, '-singlefile', 'a.pdf', 'a'],
      { cwd: folder },
    );
    return await sharp(await readFile(join(folder, 'a.png')))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
  } finally {
    await rm(folder, { recursive: true });
  }
}
