import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'playwright/test';
import { difference, inkBox } from '../support/compare-rasters.ts';
import { rasterise } from '../support/rasterise.ts';
import { isA4, readPdf } from '../support/read-pdf.ts';
import { press } from './support/keyboard.ts';
import { catchOpenedFiles } from './support/main-process.ts';
import { test } from './support/open-liasse.ts';
import { answerPrintDialog, removePrinters } from './support/print-dialog.ts';
import { resume, storeStory, storeStoryWithScans } from './support/stored-story.ts';
import { t } from './support/words.ts';

test('every sheet goes to the printer in its own size, with all that the pack has where the pack has it', async ({
  open,
  data,
  folder,
}) => {
  // Every page is painted in the app, and twice here.
  test.setTimeout(150_000);
  await storeStoryWithScans(data, (draft) => ({ ...draft, print: { sides: 'two' } }));
  const { app, page, said } = await open();
  const opened = await catchOpenedFiles(app);
  const printed = await answerPrintDialog(app);
  await resume(page);
  await press(page.getByRole('button', { name: t('pack.openPrint') }));
  await expect(page.getByText(t('pack.opened'))).toBeVisible({ timeout: 30_000 });
  const pack = new Uint8Array(await readFile((await opened())[0] ?? ''));
  await press(page.getByRole('button', { name: t('pack.dialog.open') }));
  await expect(page.getByText(t('pack.dialog.sent'))).toBeVisible({ timeout: 90_000 });

  const [job] = await printed();
  if (!job) throw new Error('Nothing came to the dialog');
  expect(job.options).toMatchObject({ silent: false, pageSize: 'A4', duplexMode: 'longEdge' });
  const [sheets, model] = [await readPdf(job.pdf), await readPdf(pack)];
  expect(sheets.pages).toHaveLength(model.pages.length);
  expect(sheets.pages.every(isA4)).toBe(true);
  for (const index of model.pages.keys()) {
    const name = `page ${index + 1}`;
    const [seen, wanted] = [await rasterise(job.pdf, index + 1), await rasterise(pack, index + 1)];
    expect(await difference(seen, wanted), name).toBeLessThan(3.5);
    const [box, edges] = [inkBox(seen), inkBox(wanted)];
    expect(box, name).toHaveLength(edges.length);
    // A pixel is 0.7 mm: printed at 97 %, a page misses by three to seven of them.
    for (const [side, edge] of edges.entries())
      expect(Math.abs((box[side] ?? 0) - edge), name).toBeLessThanOrEqual(1);
  }
  const file = join(folder, 'printed.pdf');
  await writeFile(file, job.pdf);
  for (const dots of await dotsPerInch(file)) expect(dots).toBeGreaterThanOrEqual(200);
  expect(said.join('')).not.toMatch(/Content Security Policy|Uncaught/);
});

test('the window that paints for the printer is never seen, has no way into the app, and is gone after', async ({
  open,
  data,
}) => {
  await storeStory(data);
  const { app, page } = await open();
  const printed = await answerPrintDialog(app);
  await resume(page);
  await press(page.getByRole('button', { name: t('pack.dialog.open') }));
  await expect(page.getByText(t('pack.dialog.sent'))).toBeVisible({ timeout: 30_000 });
  expect((await printed())[0]?.window).toEqual({
    preferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      plugins: undefined,
    },
    bridge: 'undefined',
    isVisible: false,
    title: 'Liasse',
  });
  expect(app.windows()).toHaveLength(1);
});

test('pages again go the same way; a dialog that is closed says nothing, one that fails names the other way', async ({
  open,
  data,
}) => {
  await storeStory(data);
  const { app, page } = await open();
  await answerPrintDialog(app, 'Print job canceled');
  await resume(page);
  const print = page.getByRole('button', { name: t('pack.dialog.open') });
  await press(print);
  await expect(page.getByText(t('pack.dialog.preparing'))).toBeVisible();
  await expect(page.getByText(t('pack.dialog.preparing'))).toBeHidden({ timeout: 30_000 });
  await expect(print).toBeEnabled();

  await answerPrintDialog(app, 'Print job failed');
  await press(print);
  await expect(page.getByText(t('errors.print-failed'))).toBeVisible({ timeout: 30_000 });

  const printed = await answerPrintDialog(app);
  await press(page.getByText(t('pack.again.title')));
  await page.getByRole('textbox', { name: t('pack.again.from') }).fill('2');
  await page.getByRole('textbox', { name: t('pack.again.to') }).fill('3');
  await press(page.getByRole('button', { name: t('pack.again.dialog') }));
  await expect(page.getByText(t('pack.dialog.sent'))).toBeVisible({ timeout: 30_000 });
  const [job] = await printed();
  expect((await readPdf(job?.pdf ?? new Uint8Array())).pages).toHaveLength(2);
});

test('without a printer there is one way to print', async ({ open, data }) => {
  await storeStory(data);
  const { app, page } = await open();
  await removePrinters(app);
  await resume(page);
  await expect(page.getByRole('button', { name: t('pack.openPrint') })).toBeEnabled({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: t('pack.dialog.open') })).toBeHidden();
});

/** How many dots an inch the pictures in a PDF have, as poppler finds them. */
async function dotsPerInch(file: string): Promise<number[]> {
  const { stdout } = await promisify(execFile)('pdfimages', ['-list', file]);
  const rows = stdout.trim().split('\n').slice(2);
  return rows.flatMap((row) => row.trim().split(/\s+/).slice(12, 14).map(Number));
}
