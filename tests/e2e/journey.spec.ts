import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { dossiersFolder } from '../support/story.ts';
import { bringAxe, expectNoFaultInBoth } from './support/axe.ts';
import { button, typeDay, view } from './support/follow.ts';
import { door } from './support/home.ts';
import { answerSaveDialog, catchOpenedFiles } from './support/main-process.ts';
import { test } from './support/open-liasse.ts';
import { onDay, setDay } from './support/set-day.ts';
import { readStored, storeStory } from './support/stored-story.ts';
import { saying, t } from './support/words.ts';

test('a file is followed from the letterbox to the number, day after day', async ({ open, data, folder }) => {
  test.setTimeout(240_000);
  const signing = { place: 'Vannes', date: '2026-11-23' };
  await onDay('2026-11-22', () => storeStory(data, (draft) => ({ ...draft, signing })));
  const liasse = await open();
  const { app, page } = liasse;
  const opened = await catchOpenedFiles(app);

  // Posted on 23 November: the pack is kept as it left.
  await setDay(liasse, '2026-11-23');
  await door(page, 'resume').click();
  await button(page, 'pack.posted').click();
  await page.getByRole('checkbox', { name: t('posted.pass') }).check();
  await typeDay(page, 'posting.on', '2026-11-23');
  await page.locator('[value="registered"]').check();
  await page.getByRole('textbox', { name: saying(t('fields.posting.tracking')) }).fill('1A 012 345 6789 0');
  await page.getByLabel(t('fields.posting.receipt')).setInputFiles(join(dossiersFolder, 'story', 'visa.png'));
  await expect(page.getByText(t('follow.receiptFiles', { count: 1 }))).toBeVisible();
  await button(page, 'posted.note').click();
  await expect(page.getByText(t('follow.kept'))).toBeVisible({ timeout: 60_000 });
  // What was noted, and what is next, come into view.
  await expect(page.getByText(t('follow.kept'))).toBeInViewport({ ratio: 1 });
  await expect(button(page, 'follow.go')).toBeInViewport({ ratio: 1 });
  await button(page, 'follow.go').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(saying(t('follow.title.timeline')));
  await expect(
    page.getByText(saying(t('next.wait', { hasDate: 'yes', date: '8 décembre 2026' }))),
  ).toBeVisible();
  await expect(page.locator('[data-deadline="remind"]')).toContainText('23 janvier 2027');

  // The calendar, without a private word.
  const calendar = join(folder, 'liasse.ics');
  await answerSaveDialog(app, calendar);
  await button(page, 'follow.calendar').click();
  await expect(page.getByText(t('follow.calendarSaved'))).toBeVisible();
  const ics = await readFile(calendar, 'utf8');
  expect(ics).toContain('DTSTART;VALUE=DATE:20270123\r\n');
  expect(ics).not.toMatch(/Maria|Kervella|Reyes|Vannes|CPAM|visa|naissance/i);

  // Twelve days later a letter comes: eight actions to the answer, and no more.
  await setDay(liasse, '2026-12-06');
  let actions = 0;
  const act = async (action: Promise<unknown>) => {
    actions += 1;
    await action;
  };
  await act(door(page, 'letter').click());
  await act(button(page, 'letter.birth-certificate').click());
  await act(typeDay(page, 'journey.letters.0.on', '2026-12-05'));
  await act(page.locator('[data-path="journey.letters.0.reference"] input').fill('2026-56-0417'));
  await act(button(page, 'follow.answer.pieces').click());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(saying(t('pages.pack.title')));
  await act(button(page, 'pack.openPrint').click());
  await expect.poll(async () => (await opened()).length, { timeout: 60_000 }).toBe(1);
  expect(actions).toBeLessThanOrEqual(8);
  await button(page, 'pack.posted').click();
  await page.getByRole('checkbox', { name: t('posted.pass') }).check();
  await typeDay(page, 'posting.on', '2026-12-06');
  await button(page, 'posted.note').click();
  await expect(page.getByText(t('follow.kept'))).toBeVisible({ timeout: 60_000 });
  const answered = await readStored(data);
  expect(answered.posting?.pack?.documents?.map(({ id }) => id)).toEqual([
    'letter',
    'bordereau',
    'birth-certificate',
    'birth-certificate-translation',
  ]);
  expect(answered.journey?.letters?.[0]).toMatchObject({ reference: '2026-56-0417', answeredBy: 1 });
  expect(answered.journey?.sent).toHaveLength(1);

  // What left first is still there, byte for byte.
  await button(page, 'follow.go').click();
  await page.getByRole('button', { name: t('follow.openVersion', { version: 1 }) }).click();
  await expect.poll(async () => (await opened()).length).toBe(2);
  const [, again = ''] = await opened();
  const digest = createHash('sha256')
    .update(await readFile(again))
    .digest('hex');
  expect(digest).toBe(answered.journey?.sent?.[0]?.pack?.digest);

  // The number comes: hidden until one asks, its key checked.
  await setDay(liasse, '2027-01-05');
  await button(page, 'follow.go').click();
  await view(page, 'letter').click();
  await button(page, 'letter.number').click();
  await typeDay(page, 'journey.letters.0.on', '2027-01-06');
  await page.locator('[data-path="journey.number"] input').fill('2 84 05 88 321 025 30');
  await button(page, 'follow.noteLetter').click();
  const summary = page.getByRole('region', { name: t('summary.title', { count: 2 }) });
  await expect(summary).toBeFocused();
  await typeDay(page, 'journey.letters.0.on', '2027-01-04');
  await page.locator('[data-path="journey.number"] input').fill('2 84 05 88 321 025 32');
  await button(page, 'follow.noteLetter').click();
  const number = page.getByRole('region', { name: t('numbers.permanent') });
  await expect(number).toContainText('• •• •• •• ••• ••• 32'.replaceAll(' ', '\u00a0'));
  await number.getByRole('button', { name: t('numbers.show') }).click();
  await expect(number).toContainText('2 84 05 88 321 025 32'.replaceAll(' ', '\u00a0'));
  await view(page, 'timeline').click();
  await expect(page.getByText(saying(t('next.next-steps')))).toBeVisible();
});

test('the same letter twice, and one before the posting, are told once and then taken', async ({
  open,
  data,
}) => {
  await onDay('2026-11-22', () =>
    storeStory(data, (draft) => ({
      ...draft,
      posting: { on: '2026-11-20', way: 'simple' },
      journey: { letters: [{ kind: 'incomplete', on: '2026-11-18', asked: ['visa'] }] },
    })),
  );
  const liasse = await open();
  const { page } = liasse;
  await setDay(liasse, '2026-11-23');
  await door(page, 'letter').click();
  await button(page, 'letter.incomplete').click();
  await typeDay(page, 'journey.letters.0.on', '2026-11-18');
  await page.locator('[data-path="journey.letters.0.asked"] [value="visa"]').check();
  await button(page, 'follow.answer.pieces').click();
  await expect(page.getByRole('region', { name: t('summary.title', { count: 2 }) })).toBeFocused();
});

test('who never used Liasse answers a letter from an empty computer', async ({ open, data }) => {
  const { page } = await open();
  await door(page, 'letter').click();
  await button(page, 'letter.incomplete').click();
  await typeDay(page, 'journey.letters.0.on', '2026-11-10');
  await page.locator('[data-path="journey.letters.0.asked"] [value="bank-details"]').check();
  await button(page, 'follow.answer.pieces').click();
  await expect(page.getByRole('navigation', { name: t('frame.steps') })).toBeVisible();
  await expect
    .poll(async () => (await readStored(data)).filing)
    .toMatchObject({ kind: 'complement', letterDate: '2026-11-10', requested: ['bank-details'] });
});

test('every screen of the follow-up is accessible, in both languages and both themes', async ({
  open,
  data,
}) => {
  test.setTimeout(180_000);
  await onDay('2026-12-09', () =>
    storeStory(data, (draft) => ({
      ...draft,
      posting: { on: '2026-11-20', way: 'registered', tracking: '1A 012 345 6789 0' },
      journey: { waitingSince: '2026-12-01', number: '284058832102532' },
    })),
  );
  const liasse = await open();
  const { page } = liasse;
  await setDay(liasse, '2026-12-10');
  await button(page, 'follow.go').click();
  await bringAxe(page);
  for (const id of ['timeline', 'letter', 'write', 'numbers', 'steps', 'pass']) {
    await view(page, id).click();
    await expectNoFaultInBoth(page, id);
  }
});
