import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The top left corner of the first page as a PNG, in millimetres, at a resolution. Needs `pdftoppm` (poppler-utils). */
export async function rasterize(
  pdf: Uint8Array,
  { width, height }: { width: number; height: number },
  dotsPerInch: number,
): Promise<Buffer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'liasse-scans-'));
  try {
    const source = path.join(folder, 'sheet.pdf');
    await writeFile(source, pdf);
    const pixels = (mm: number) => String(Math.round((mm / 25.4) * dotsPerInch));
    const corner = ['-x', '0', '-y', '0', '-W', pixels(width), '-H', pixels(height)];
    const target = path.join(folder, 'sheet');
    await run('pdftoppm', ['-png', '-singlefile', '-r', String(dotsPerInch), ...corner, source, target]);
    return await readFile(`${target}.png`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
