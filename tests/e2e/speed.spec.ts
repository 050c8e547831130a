import { expect } from 'playwright/test';
import { tabTo } from './support/keyboard.ts';
import { openLiasse, test } from './support/open-liasse.ts';
import { goTo, resume, storeStory } from './support/stored-story.ts';
import { median, timeOfSheet, timeSheets } from './support/time-sheets.ts';
import { t } from './support/words.ts';

// Figures for people to read. The limits only tell a machine that is busy from an app that has become slow.

test('the first words are there soon after the start', async ({ data }) => {
  const times: number[] = [];
  for (let starts = 0; starts < 3; starts += 1) {
    const start = Date.now();
    const { app } = await openLiasse(data);
    times.push(Date.now() - start);
    await app.close();
  }
  console.log(`From start to first heading: median ${median(times)} ms of ${times.join(', ')}`);
  expect(median(times)).toBeLessThan(10_000);
});

test('the sheet follows the keys', async ({ open, data }) => {
  await storeStory(data);
  const { page } = await open();
  await resume(page);
  await goTo(page, 'applicant', 'name');
  await expect(page.getByText('REYES · KERVELLA · Maria Luz')).toBeAttached();
  await tabTo(page.getByRole('textbox', { name: t('fields.applicant.birthName') }));
  await page.keyboard.press('End');
  await timeSheets(page);
  const times: number[] = [];
  for (const key of 'delacruzsantosgarcia') {
    await page.keyboard.press(key);
    times.push(await timeOfSheet(page));
  }
  console.log(`From key to refreshed sheet: median ${median(times)} ms of ${times.join(', ')}`);
  expect(median(times)).toBeLessThan(5_000);
});
