import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { type PrintedFile, readPdf } from '../support/read-pdf.ts';
import { press } from './support/keyboard.ts';
import { answerOpenDialog, catchOpenedFiles } from './support/main-process.ts';
import { test } from './support/open-liasse.ts';
import { askQpdf } from './support/qpdf.ts';
import { resume, storeStoryWithScans } from './support/stored-story.ts';
import { t } from './support/words.ts';

test('one side or both: each document starts on a fresh sheet, and the weight follows', async ({
  open,
  data,
}) => {
  await storeStoryWithScans(data);
  const { page } = await open();
  await resume(page);
  await expect(page.getByText(t('pack.sheets', { count: 15 }))).toBeVisible({ timeout: 30_000 });
  const weight = page.getByText(/environ \d+/);
  const before = await weight.innerText();
  await page.getByRole('radio', { name: t('pack.sides.two') }).check();
  await expect(page.getByText(t('pack.sheets', { count: 13 }))).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(t('pack.print.fillers'))).toBeVisible();
  expect(await weight.innerText()).not.toBe(before);
  await page.getByRole('checkbox', { name: t('pack.separators') }).uncheck();
  await expect(page.getByText(t('pack.print.originalAlone'))).toBeVisible({ timeout: 30_000 });
});

test('the kits to sign, the sheets to keep and pages again open by themselves', async ({ open, data }) => {
  await storeStoryWithScans(data);
  const { app, page } = await open();
  const opened = await catchOpenedFiles(app);
  await resume(page);
  const parts = [
    { button: 'pack.sign.yours', name: 'a-signer-dossier.pdf', pages: 3, says: 'Reyes' },
    {
      button: 'pack.sign.theirs',
      name: 'a-signer-attestation.pdf',
      pages: 2,
      says: 'certifie sur l’honneur',
    },
    { button: 'pack.envelope', name: 'enveloppe.pdf', pages: 1, says: 'CPAM DU MORBIHAN' },
    { button: 'pack.checklist', name: 'liste-de-controle.pdf', pages: 1, says: '100' },
    { button: 'pack.receipt', name: 'recepisse.pdf', pages: 1, says: 'SHA-256' },
  ] as const;
  for (const [index, { button, name, pages, says }] of parts.entries()) {
    await press(page.getByRole('button', { name: t(button), exact: true }));
    const file = await newestFile(opened, index + 1, name);
    expect(file.pages, name).toHaveLength(pages);
    expect(file.pages.map(({ running }) => running).join(' '), name).toMatch(new RegExp(says, 'i'));
    expect(file.title, name).not.toMatch(/Reyes|Kervella/i);
  }
  await printAgain(page, '4', '2');
  await expect(page.getByText(t('pack.again.wrong', { pages: 15 }))).toBeVisible();
  await printAgain(page, '2', '4');
  const again = await newestFile(opened, parts.length + 1, 'liasse-cpam-pages.pdf');
  expect(again.pages).toHaveLength(3);
  expect(again.pages[0]?.running).toContain('Bordereau');
});

test('the separate files are written into a new folder, each of them sound', async ({
  open,
  data,
  folder,
}) => {
  await storeStoryWithScans(data);
  const { app, page } = await open();
  await resume(page);
  const chosen = join(folder, 'chosen');
  await mkdir(chosen);
  await answerOpenDialog(app, chosen);
  await press(page.getByRole('button', { name: t('pack.saveFolder') }));
  await expect(page.getByText(t('pack.savedFolder'))).toBeVisible({ timeout: 30_000 });
  const [made = ''] = await readdir(chosen);
  const names = (await readdir(join(chosen, made))).sort();
  expect(names).toEqual(
    expect.arrayContaining(['01-lettre.pdf', '02-bordereau.pdf', '03-demande-ouverture-droits.pdf']),
  );
  expect(names.join()).not.toMatch(/reyes|kervella/i);
  for (const name of names) await askQpdf('--check', join(chosen, made, name));
});

/** The newest of the files that were opened, once there are so many. */
async function newestFile(
  opened: () => Promise<string[]>,
  count: number,
  name: string,
): Promise<PrintedFile> {
  await expect.poll(async () => (await opened()).length, { timeout: 30_000 }).toBe(count);
  const path = (await opened()).at(-1) ?? '';
  expect(basename(path)).toBe(name);
  return readPdf(new Uint8Array(await readFile(path)));
}

async function printAgain(page: Page, from: string, to: string): Promise<void> {
  const unfold = page.getByText(t('pack.again.title'));
  if (!(await page.getByRole('textbox', { name: t('pack.again.from') }).isVisible())) await press(unfold);
  await page.getByRole('textbox', { name: t('pack.again.from') }).fill(from);
  await page.getByRole('textbox', { name: t('pack.again.to') }).fill(to);
  await press(page.getByRole('button', { name: t('pack.again.open') }));
}
