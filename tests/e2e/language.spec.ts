import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { press, tabTo } from './support/keyboard.ts';
import { type Liasse, test } from './support/open-liasse.ts';
import { askQpdf } from './support/qpdf.ts';
import { savePack } from './support/saved-pack.ts';
import {
  goTo,
  readStored,
  resume,
  situationOnly,
  storeStory,
  storeStoryWithScans,
} from './support/stored-story.ts';
import { t } from './support/words.ts';

const toEnglish = (page: Page) => press(page.getByRole('button', { name: 'English' }));
const toFrench = (page: Page) => press(page.getByRole('button', { name: 'Français' }));

test('the language can be switched in the middle of a page, and every answer stays', async ({
  open,
  data,
}) => {
  await storeStory(data, situationOnly);
  const { app, page } = await open();
  await resume(page);
  await tabTo(page.getByRole('textbox', { name: t('fields.applicant.birthName') }));
  await page.keyboard.type('Reyes');
  await toEnglish(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('pages.name.title', {}, 'en'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('textbox', { name: t('fields.applicant.birthName', {}, 'en') })).toHaveValue(
    'Reyes',
  );
  // What was half-typed is checked and explained in the other language.
  await page.keyboard.press('Control+Enter');
  await expect(
    page.getByRole('link', { name: t('errors.missing.applicant.civility', {}, 'en') }),
  ).toBeVisible();
  await toFrench(page);
  await expect(page.getByRole('link', { name: t('errors.missing.applicant.civility') })).toBeVisible();
  await expect(page.getByRole('textbox', { name: t('fields.applicant.birthName') })).toHaveValue('Reyes');
  await toEnglish(page);
  await app.close();

  const { page: again } = await open();
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(t('home.title', {}, 'en'));
});

test('countries are shown in the language of the interface, and printed in French', async ({
  open,
  data,
}) => {
  await storeStory(data, (draft) => ({
    ...draft,
    applicant: { ...draft.applicant, birthPlace: { town: 'Tokyo', country: 'JP' } },
  }));
  const { page } = await open();
  await resume(page);
  await goTo(page, 'applicant', 'birth');
  await toEnglish(page);
  await expect(
    page.getByRole('combobox', { name: t('fields.applicant.birthPlace.country', {}, 'en') }),
  ).toHaveValue('Japan');
  await expect(page.getByText('Tokyo – Japon')).toBeAttached();
  expect(await readStored(data)).toMatchObject({ applicant: { birthPlace: { country: 'JP' } } });
});

test('the pack is the same to the byte, but for its date, whatever the language of the interface', async ({
  open,
  data,
  folder,
}) => {
  await storeStoryWithScans(data);
  const liasse = await open();
  await resume(liasse.page);
  const french = await readPack(liasse, join(folder, 'fr.pdf'), 'fr');
  await toEnglish(liasse.page);
  const english = await readPack(liasse, join(folder, 'en.pdf'), 'en');
  expect(french.length).toBeGreaterThan(100_000);
  expect(english === french).toBe(true);
});

/** The pack's bytes, spread out so that the two dates in them can be blanked. */
async function readPack(liasse: Liasse, path: string, language: 'fr' | 'en'): Promise<string> {
  await savePack(liasse, path, 'complete', language);
  await askQpdf('--qdf', '--object-streams=disable', '--static-id', path, `${path}.txt`);
  const text = await readFile(`${path}.txt`, 'latin1');
  expect(text).toMatch(/\/CreationDate \(D:\d{14}/);
  return text.replace(/\/(CreationDate|ModDate) \(D:[^)]*\)/g, '/$1 ()');
}
