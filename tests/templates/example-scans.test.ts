import { readdirSync, readFileSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { buildExamplePdfs } from '../../scripts/build-example-scans.ts';
import { readPdf } from '../support/read-pdf.ts';

const folder = new URL('../dossiers/story/', import.meta.url);
const files = readdirSync(folder);

describe('the example scans', () => {
  test('are rebuilt by the committed script: the PDFs byte for byte', async () => {
    for (const [name, bytes] of await buildExamplePdfs()) {
      expect(Buffer.from(bytes).equals(readFileSync(new URL(name, folder))), name).toBe(true);
    }
  });

  test('say on every page that they are specimens', async () => {
    for (const name of files.filter((file) => file.endsWith('.pdf'))) {
      const { pages } = await readPdf(readFileSync(new URL(name, folder)));
      for (const { running } of pages) expect(running, name).toContain('SPÉCIMEN');
    }
  });

  test('hold a phone picture that lies on its side until its EXIF orientation is followed', async () => {
    const { width, height, orientation } = await sharp(
      readFileSync(new URL('passport.jpg', folder)),
    ).metadata();
    expect({ width, height, orientation }).toEqual({ width: 1600, height: 1200, orientation: 6 });
  });

  test('are light enough for a repository', () => {
    const total = files.reduce((sum, file) => sum + statSync(new URL(file, folder)).size, 0);
    expect(total).toBeLessThan(1_500_000);
  });
});
