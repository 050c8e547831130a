import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { press } from './support/keyboard.ts';
import { test } from './support/open-liasse.ts';
import { storeStory } from './support/stored-story.ts';
import { t } from './support/words.ts';

test('of two dossiers one is deleted, only after it was asked once more, and the other stays', async ({
  open,
  data,
}) => {
  const kept = await storeStory(data);
  await storeStory(data, (draft) => ({
    ...draft,
    applicant: { birthName: 'Diallo', givenNames: 'Aïssatou' },
  }));
  const { page } = await open();
  const dialog = page.getByRole('dialog', { name: t('home.deleteTitle') });
  const doomed = page.getByRole('button', { name: t('home.deleteNamed', { title: 'Aïssatou Diallo' }) });

  await press(doomed);
  await expect(dialog.getByRole('button', { name: t('home.deleteCancel') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(doomed).toBeFocused();
  expect(await readdir(join(data, 'dossiers'))).toHaveLength(2);

  await press(doomed);
  await press(dialog.getByRole('button', { name: t('home.deleteConfirm') }));
  await expect(page.getByText(t('home.deleted'))).toBeVisible();
  await expect(doomed).toBeHidden();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Maria Luz Kervella']);
  expect(await readdir(join(data, 'dossiers'))).toEqual([kept]);
});
