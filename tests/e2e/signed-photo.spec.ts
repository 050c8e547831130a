import { PDFDocument } from 'pdf-lib';
import { expect, type Locator, type Page } from 'playwright/test';
import type { SignedId } from '../../core/model/signature.ts';
import { askBridge } from './support/ask-bridge.ts';
import { bringAxe, expectNoFault } from './support/axe.ts';
import { boxOf } from './support/keyboard.ts';
import { test } from './support/open-liasse.ts';
import { cardOf, chooseWay, codeOf, datedToday, openSigning, paperOf, tickOf } from './support/signing.ts';
import { goTo, readStored, resume, storeStory } from './support/stored-story.ts';
import { saying, t } from './support/words.ts';

test.describe.configure({ timeout: 120_000 });

test('the form has no code: the page of a file is chosen and compared by eye, until its text changes', async ({
  open,
  data,
}) => {
  await storeStory(data, datedToday);
  const { page } = await open();
  await bringAxe(page);
  await resume(page);
  await openSigning(page);
  const card = cardOf(page, t('pack.you'));
  const form = paperOf(card, 'form');
  await chooseWay(card, 'paper');
  await addScan(card, 'form', await scanOf(page, data, 'form'));
  await expect(form.getByText(t('sign.photo.noCode'))).toBeVisible();
  await expect(card.getByRole('textbox', { name: t('sign.photo.code') })).toHaveCount(0);
  await card.getByRole('radio', { name: t('sign.photo.page', { page: 2, count: 2 }) }).check();
  await expect.poll(async () => (await photoOf(data, 'form'))?.photo?.page).toBe(2);

  const dialog = await openComparison(card);
  const tick = dialog.getByRole('checkbox', { name: t('sign.eye.tick') });
  await expectNoFault(page, 'comparing a photograph by eye');
  // Both are moved and enlarged together, by keys alone.
  const panes = dialog.getByRole('region');
  await panes.first().focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect(dialog.getByText(t('sign.eye.scale', { percent: 200 }))).toBeAttached();
  await page.keyboard.press('End');
  const bottoms = () => panes.evaluateAll((all) => all.map((pane) => Math.round(pane.scrollTop / 20)));
  await expect.poll(async () => Math.min(...(await bottoms()))).toBeGreaterThan(10);
  await expect.poll(async () => new Set(await bottoms()).size).toBe(1);
  await tick.check();
  await expect(dialog.getByText(saying(t('sign.eye.bound', { code: '' }).slice(0, 20)))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(form).toHaveAttribute('data-standing', 'photo');
  await expect(form.getByText(/comparée à l’œil avec le texte \w{4}-\w{4}/)).toBeVisible();
  const bound = { compared: 'eye', digest: expect.stringMatching(/^[0-9a-f]{64}$/) };
  await expect.poll(() => photoOf(data, 'form')).toMatchObject({ way: 'photo', ...bound });

  // Only today's text was compared.
  await goTo(page, 'applicant', 'contact');
  await boxOf(page, 'applicant.phone').fill('0698765432');
  await goTo(page, 'sending', 'sign');
  await expect(form).toHaveAttribute('data-standing', 'void');
  await expect(form.getByRole('button', { name: saying(t('fields.applicant.phone')) })).toBeVisible();
});

test('where there is a code it comes first; either way is undone by what contradicts it', async ({
  open,
  data,
}) => {
  await storeStory(data, datedToday);
  const { page } = await open();
  await resume(page);
  await openSigning(page);
  const card = cardOf(page, t('pack.you'));
  const letter = paperOf(card, 'letter');
  await chooseWay(card, 'paper');
  const code = await codeOf(card, 'letter');
  await addScan(card, 'letter', await scanOf(page, data, 'letter'));
  const typed = card.getByRole('textbox', { name: t('sign.photo.code') });
  await typed.fill(code);
  await typed.press('Enter');
  await expect(letter).toHaveAttribute('data-standing', 'photo');
  await expect.poll(async () => (await photoOf(data, 'letter'))?.compared).toBe('code');

  // Another page of the file is another picture.
  await card.getByRole('radio', { name: t('sign.photo.page', { page: 2, count: 2 }) }).check();
  await expect(letter).toHaveAttribute('data-standing', 'photo-unchecked');
  const dialog = await openComparison(card);
  const tick = dialog.getByRole('checkbox', { name: t('sign.eye.tick') });
  await tick.check();
  await tick.uncheck();
  await tick.check();
  await dialog
    .getByRole('button', { name: t('frame.close'), exact: true })
    .last()
    .click();
  await expect(letter).toHaveAttribute('data-standing', 'photo');
  await typed.fill('0000-0000');
  await typed.press('Enter');
  await expect(letter).toHaveAttribute('data-standing', 'photo-unchecked');
  await expect.poll(async () => (await photoOf(data, 'letter'))?.compared).toBeUndefined();
});

/** What a scanner makes of a paper that was fed behind a blank sheet. */
async function scanOf(page: Page, data: string, document: SignedId): Promise<Buffer> {
  const draft = await readStored(data);
  const { pdf } = await askBridge(page, 'signing.sheet', { id: crypto.randomUUID(), draft, document });
  const scan = await PDFDocument.create();
  scan.addPage([595.28, 841.89]);
  for (const copied of await scan.copyPages(await PDFDocument.load(pdf), [0])) scan.addPage(copied);
  return Buffer.from(await scan.save());
}

async function addScan(card: Locator, document: SignedId, buffer: Buffer): Promise<void> {
  await tickOf(card, document).check();
  const named = t('sign.photo.named', { document: t(`documents.${document}`) });
  await card.getByLabel(named).setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer });
  await expect(paperOf(card, document)).toHaveAttribute('data-standing', 'photo-unchecked');
}

async function openComparison(card: Locator): Promise<Locator> {
  await card.getByRole('button', { name: t('sign.photo.byEye') }).click();
  const dialog = card.page().getByRole('dialog');
  await expect(dialog.getByRole('img')).toHaveCount(2);
  return dialog;
}

async function photoOf(data: string, document: SignedId) {
  return (await readStored(data)).signatures?.[document]?.applicant;
}
