import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from 'playwright/test';
import { withoutBlanks } from '../../core/model/draft.ts';
import { bringAxe, expectNoFault, expectNoFaultInBoth } from './support/axe.ts';
import { answerSaveDialog } from './support/main-process.ts';
import { test } from './support/open-liasse.ts';
import {
  cardOf,
  chooseWay,
  datedToday,
  draw,
  expectTold,
  fillDate,
  openSigning,
  padOf,
  paperOf,
  signButton,
  today,
  tomorrow,
  wave,
} from './support/signing.ts';
import { readStored, readStoredText, resume, storeStory } from './support/stored-story.ts';
import { t } from './support/words.ts';

// Two computers, and a key that takes half a second to make each time.
test.describe.configure({ timeout: 120_000 });

const passphrase = 'quatre mots sans rapport';

/** The husband's own number, which the letter prints and the attestation does not. */
const insured = '190055612139475';

/** What the dossier says that the attestation does not: nothing of it is for the host's eyes. */
const secrets = [
  insured,
  '0639980112',
  'marialuz.reyes',
  'FRA012345678',
  'BP20321',
  '2031-08-30',
  '30082031',
];

test('handed over at this computer: the attestation alone, completed, signed, and given back', async ({
  open,
  data,
}) => {
  await storeStory(data, (draft) => ({
    ...datedToday(draft),
    spouse: { ...draft.spouse, nir: insured },
    passport: { expiresOn: '2031-08-30' },
  }));
  const { page } = await open();
  await bringAxe(page);
  await resume(page);
  await openSigning(page);
  const card = cardOf(page, 'Loïc');
  await chooseWay(card, 'screen');
  await card.getByRole('button', { name: t('handover.here', { name: 'Loïc' }) }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('hosting.title') })).toBeFocused();
  await expect(signButton(page)).toBeEnabled();
  expect(await page.title()).toBe(t('hosting.window'));
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button', { name: t('frame.home') })).toHaveCount(0);
  const shown = (await page.content()).replace(/\s/g, '');
  for (const secret of secrets) expect(shown).not.toContain(secret);
  await expect(page.getByRole('region', { name: t('hosting.penalty') })).toContainText('441-7');
  const sheet = sheetOf(page);
  // 210 mm at 96 dots per inch.
  expect((await sheet.getByRole('img').boundingBox())?.width).toBeCloseTo(793.7, 0);
  await expectNoFaultInBoth(page, 'the screen in the hands of the host');

  await fillDate(page, 'housing.since', '2026-09-05');
  await expect(sheet).toContainText(/5\sseptembre\s2026/);
  await fillDate(page, 'hostSigning.date', tomorrow);
  await signButton(page).click();
  await expectTold(page, 'hostSigning.date', t('errors.date-in-future', { field: t('hosting.signDate') }));
  await expectNoFaultInBoth(page, 'the screen in the hands of the host, with errors');
  await fillDate(page, 'hostSigning.date', '');
  await signButton(page).click();
  await expect(page.getByText(t('errors.nothing-drawn')).first()).toBeVisible();
  await fillDate(page, 'hostSigning.date', today);
  await sign(page);
  await expectNoFaultInBoth(page, 'what the host has signed');
  await page.getByRole('button', { name: t('hosting.back', { name: 'Maria' }) }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('pages.sign.title') })).toBeFocused();
  await expect(paperOf(card, 'hosting-attestation')).toHaveAttribute('data-standing', 'drawn');
  await expect
    .poll(async () => hostsPart(data))
    .toMatchObject({
      since: '2026-09-05',
      hostSigning: { place: 'Vannes', date: today },
      signature: expect.objectContaining({ way: 'drawn', signedOn: today }),
    });
});

test('handed over to another computer: a sealed file goes and comes back, and nothing stays there', async ({
  open,
  data,
  folder,
}) => {
  await storeStory(data, datedToday);
  const [request, answer] = [join(folder, 'request.liasse'), join(folder, 'answer.liasse')];
  const applicants = await open();
  const { page } = applicants;
  await bringAxe(page);
  await resume(page);
  await openSigning(page);
  const card = cardOf(page, 'Loïc');
  await chooseWay(card, 'screen');
  await card.getByText(t('handover.elsewhere')).click();
  const [secret, again] = [
    card.getByLabel(t('handover.passphrase'), { exact: true }),
    card.getByLabel(t('handover.again')),
  ];
  const save = card.getByRole('button', { name: t('handover.save') });
  await secret.fill('court');
  await save.click();
  await expect(card.getByText(t('errors.passphrase-short'))).toBeVisible();
  await expect(secret).toBeFocused();
  await secret.fill(passphrase);
  await again.fill('une autre phrase');
  await save.click();
  await expect(card.getByText(t('errors.passphrase-differs'))).toBeVisible();
  await expect(again).toBeFocused();
  await again.fill(passphrase);
  await answerSaveDialog(applicants.app, request);
  await save.click();
  await expect(card.getByText(t('handover.saved'))).toBeVisible();
  const sealed = await readFile(request);
  expect(sealed.toString('latin1')).not.toMatch(/Reyes|Kervella|Vannes/i);
  expect(await readStoredText(data)).not.toContain(passphrase);

  const elsewhere = join(folder, 'elsewhere');
  const hosts = await open(elsewhere);
  await bringAxe(hosts.page);
  await hosts.page.getByRole('button', { name: t('home.receivedOpen') }).click();
  const dialog = hosts.page.getByRole('dialog');
  await expectNoFault(hosts.page, 'opening a file that was received');
  for (const [bytes, code] of refused(sealed)) {
    const file = join(folder, 'refused.liasse');
    await writeFile(file, bytes);
    await openFile(dialog, file, passphrase);
    await expect(dialog.getByRole('alert')).toHaveText(t(`errors.${code}`));
  }
  await openFile(dialog, request, 'une autre phrase');
  await expect(dialog.getByRole('alert')).toHaveText(t('errors.handover-wrong-passphrase'));
  await openFile(dialog, request, passphrase);
  await expect(hosts.page.getByRole('heading', { level: 1, name: t('hosting.title') })).toBeFocused();
  await expect(signButton(hosts.page)).toBeEnabled();
  await expectNoFaultInBoth(hosts.page, 'what was received');
  await fillDate(hosts.page, 'housing.since', '2026-09-05');
  await expect(sheetOf(hosts.page)).toContainText(/5\sseptembre\s2026/);
  await sign(hosts.page);
  await answerSaveDialog(hosts.app, answer);
  await hosts.page.getByRole('button', { name: t('handover.reply') }).click();
  await expect(hosts.page.getByText(t('handover.replied'))).toBeVisible();
  await expectNoFaultInBoth(hosts.page, 'the answer, saved');
  await hosts.page.getByRole('button', { name: t('handover.close') }).click();
  await expect(hosts.page.getByRole('heading', { level: 1, name: t('home.title') })).toBeVisible();
  expect(await readdir(join(elsewhere, 'dossiers')).catch(() => [])).toEqual([]);

  const receive = card.getByRole('button', { name: t('handover.answer') });
  await receive.click();
  const main = page.getByRole('main');
  await openFile(main, request, passphrase);
  await expect(main.getByRole('alert')).toHaveText(t('errors.handover-foreign'));
  await expectNoFaultInBoth(page, 'opening the answer, refused');
  await openFile(main, answer, passphrase);
  await expect(page.getByRole('heading', { level: 1, name: t('handover.differences') })).toBeFocused();
  const merge = page.getByRole('button', { name: t('handover.merge') });
  await merge.click();
  await expect(page.getByText(t('handover.choose.one')).first()).toBeVisible();
  await expectNoFaultInBoth(page, 'what has changed, with nothing chosen');
  for (const line of await page.getByRole('group').all())
    await line.getByRole('radio', { name: new RegExp(`^${t('handover.after')}`) }).check();
  const before = await hostsPart(data);
  await merge.click();
  await expect(page.getByRole('heading', { level: 1, name: t('pages.sign.title') })).toBeFocused();
  await expect(paperOf(card, 'hosting-attestation')).toHaveAttribute('data-standing', 'drawn');
  await expect
    .poll(async () => hostsPart(data))
    .toMatchObject({
      since: '2026-09-05',
      hostSigning: { place: 'Vannes', date: today },
      signature: expect.objectContaining({ way: 'drawn', signedOn: today }),
    });
  const merged = await hostsPart(data);
  // All that was taken over is one deed: it goes and comes back at once.
  await page.keyboard.press('Control+Z');
  await expect(paperOf(card, 'hosting-attestation')).not.toHaveAttribute('data-standing', 'drawn');
  // A group whose answers are all taken back is empty: it says as little as none.
  await expect.poll(async () => withoutBlanks(await hostsPart(data))).toEqual(withoutBlanks(before));
  await expect(page.getByRole('heading', { level: 1, name: t('pages.sign.title') })).toBeVisible();
  await page.keyboard.press('Control+Y');
  await expect.poll(async () => hostsPart(data)).toEqual(merged);
  await receive.click();
  await openFile(main, answer, passphrase);
  await expect(main.getByRole('alert')).toHaveText(t('errors.handover-merged'));
});

/** Files that are not what was sealed, and what is said of each. */
function refused(sealed: Buffer): [Buffer, string][] {
  const changed = (at: number, value: number) => {
    const copy = Buffer.from(sealed);
    copy[at] = value;
    return copy;
  };
  return [
    [Buffer.from('%PDF-1.7 something else'), 'handover-foreign'],
    [sealed.subarray(0, sealed.length - 20), 'handover-damaged'],
    // The version stands after the seven bytes that every such file begins with.
    [changed(7, 200), 'handover-newer'],
    [changed(7, 2), 'file-is-dossier'],
    [changed(80, (sealed[80] ?? 0) ^ 1), 'handover-wrong-passphrase'],
  ];
}

async function openFile(where: Locator, file: string, phrase: string): Promise<void> {
  await where.getByLabel(t('handover.choose')).setInputFiles(file);
  await where.getByLabel(t('handover.passphrase'), { exact: true }).fill(phrase);
  await where.getByRole('button', { name: t('handover.open'), exact: true }).click();
  // A sentence of the file before is gone as soon as this one is being opened.
  await expect(where.getByRole('button', { name: t('handover.opening') })).toBeHidden();
}

/** The sheet at its size, whose text follows what is answered. */
function sheetOf(page: Page): Locator {
  return page.getByRole('region', {
    name: t('sheet.label', { document: t('documents.hosting-attestation') }),
  });
}

async function sign(page: Page): Promise<void> {
  await draw(page, wave);
  await expect(padOf(page)).toBeVisible();
  await expect(signButton(page)).toBeEnabled();
  await signButton(page).click();
  await expect(page.getByRole('heading', { level: 1, name: t('hosting.thanks') })).toBeFocused();
}

/** What the host answers, as the dossier keeps it. */
async function hostsPart(data: string) {
  const { housing, hostSigning, signatures } = await readStored(data);
  return {
    since: housing?.since,
    hostSigning,
    signature: signatures?.['hosting-attestation']?.host,
  };
}
