import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, type Locator } from 'playwright/test';
import type { SignedId } from '../../core/model/signature.ts';
import { readPdf } from '../support/read-pdf.ts';
import { paintSignature } from '../support/signatures.ts';
import { bringAxe, expectNoFaultInBoth } from './support/axe.ts';
import { catchOpenedFiles } from './support/main-process.ts';
import { test } from './support/open-liasse.ts';
import { letterPlace, readMarks } from './support/printed-marks.ts';
import { savePack, textOf } from './support/saved-pack.ts';
import {
  cardOf,
  chooseWay,
  codeOf,
  datedToday,
  dot,
  draw,
  expectTold,
  fillDate,
  openSheet,
  openSigning,
  padOf,
  paperOf,
  signButton,
  straight,
  tickOf,
  today,
  tomorrow,
  wave,
} from './support/signing.ts';
import { readStored, resume, storeStory } from './support/stored-story.ts';
import { saying, t } from './support/words.ts';

// Several papers, files and windows of the system each.
test.describe.configure({ timeout: 120_000 });

test('signed on paper: printed, ticked with its day, and the gate before the posting', async ({
  open,
  data,
}) => {
  await storeStory(data, datedToday);
  const { app, page } = await open();
  await bringAxe(page);
  const opened = await catchOpenedFiles(app);
  await resume(page);
  await openSigning(page);
  const card = cardOf(page, t('pack.you'));
  await chooseWay(card, 'paper');
  const code = await codeOf(card, 'letter');
  await card.getByRole('button', { name: t('sign.paper.open', { count: 2 }) }).click();
  await expect.poll(async () => (await opened()).length).toBe(1);
  const [kit = ''] = await opened();
  expect(basename(kit)).toBe('a-signer-dossier.pdf');
  const printed = await readPdf(new Uint8Array(await readFile(kit)));
  expect(printed.pages.slice(1).filter(({ running }) => running.includes(`Texte ${code}`))).toHaveLength(1);

  const day = 'signatures.letter.applicant.signedOn';
  await tickOf(card, 'letter').check();
  await fillDate(page, day, '');
  await page.keyboard.press('Control+Enter');
  await expectTold(page, day, t(`errors.missing.${day}`));
  await fillDate(page, day, tomorrow);
  await page.keyboard.press('Control+Enter');
  await expectTold(page, day, t('errors.date-in-future', { field: t('fields.signatures.letter') }));
  await fillDate(page, day, today);
  await tickOf(card, 'form').check();
  await expect(card.getByText(t('sign.left', { count: 0 }))).toBeVisible();
  const text = { digest: expect.stringMatching(/^[0-9a-f]{64}$/), answers: expect.any(Array) };
  const signed = { way: 'paper', signedOn: today, ...text };
  await expect
    .poll(async () => (await readStored(data)).signatures)
    .toEqual({ letter: { applicant: signed }, form: { applicant: signed } });

  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: t('pages.posted.title') })).toBeFocused();
  const attestation = { document: t('documents.hosting-attestation'), signer: 'Loïc' };
  const link = page.getByRole('button', { name: t('posted.missing', attestation) });
  await expect(page.getByRole('heading', { name: t('posted.gate', { count: 1 }) })).toBeVisible();
  await expect(page.getByRole('button', { name: t('posted.note') })).toBeHidden();
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: t('pages.sign.title') })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('checkbox', { name: t('posted.pass') }).check();
  const note = page.getByRole('button', { name: t('posted.note') });
  await note.click();
  await expectTold(page, 'posting.on', t('errors.missing.posting.on'));
  await expectNoFaultInBoth(page, 'the day of posting, with errors');
  await fillDate(page, 'posting.on', tomorrow);
  await note.click();
  await expectTold(page, 'posting.on', t('errors.date-in-future', { field: t('fields.posting.on') }));
  await fillDate(page, 'posting.on', today);
  await note.click();
  await expect(page.getByText(saying('C’est noté : posté le'))).toBeVisible();
  await expect
    .poll(async () => (await readStored(data)).posting)
    .toMatchObject({ on: today, pack: { filing: 'first', originals: [] } });
});

test('drawn with the mouse or by keyboard: what is kept and printed are lines, in the box', async ({
  open,
  data,
  folder,
}) => {
  await storeStory(data, datedToday);
  const liasse = await open();
  const { page } = liasse;
  await bringAxe(page);
  await resume(page);
  await openSigning(page);
  const card = cardOf(page, t('pack.you'));
  await chooseWay(card, 'screen');
  await openSheet(card, 'letter');
  await fillDate(page, 'signing.date', '');
  await expect(signButton(page)).toBeEnabled();
  await signButton(page).click();
  await expectTold(page, 'signaturePad', t('errors.nothing-drawn'));
  await signButton(page).click();
  await expectTold(page, 'signing.date', t('errors.missing.signing.date'));
  await expectNoFaultInBoth(page, 'signing on the screen, with errors');
  await fillDate(page, 'signing.date', today);

  const undo = page.getByRole('button', { name: t('pad.undo') });
  await draw(page, dot);
  await expect(page.getByText(t('sign.remark.dot'))).toBeVisible();
  await undo.click();
  await draw(page, straight);
  await expect(page.getByText(t('sign.remark.straight-line'))).toBeVisible();
  await draw(page, wave);
  await expect(page.getByText(t('sign.remark.straight-line'))).toBeHidden();
  await draw(page, dot);
  await undo.click();
  await expect(page.getByText(t('pad.drawn', { count: 2 }))).toBeAttached();
  await expect(signButton(page)).toBeEnabled();
  await signButton(page).click();
  await expect(page.getByRole('heading', { level: 1, name: t('pages.sign.title') })).toBeFocused();
  await expect(paperOf(card, 'letter')).toHaveAttribute('data-standing', 'drawn');

  // A line from left to right and nothing else: told, and signed all the same.
  await openSheet(card, 'form');
  await padOf(page).focus();
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 10; presses += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Space');
  await expect(page.getByText(t('sign.remark.straight-line'))).toBeVisible();
  await signButton(page).press('Enter');
  await expect(paperOf(card, 'form')).toHaveAttribute('data-standing', 'drawn');
  await expect(card.getByText(t('sign.left', { count: 0 }))).toBeVisible();

  await expect.poll(async () => (await readStored(data)).signatures?.form?.applicant?.way).toBe('drawn');
  const { letter, form } = (await readStored(data)).signatures ?? {};
  expect(letter?.applicant).toMatchObject({ way: 'drawn', signedOn: today });
  expect(letter?.applicant?.strokes).toHaveLength(2);
  expect(form?.applicant?.strokes).toHaveLength(1);
  expect(letter?.applicant?.digest).not.toBe(form?.applicant?.digest);

  await page.getByRole('button', { name: t('frame.back'), exact: true }).click();
  const path = join(folder, 'signed.pdf');
  await savePack(liasse, path, 'complete');
  const onLetter = await readMarks(page, path, letterPlace(data));
  const onForm = await readMarks(page, path, {
    data,
    document: 'form',
    signer: 'applicant',
    title: 'Demande',
  });
  expect(onLetter).toEqual({ inBox: expect.any(Number), around: 0, pictures: 0 });
  expect(onLetter.inBox).toBeGreaterThan(100);
  expect(onForm.inBox).toBeGreaterThan(10);
  expect(onForm.around).toBe(0);
});

test('an image of a signature, and photographs of signed pages: told by their codes', async ({
  open,
  data,
  folder,
}) => {
  await storeStory(data, datedToday);
  const liasse = await open();
  const { page } = liasse;
  await bringAxe(page);
  await resume(page);
  await openSigning(page);
  const card = cardOf(page, t('pack.you'));
  await chooseWay(card, 'screen');
  await openSheet(card, 'letter');
  await page.getByRole('radio', { name: t('sign.drawn.image') }).check();
  await signButton(page).click();
  await expectTold(page, 'signaturePad', t('errors.no-image'));
  const image = page.getByLabel(t('sign.image.named'));
  await image.setInputFiles(await picture({ line: '' }));
  await expect(page.getByText(t('errors.signature-empty'))).toBeVisible();
  await image.setInputFiles(await picture());
  await expect(page.getByText(t('sign.image.kept'))).toBeVisible();
  await expect(page.getByText(t('errors.signature-empty'))).toBeHidden();
  await page.getByRole('button', { name: t('sign.image.look') }).click();
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  await page.keyboard.press('Escape');
  await expectNoFaultInBoth(page, 'signing with an image');
  await signButton(page).click();
  await expect(paperOf(card, 'letter')).toHaveAttribute('data-standing', 'image');

  // The form carries nothing but its answers: nobody can tell by a code which text was photographed.
  await chooseWay(card, 'paper');
  await addPhoto(card, 'form');
  await expect(paperOf(card, 'form').getByText(t('sign.photo.noCode'))).toBeVisible();
  const host = cardOf(page, 'Loïc');
  await chooseWay(host, 'paper');
  const code = await codeOf(host, 'hosting-attestation');
  await addPhoto(host, 'hosting-attestation');
  const attestation = paperOf(host, 'hosting-attestation');
  await expect(attestation).toHaveAttribute('data-standing', 'photo-unchecked');
  const typed = host.getByRole('textbox', { name: t('sign.photo.code') });
  await typed.fill('0000-0000');
  await host.getByRole('button', { name: t('sign.photo.compare'), exact: true }).click();
  await expect(host.getByText(t('sign.photo.other'))).toBeVisible();
  await expect(attestation.getByText(t('sign.photo.flag'))).toBeVisible();
  await expectNoFaultInBoth(page, 'a photograph with another code');
  await typed.fill(code.toLowerCase().replace('-', ' '));
  await typed.press('Enter');
  await expect(host.getByText(t('sign.photo.same'))).toBeVisible();
  await expect(attestation).toHaveAttribute('data-standing', 'photo');

  await expect
    .poll(async () => (await readStored(data)).signatures?.['hosting-attestation']?.host?.digest)
    .toBeTruthy();
  const { letter, form } = (await readStored(data)).signatures ?? {};
  expect(letter?.applicant).toMatchObject({ way: 'image', path: expect.stringMatching(/\.png$/) });
  expect(form?.applicant?.way).toBe('photo');
  expect(form?.applicant?.digest).toBeUndefined();
  await page.getByRole('button', { name: t('frame.back'), exact: true }).click();
  const path = join(folder, 'signed.pdf');
  const saved = await savePack(liasse, path, 'complete');
  const onLetter = await readMarks(page, path, letterPlace(data));
  expect(onLetter.inBox).toBeGreaterThan(100);
  expect(onLetter).toMatchObject({ around: 0, pictures: 1 });
  // The photograph has taken the place of the sheet.
  expect(textOf(saved, 'Attestation d’hébergement')).not.toContain('certifie sur l’honneur');
});

/** A photograph as the system's window of files gives it. */
async function picture(look: Parameters<typeof paintSignature>[0] = {}) {
  const buffer = await paintSignature(look).png().toBuffer();
  return { name: 'photo.png', mimeType: 'image/png', buffer };
}

/** Ticks a paper as signed by hand, and adds a photograph of it. */
async function addPhoto(card: Locator, document: SignedId): Promise<void> {
  await tickOf(card, document).check();
  const named = t('sign.photo.named', { document: t(`documents.${document}`) });
  await card.getByLabel(named).setInputFiles(await picture({ width: 1240, height: 1754 }));
  await expect(paperOf(card, document)).toHaveAttribute('data-standing', 'photo-unchecked');
}
