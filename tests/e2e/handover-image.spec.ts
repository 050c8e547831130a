import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { paintSignature } from '../support/signatures.ts';
import { answerSaveDialog } from './support/main-process.ts';
import { test } from './support/open-liasse.ts';
import { readMarks } from './support/printed-marks.ts';
import { savePack } from './support/saved-pack.ts';
import { cardOf, chooseWay, datedToday, openSigning, paperOf, signButton } from './support/signing.ts';
import { readStored, resume, storeStory } from './support/stored-story.ts';
import { t } from './support/words.ts';

test.describe.configure({ timeout: 180_000 });

const passphrase = 'quatre mots sans rapport';

test('on another computer the host gives a picture of a signature: sealed, looked at, taken over and printed', async ({
  open,
  data,
  folder,
}) => {
  const [request, answer] = [join(folder, 'request.liasse'), join(folder, 'answer.liasse')];
  await storeStory(data, datedToday);
  const applicants = await open();
  const { page } = applicants;
  await resume(page);
  await openSigning(page);
  const card = cardOf(page, 'Loïc');
  await chooseWay(card, 'screen');
  await card.getByText(t('handover.elsewhere')).click();
  await card.getByLabel(t('handover.passphrase'), { exact: true }).fill(passphrase);
  await card.getByLabel(t('handover.again')).fill(passphrase);
  await answerSaveDialog(applicants.app, request);
  await card.getByRole('button', { name: t('handover.save') }).click();
  await expect(card.getByText(t('handover.saved'))).toBeVisible();

  const elsewhere = join(folder, 'elsewhere');
  const hosts = await open(elsewhere);
  await hosts.page.getByRole('button', { name: t('home.receivedOpen') }).click();
  const dialog = hosts.page.getByRole('dialog');
  await dialog.getByLabel(t('handover.choose')).setInputFiles(request);
  await dialog.getByLabel(t('handover.passphrase'), { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: t('handover.open'), exact: true }).click();
  await expect(signButton(hosts.page)).toBeEnabled();
  await hosts.page.getByRole('radio', { name: t('sign.drawn.image') }).check();
  const buffer = await paintSignature().png().toBuffer();
  const picture = { name: 'signature.png', mimeType: 'image/png', buffer };
  await hosts.page.getByLabel(t('sign.image.named')).setInputFiles(picture);
  await expect(hosts.page.getByText(t('sign.image.kept'))).toBeVisible();
  await hosts.page.getByRole('button', { name: t('sign.image.look') }).click();
  await expect(hosts.page.getByRole('dialog').getByRole('img')).toBeVisible();
  await hosts.page.keyboard.press('Escape');
  await signButton(hosts.page).click();
  await expect(hosts.page.getByRole('heading', { level: 1, name: t('hosting.thanks') })).toBeFocused();
  await answerSaveDialog(hosts.app, answer);
  await hosts.page.getByRole('button', { name: t('handover.reply') }).click();
  await expect(hosts.page.getByText(t('handover.replied'))).toBeVisible();
  expect(await readdir(join(elsewhere, 'dossiers')).catch(() => [])).toEqual([]);

  await card.getByRole('button', { name: t('handover.answer') }).click();
  const main = page.getByRole('main');
  await main.getByLabel(t('handover.choose')).setInputFiles(answer);
  await main.getByLabel(t('handover.passphrase'), { exact: true }).fill(passphrase);
  await main.getByRole('button', { name: t('handover.open'), exact: true }).click();
  await page.getByRole('button', { name: t('handover.look') }).click();
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  await page.keyboard.press('Escape');
  for (const line of await page.getByRole('group').all())
    await line.getByRole('radio', { name: new RegExp(`^${t('handover.after')}`) }).check();
  await page.getByRole('button', { name: t('handover.merge') }).click();
  await expect(paperOf(card, 'hosting-attestation')).toHaveAttribute('data-standing', 'image');
  await expect
    .poll(async () => (await readStored(data)).signatures?.['hosting-attestation']?.host)
    .toMatchObject({ way: 'image', path: expect.stringMatching(/^attachments\/[0-9a-f]{32}\.png$/) });

  await page.getByRole('button', { name: t('frame.back'), exact: true }).click();
  const path = join(folder, 'merged.pdf');
  await savePack(applicants, path, 'complete');
  const place = { data, document: 'hosting-attestation', signer: 'host', title: 'Attestation' } as const;
  const marks = await readMarks(page, path, place);
  expect(marks).toMatchObject({ around: 0, pictures: 1 });
  expect(marks.inBox).toBeGreaterThan(100);
});
