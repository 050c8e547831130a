import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { type PrintedPage, readPdf } from '../support/read-pdf.ts';
import { press } from './support/keyboard.ts';
import { answerSaveDialog } from './support/main-process.ts';
import { test } from './support/open-liasse.ts';
import { openStep, resume, storeStory, withFiles } from './support/stored-story.ts';
import { t } from './support/words.ts';

test('an incomplete pack says what is missing and leads there; its draft marks the letter, never the form', async ({
  open,
  data,
  folder,
}) => {
  await storeStory(data, (draft) => ({
    ...withFiles(draft, 'passport'),
    marriage: { ...draft.marriage, town: '' },
  }));
  const { app, page } = await open();
  await resume(page);
  await openStep(page, 'sending');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('pages.check.title'));
  await page.keyboard.press('Control+Enter');

  const missing = page.getByRole('region', { name: t('pack.missingTitle') });
  const town = t('errors.missing.marriage.town');
  await expect(missing.getByRole('listitem')).toHaveText([town, new RegExp(t('documents.passport'))]);
  const path = join(folder, 'draft.pdf');
  await answerSaveDialog(app, path);
  await press(page.getByRole('button', { name: t('pack.saveDraft') }));
  await expect(page.getByText(t('pack.savedDraft'))).toBeVisible();
  const { pages } = await readPdf(new Uint8Array(await readFile(path)));
  expect(pages.map(isMarked).slice(0, 3)).toEqual([true, false, false]);
  expect(pages.filter(isMarked)).toHaveLength(1);

  await press(missing.getByRole('button', { name: town }));
  await expect(page.getByRole('textbox', { name: t('fields.marriage.town') })).toBeFocused();
  await page.keyboard.type('Vannes');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('pages.pack.title'));
  await expect(missing.getByRole('listitem')).toHaveCount(1);
});

test('a folder that cannot be written to gives a sentence, and nothing half-written', async ({
  open,
  data,
  folder,
}) => {
  test.skip(process.platform === 'win32', 'Windows does not know folders that are read-only');
  await storeStory(data);
  const { app, page } = await open();
  await resume(page);
  const locked = join(folder, 'locked');
  await mkdir(locked);
  await writeFile(join(locked, 'pack.pdf'), 'an older one');
  await chmod(locked, 0o555);
  const save = page.getByRole('button', { name: t('pack.save') });
  for (const name of ['pack.pdf', 'another.pdf']) {
    await answerSaveDialog(app, join(locked, name));
    await expect(save).toBeEnabled();
    await press(save);
    await expect(page.getByText(t('errors.write-failed'))).toBeVisible();
  }
  await chmod(locked, 0o755);
  expect(await readdir(locked)).toEqual(['pack.pdf']);
  expect(await readFile(join(locked, 'pack.pdf'), 'utf8')).toBe('an older one');
});

test('closing the dialog saves nothing and says nothing', async ({ open, data, folder }) => {
  await storeStory(data);
  const { app, page } = await open();
  await resume(page);
  await answerSaveDialog(app, undefined);
  const before = await readdir(folder);
  const save = page.getByRole('button', { name: t('pack.save') });
  await expect(save).toBeEnabled();
  await press(save);
  await expect(save).toBeEnabled();
  await expect(page.getByText(t('pack.saved'))).toBeHidden();
  expect(await readdir(folder)).toEqual(before);
});

function isMarked({ texts }: PrintedPage): boolean {
  return texts.some(({ text }) => text.includes('BROUILLON'));
}
