import { readFile } from 'node:fs/promises';
import { expect } from 'playwright/test';
import { packThatLeft } from '../support/journey.ts';
import { readPdf } from '../support/read-pdf.ts';
import { button, post, typeDay, view } from './support/follow.ts';
import { door } from './support/home.ts';
import { catchOpenedFiles } from './support/main-process.ts';
import { type Liasse, test } from './support/open-liasse.ts';
import { onDay, setDay } from './support/set-day.ts';
import { goTo, readStored, storeStory } from './support/stored-story.ts';
import { t } from './support/words.ts';

/** The story on the evening after the copy was sent: two packs have left, and the bank details are still owed. */
const copySent = (data: string) =>
  onDay('2026-12-06', () =>
    storeStory(data, (draft) => ({
      ...draft,
      bank: { account: 'later' },
      filing: {
        ...draft.filing,
        kind: 'complement',
        requested: ['birth-certificate'],
        letterDate: '2026-12-05',
      },
      writing: { purpose: 'pieces' },
      signing: { place: 'Vannes', date: '2026-12-06' },
      posting: { on: '2026-12-06', way: 'simple', pack: packThatLeft({ filing: 'complement' }) },
      journey: {
        sent: [
          {
            on: '2026-11-23',
            way: 'registered',
            pack: packThatLeft({ path: `posted/${'1'.repeat(32)}.pdf` }),
          },
        ],
        letters: [{ kind: 'birth-certificate', on: '2026-12-05', answeredBy: 1 }],
      },
    })),
  );

/** Two weeks later the photocopy is refused. */
async function noteRefusedCopy(liasse: Liasse): Promise<void> {
  const { page } = liasse;
  await setDay(liasse, '2026-12-21');
  await door(page, 'letter').click();
  await button(page, 'letter.original').click();
  await typeDay(page, 'journey.letters.0.on', '2026-12-20');
  await page.locator('[data-path="journey.letters.0.reference"] input').fill('2026-56-0533');
  await expect(
    page.locator('[data-path="journey.letters.0.asked"] [value="birth-certificate"]'),
  ).toBeChecked();
}

async function textOf(path = ''): Promise<{ pages: number; text: string }> {
  const { pages } = await readPdf(await readFile(path));
  return { pages: pages.length, text: pages.map(({ running }) => running).join(' ') };
}

test('the original is sent registered with its return asked, the RIB follows, and the number brings it back', async ({
  open,
  data,
}) => {
  test.setTimeout(240_000);
  await copySent(data);
  const liasse = await open();
  const { page } = liasse;
  const opened = await catchOpenedFiles(liasse.app);
  await noteRefusedCopy(liasse);
  await button(page, 'follow.answer.pieces').click();
  await post(page, '2026-12-21', 'registered');
  const third = await readStored(data);
  expect(third.posting).toMatchObject({ way: 'registered', pack: { originals: ['birth-certificate'] } });
  expect(third.journey?.letters?.[1]).toMatchObject({ reference: '2026-56-0533', answeredBy: 2 });
  await button(page, 'follow.go').click();
  await expect(page.locator('[data-deadline="original-back"]')).toContainText('21 janvier 2027');
  await page.getByRole('button', { name: t('follow.openVersion', { version: 3 }) }).click();
  await expect.poll(async () => (await opened()).length).toBe(1);
  const { text } = await textOf((await opened())[0]);
  expect(text).toContain('Lettre recommandée avec avis de réception');
  expect(text).toContain('me le retourner à l’adresse ci-dessus');

  // The bank details, unasked.
  await setDay(liasse, '2026-12-24');
  await button(page, 'follow.go').click();
  await view(page, 'write').click();
  await button(page, 'purpose.bank-details').click();
  await button(page, 'follow.makeLetter').click();
  await post(page, '2026-12-24', 'simple');
  const fourth = await readStored(data);
  expect(fourth.posting?.pack?.documents?.map(({ id }) => id)).toEqual([
    'letter',
    'bordereau',
    'bank-details',
  ]);
  expect(fourth.journey?.sent).toHaveLength(3);

  // The number, and the original in its envelope.
  await setDay(liasse, '2027-01-05');
  await button(page, 'follow.go').click();
  await expect(page.locator('[data-deadline="bank-details"]')).toHaveCount(0);
  await view(page, 'letter').click();
  await button(page, 'letter.number').click();
  await typeDay(page, 'journey.letters.0.on', '2027-01-04');
  await page.locator('[data-path="journey.number"] input').fill('2 84 05 88 321 025 32');
  await expect(page.getByRole('checkbox', { name: t('documents.birth-certificate') })).toBeChecked();
  await button(page, 'follow.noteLetter').click();
  await view(page, 'timeline').click();
  const back = t('follow.returned', { title: t('documents.birth-certificate') });
  await expect(page.getByText(back, { exact: true })).toBeVisible();
  await expect(page.locator('[data-deadline="original-back"]')).toHaveCount(0);
  await expect
    .poll(async () => (await readStored(data)).journey?.returned)
    .toEqual([{ piece: 'birth-certificate', on: '2027-01-04' }]);

  // The sheet for the PASS, on one page.
  await view(page, 'pass').click();
  await button(page, 'pass.sheet').click();
  await expect.poll(async () => (await opened()).length, { timeout: 60_000 }).toBe(2);
  const sheet = await textOf((await opened())[1]);
  expect(sheet.pages).toBe(1);
  expect(sheet.text).toContain('Fiche pour la PASS');
});

test('the reasoned reply leaves instead; taken back, its pack stays until it is erased knowingly', async ({
  open,
  data,
}) => {
  test.setTimeout(240_000);
  await copySent(data);
  const liasse = await open();
  const { page } = liasse;
  const opened = await catchOpenedFiles(liasse.app);
  await noteRefusedCopy(liasse);
  await button(page, 'purpose.copy-suffices').click();
  for (const piece of ['cpam-letter', 'birth-certificate'])
    await page
      .getByRole('region', { name: t(`documents.${piece}`), exact: true })
      .locator('[value="by-hand"]')
      .check();
  await goTo(page, 'sending', 'pack');
  await post(page, '2026-12-21', 'registered');
  const pack = (await readStored(data)).posting?.pack;
  expect(pack).toMatchObject({ purpose: 'copy-suffices', originals: [] });

  await page.keyboard.press('Control+z');
  await expect(page.getByText(t('posted.takenBack', { count: 1 }))).toBeVisible();
  await expect.poll(async () => (await readStored(data)).posting?.pack).toBeUndefined();
  // Opened anew: nothing of it was swept away.
  await setDay(liasse, '2026-12-22');
  await button(page, 'follow.go').click();
  await page.getByRole('button', { name: t('follow.openTakenBack', { date: '21 décembre 2026' }) }).click();
  await expect.poll(async () => (await opened()).length).toBe(1);
  expect((await textOf((await opened())[0])).text).toContain('articles R. 113-6 et R. 113-11');
  await button(page, 'follow.remove').click();
  await expect(page.getByText(t('follow.removeText'))).toBeVisible();
  await button(page, 'follow.removeSure').click();
  await expect.poll(async () => (await readStored(data)).journey?.kept).toEqual([]);
});
