import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { dossiersFolder } from '../support/story.ts';
import { dropFiles } from './support/drop-files.ts';
import { test } from './support/open-liasse.ts';
import { askQpdf } from './support/qpdf.ts';
import { goTo, resume, storeStory } from './support/stored-story.ts';
import { t } from './support/words.ts';

const scan = (name: string) => join(dossiersFolder, 'story', name);

const listOf = (page: Page) => page.getByRole('region', { name: t('express.sortTitle') });
const choice = (page: Page, name: string) =>
  page.getByLabel(t('express.whichPiece', { name }), { exact: true });

test('files that wait for their piece are still there after a visit to another page, and told before leaving', async ({
  open,
  data,
}) => {
  await storeStory(data);
  const { page } = await open();
  await resume(page);
  await goTo(page, 'pieces', 'pieces');
  await dropFiles(page.getByLabel(t('express.choose'), { exact: true }), [
    ['IMG_2041.JPG', await readFile(scan('passport.jpg'))],
    ['visa.png', await readFile(scan('visa.png'))],
  ]);
  await choice(page, 'IMG_2041.JPG').selectOption('passport');
  await page.getByRole('button', { name: t('frame.back'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(t('pages.pieces.title'));
  await goTo(page, 'pieces', 'pieces');
  await expect(choice(page, 'IMG_2041.JPG')).toHaveValue('passport');
  await expect(choice(page, 'visa.png')).toHaveValue('visa');

  await page.getByRole('button', { name: t('frame.back'), exact: true }).click();
  const home = page.getByRole('button', { name: t('frame.home') });
  await home.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('pages.pieces.title'));
  await expect(listOf(page).getByText(t('express.held.leave'))).toBeVisible();
  await home.click();
  await expect(home).toHaveCount(0);
});

test('of files that wait, the broken ones only say why, the locked one only asks, and Continue is held where the cure is', async ({
  open,
  data,
  folder,
}) => {
  const locked = join(folder, 'RIB.pdf');
  await askQpdf('--encrypt', 'secret', 'owner', '256', '--', scan('bank-details.pdf'), locked);
  await storeStory(data);
  const { page } = await open();
  await resume(page);
  await goTo(page, 'pieces', 'pieces');
  await dropFiles(page.getByLabel(t('express.choose'), { exact: true }), [
    ['facture EDF.pdf', Buffer.from('<!DOCTYPE html><html><body>Facture</body></html>')],
    ['passeport.pdf', Buffer.alloc(0)],
    ['RIB.pdf', await readFile(locked)],
    ['IMG_1.jpg', await readFile(scan('host-id-back.jpg'))],
  ]);
  const list = listOf(page);
  await expect(list.getByText(t('express.left', { choice: 1, locked: 1, refused: 2 }))).toBeVisible();
  const lines = list.getByRole('listitem');
  await expect(lines.nth(0)).toHaveText(
    t('pieces.refused', { name: 'facture EDF.pdf', reason: t('errors.attachment-web-page') }),
  );
  await expect(lines.nth(0).getByRole('button')).toHaveCount(1);
  await expect(list.getByRole('combobox')).toHaveCount(1);
  await expect(lines.nth(1)).toHaveText(
    t('pieces.refused', { name: 'passeport.pdf', reason: t('errors.attachment-empty') }),
  );

  await page.keyboard.press('Control+Enter');
  const box = list.getByLabel(t('pieces.password.label'));
  await expect(box).toBeFocused();
  const note = list.getByText(t('pieces.heldLocked'));
  await expect(note).toBeInViewport();
  const [noted, asked] = [await note.boundingBox(), await box.boundingBox()];
  // It covers nothing.
  expect(noted?.y).toBeGreaterThan((asked?.y ?? 0) + (asked?.height ?? 0));
  await page.keyboard.type('autre');
  await page.keyboard.press('Enter');
  await expect(list.getByText(t('pieces.password.wrong'))).toBeVisible();
  await expect(note).toHaveCount(0);
  await page.keyboard.type('secret');
  await page.keyboard.press('Enter');
  await expect(choice(page, 'RIB.pdf')).toHaveValue('bank-details');
});
