import { expect } from 'playwright/test';
import { door } from './support/home.ts';
import { press, tabTo, typeText } from './support/keyboard.ts';
import { test } from './support/open-liasse.ts';
import { openStep, readStored, resume, storeStory } from './support/stored-story.ts';
import { answerPage, goOn } from './support/type-story.ts';
import { t } from './support/words.ts';

test('who stops in the middle finds the answers, the page and the time of saving again', async ({ open }) => {
  const { app, page } = await open();
  await press(door(page, 'start'));
  for (const id of ['filing', 'stay', 'visa', 'ground', 'children']) {
    await answerPage(page, id);
    await goOn(page);
  }
  await expect(page.getByRole('heading', { level: 1, name: t('pages.name.title') })).toBeFocused();
  await typeText(page, 'applicant.birthName', 'Reyes');
  // At once: what was typed last is still on its way to the disk.
  await app.close();

  const { page: again } = await open();
  await expect(again.getByRole('heading', { level: 3, name: 'Reyes' })).toBeVisible();
  await expect(again.getByText(/^Enregistré le \d+(er)? \S+ \d{4} à \d\d:\d\d$/)).toBeVisible();
  await resume(again);
  await expect(again.getByRole('heading', { level: 1, name: t('pages.name.title') })).toBeFocused();
  await expect(again.getByRole('textbox', { name: t('fields.applicant.birthName') })).toHaveValue('Reyes');
  await expect(again.getByRole('status').getByText(/^Enregistré à \d\d:\d\d$/)).toBeVisible();
});

test('nothing that was typed is lost when the app is killed a second later', async ({ open, data }) => {
  await storeStory(data);
  const { app, page } = await open();
  await resume(page);
  await openStep(page, 'applicant');
  await tabTo(page.getByRole('textbox', { name: t('fields.applicant.givenNames') }));
  await page.keyboard.press('End');
  await page.keyboard.type(' Dolores');
  await page.waitForTimeout(1000);
  const closed = app.waitForEvent('close');
  app.process().kill('SIGKILL');
  await closed;

  expect(await readStored(data)).toMatchObject({ applicant: { givenNames: 'Maria Luz Dolores' } });
  const { page: again } = await open();
  await expect(again.getByRole('heading', { level: 3, name: 'Maria Luz Dolores Kervella' })).toBeVisible();
});
