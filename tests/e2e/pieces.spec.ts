import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from 'playwright/test';
import sharp from 'sharp';
import type { PieceId } from '../../core/model/piece.ts';
import { dossiersFolder } from '../support/story.ts';
import { dropFiles } from './support/drop-files.ts';
import { press, tabTo } from './support/keyboard.ts';
import { test } from './support/open-liasse.ts';
import { pasteFiles } from './support/paste-files.ts';
import { askQpdf } from './support/qpdf.ts';
import {
  goTo,
  readStored,
  readStoredText,
  resume,
  storeScan,
  storeStory,
  withFiles,
} from './support/stored-story.ts';
import { chooserOf } from './support/type-story.ts';
import { saying, t } from './support/words.ts';

const scan = (name: string) => join(dossiersFolder, 'story', name);

test('of several files dropped at once, each wrong one gets one line and the good ones are added', async ({
  open,
  data,
}) => {
  await storeStory(data, (draft) => withFiles(draft, 'passport'));
  const { page } = await open();
  await resume(page);
  await goTo(page, 'pieces', 'pieces');
  const passport = await readFile(scan('passport.jpg'));
  await dropFiles(chooserOf(page, 'passport'), [
    ['notes.jpg', Buffer.from('Only some words.')],
    ['empty.jpg', Buffer.alloc(0)],
    ['cut.jpg', passport.subarray(0, passport.length / 2)],
    ['passport.jpg', passport],
    // What a file is, its bytes say.
    ['form.png', await readFile(scan('bank-details.pdf'))],
  ]);
  const row = rowOf(page, 'passport');
  await expect(row.getByRole('alert').getByRole('listitem')).toHaveText(
    [
      ['notes.jpg', 'attachment-type'],
      ['empty.jpg', 'attachment-empty'],
      ['cut.jpg', 'attachment-damaged'],
    ].map(([name, code]) => t('pieces.refused', { name, reason: t(`errors.${code}`) })),
    { timeout: 30_000 },
  );
  await expect(tilesOf(page, 'passport')).toHaveText([/^passport\.jpg/, /^form\.png/]);
  await expect(tilesOf(page, 'passport').first().locator('canvas')).toBeVisible();
  await expect
    .poll(async () => (await readStored(data)).pieces?.passport?.files)
    .toMatchObject([
      { name: 'passport.jpg', pages: 1 },
      { name: 'form.png', pages: 1 },
    ]);
});

test('pages are put in another order and taken away with the keyboard', async ({ open, data }) => {
  await storeStory(data, async (draft, id) => {
    const front = await storeScan(data, id, scan('host-id-front.jpg'));
    return withFiles(draft, 'host-id', front, await storeScan(data, id, scan('host-id-back.jpg')));
  });
  const { page } = await open();
  await resume(page);
  await goTo(page, 'pieces', 'pieces');
  const tiles = tilesOf(page, 'host-id');
  const after = page.getByRole('button', { name: t('pieces.moveAfter', { name: 'host-id-front.jpg' }) });
  await press(after);
  await expect(tiles).toHaveText([/^host-id-back\.jpg/, /^host-id-front\.jpg/]);
  await expect(page.getByText(t('pieces.moved', { name: 'host-id-front.jpg', position: 2 }))).toBeAttached();
  await expect(after).toBeFocused();
  await expect.poll(async () => (await readStored(data)).pieces?.['host-id']?.sheets?.length).toBe(2);

  await press(page.getByRole('button', { name: t('pieces.remove', { name: 'host-id-back.jpg' }) }));
  await expect(tiles).toHaveText([/^host-id-front\.jpg/]);
  await expect
    .poll(async () => (await readStored(data)).pieces?.['host-id'])
    .toMatchObject({ files: [{ name: 'host-id-front.jpg' }] });
  // In the order in which they came, nothing is kept of the order.
  expect((await readStored(data)).pieces?.['host-id']).not.toHaveProperty('sheets');
  // The keyboard is still in the row, and not thrown back to the top of the page.
  await expect(rowOf(page, 'host-id').locator(':focus')).toHaveCount(1);
});

test('a page is dragged to another place, and the pages of a file go one by one or all at once', async ({
  open,
  data,
  folder,
}) => {
  const proof = scan('host-proof-of-address.pdf');
  const thick = join(folder, 'bail.pdf');
  await askQpdf('--empty', '--pages', proof, '1', scan('bank-details.pdf'), '1', proof, '1', '--', thick);
  await storeStory(data, (draft) => withFiles(draft, 'host-proof-of-address'));
  const { page } = await open();
  await resume(page);
  await goTo(page, 'pieces', 'pieces');
  await dropFiles(chooserOf(page, 'host-proof-of-address'), [['bail.pdf', await readFile(thick)]]);
  const tiles = tilesOf(page, 'host-proof-of-address');
  await expect(tiles).toHaveText([/^bail\.pdf, page 1/, /^bail\.pdf, page 2/, /^bail\.pdf, page 3/]);
  await dragOnto(page, tiles.nth(2), tiles.nth(0));
  await expect(tiles).toHaveText([/page 3/, /page 1/, /page 2/]);
  await expect
    .poll(async () =>
      (await readStored(data)).pieces?.['host-proof-of-address']?.sheets?.map((sheet) => sheet.page),
    )
    .toEqual([3, 1, 2]);
  await press(page.getByRole('button', { name: t('pieces.remove', { name: 'bail.pdf, page 1' }) }));
  await expect(tiles).toHaveText([/page 3/, /page 2/]);
  await press(page.getByRole('button', { name: t('pieces.removeFile', { name: 'bail.pdf', pages: 3 }) }));
  await expect(tiles).toHaveCount(0);
  await expect
    .poll(async () => (await readStored(data)).pieces?.['host-proof-of-address'])
    .toEqual({ sendAs: 'copy', files: [] });
});

test('a locked file asks for its password in its row, and nothing keeps it', async ({
  open,
  data,
  folder,
}) => {
  const locked = join(folder, 'RIB.pdf');
  await askQpdf('--encrypt', 'Chêne-88', 'owner', '256', '--', scan('bank-details.pdf'), locked);
  await storeStory(data, (draft) => withFiles(draft, 'spouse-rights'));
  const { page } = await open();
  await resume(page);
  await goTo(page, 'pieces', 'pieces');
  await dropFiles(chooserOf(page, 'spouse-rights'), [
    ['RIB.pdf', await readFile(locked)],
    ['droits.pdf', await readFile(scan('spouse-rights.pdf'))],
  ]);
  const row = rowOf(page, 'spouse-rights');
  const box = row.getByLabel(t('pieces.password.label'));
  await expect(tilesOf(page, 'spouse-rights')).toHaveText([/^droits\.pdf/]);
  await expect(box).toHaveAttribute('type', 'password');
  await tabTo(box);
  await page.keyboard.type('autre');
  await page.keyboard.press('Enter');
  await expect(row.getByText(t('pieces.password.wrong'))).toBeVisible();
  // What was typed is corrected, not typed again.
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('autre');
  // Nobody goes on while a file waits for its password.
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(t('pieces.heldLocked'))).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('pages.pieces.title'));
  await row.getByRole('button', { name: t('pieces.password.show') }).click();
  await expect(box).toHaveAttribute('type', 'text');
  await box.fill('Chêne-88');
  await press(row.getByRole('button', { name: t('pieces.password.open'), exact: true }));
  await expect(tilesOf(page, 'spouse-rights')).toHaveText([/^droits\.pdf/, /^RIB\.pdf/]);
  await expect(box).toHaveCount(0);
  await expect
    .poll(async () => (await readStored(data)).pieces?.['spouse-rights']?.files)
    .toMatchObject([{ name: 'droits.pdf' }, { name: 'RIB.pdf', pages: 1 }]);
  expect(await readStoredText(data)).not.toContain('Chêne');
});

test('files on their way show it, and each can be cancelled without the others', async ({ open, data }) => {
  test.setTimeout(120_000);
  await storeStory(data, (draft) => withFiles(draft, 'passport'));
  const create = { width: 9_000, height: 9_000, channels: 3, background: '#b8a88a' } as const;
  const large = await sharp({ create, limitInputPixels: false }).jpeg({ progressive: true }).toBuffer();
  const { page } = await open();
  await resume(page);
  await goTo(page, 'pieces', 'pieces');
  await dropFiles(chooserOf(page, 'passport'), [
    ['large.jpg', large],
    ['other.jpg', large],
    ['passport.jpg', await readFile(scan('passport.jpg'))],
  ]);
  const row = rowOf(page, 'passport');
  const cancel = (name: string) => row.getByRole('button', { name: t('pieces.cancelImport', { name }) });
  await expect(row.getByRole('progressbar')).toBeVisible();
  await expect(row.getByText(t('pieces.importWaiting'))).toHaveCount(2);
  await cancel('other.jpg').click();
  await cancel('large.jpg').click();
  await expect(row.getByRole('alert').getByRole('listitem')).toHaveText(
    ['large.jpg', 'other.jpg'].map((name) =>
      t('pieces.refused', { name, reason: t('errors.import-cancelled') }),
    ),
  );
  await expect(tilesOf(page, 'passport')).toHaveText([/^passport\.jpg/]);
  await row
    .getByRole('button', { name: t('pieces.dismiss') })
    .first()
    .click();
  await expect(row.getByRole('alert').getByRole('listitem')).toHaveCount(1);
});

test('several files at once are put to their pieces with one key each', async ({ open, data, folder }) => {
  test.setTimeout(120_000);
  const locked = join(folder, 'locked.pdf');
  await askQpdf('--encrypt', 'secret', 'owner', '256', '--', scan('spouse-rights.pdf'), locked);
  await storeStory(data);
  const { page } = await open();
  await resume(page);
  await goTo(page, 'pieces', 'pieces');
  const chooser = page.getByLabel(t('express.choose'), { exact: true });
  await dropFiles(chooser, [
    ['visa.png', await readFile(scan('visa.png'))],
    ['IMG_2041.JPG', await readFile(scan('passport.jpg'))],
    // Once it is open, its text says what it is.
    ['document.pdf', await readFile(locked)],
    ['vacances.jpg', await readFile(scan('host-id-back.jpg'))],
  ]);
  const choice = (name: string) => page.getByLabel(t('express.whichPiece', { name }), { exact: true });
  await expect(choice('visa.png')).toBeFocused();
  await expect(choice('visa.png')).toHaveValue('visa');
  await page.keyboard.press('Enter');

  await expect(choice('IMG_2041.JPG')).toBeFocused();
  const list = page.getByRole('region', { name: t('express.sortTitle') });
  // A password, once asked for, is given in the list too.
  await expect(list.getByLabel(t('pieces.password.label'))).toBeVisible();
  await choice('IMG_2041.JPG').selectOption('');
  await page.keyboard.press('Enter');
  await expect(list.getByText(t('express.chooseFirst'))).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(choice('IMG_2041.JPG')).toHaveValue('passport');
  await page.keyboard.press('Enter');

  await expect(list.getByLabel(t('pieces.password.label'))).toBeFocused();
  await page.keyboard.type('secret');
  await page.keyboard.press('Enter');
  await expect(
    list.getByText(`${t('pieces.filePages', { pages: 1 })} · ${t('express.ground.text')}`),
  ).toBeVisible();
  await expect(choice('document.pdf')).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(choice('vacances.jpg')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(list).toHaveCount(0);
  await expect(chooser).toBeFocused();
  await expect(page.getByText(t('express.done', { count: 3 }))).toBeVisible({ timeout: 60_000 });
  await expect
    .poll(async () => {
      const { pieces } = await readStored(data);
      return (['visa', 'passport', 'spouse-rights'] as const).map((id) => pieces?.[id]);
    })
    .toMatchObject([
      { sendAs: 'copy', files: [{ name: 'visa.png' }] },
      { sendAs: 'copy', files: [{ name: 'IMG_2041.JPG' }] },
      { sendAs: 'copy', files: [{ name: 'document.pdf' }] },
    ]);
});

test('what is pasted goes to the piece that has the keyboard, or to the list of all files', async ({
  open,
  data,
}) => {
  await storeStory(data, (draft) => withFiles(draft, 'passport'));
  const { page } = await open();
  await resume(page);
  await goTo(page, 'pieces', 'pieces');
  await chooserOf(page, 'passport').focus();
  const picture = await readFile(scan('passport.jpg'));
  await pasteFiles(page, [['image.png', picture]]);
  await expect(tilesOf(page, 'passport')).toHaveText([/^image\.png/]);
  await page.getByRole('heading', { level: 1 }).focus();
  await pasteFiles(page, [['visa.png', picture]]);
  await expect(page.getByLabel(t('express.whichPiece', { name: 'visa.png' }), { exact: true })).toHaveValue(
    'visa',
  );
});

test('what looks wrong on a page is told with its cure, stops nobody, and goes with the page', async ({
  open,
  data,
}) => {
  await storeStory(data, async (draft, id) => {
    const front = await storeScan(data, id, scan('host-id-front.jpg'));
    const back = await storeScan(data, id, scan('host-id-back.jpg'));
    return withFiles(draft, 'host-id', front, { ...back, remarks: [{ page: 1, flaw: 'blurred' }] });
  });
  const { page } = await open();
  await resume(page);
  await goTo(page, 'pieces', 'pieces');
  const told = t('pieces.flaw.blurred', { all: 2, count: 1, pages: '2 (host-id-back.jpg)' });
  await expect(rowOf(page, 'host-id').getByText(told)).toBeVisible();
  const marked = page.getByRole('button', { name: t('pieces.openFlawed', { name: 'host-id-back.jpg' }) });
  await expect(marked).toBeVisible();
  await press(page.getByRole('button', { name: t('pieces.remove', { name: 'host-id-back.jpg' }) }));
  await expect(rowOf(page, 'host-id').getByText(saying(told))).toHaveCount(0);
  await expect(marked).toHaveCount(0);
});

/** Step by step, each seen by the page before the next: a hand is never as fast as a machine. */
async function dragOnto(page: Page, tile: Locator, target: Locator): Promise<void> {
  // A page is painted once it is seen.
  await tile.hover();
  await expect(tile.locator('canvas')).toBeVisible();
  await expect(target.locator('canvas')).toBeVisible();
  await tile.hover();
  await page.mouse.down();
  const { x = 0, y = 0, width = 0, height = 0 } = (await target.boundingBox()) ?? {};
  const [right, below] = [x + width / 2, y + height / 2];
  await page.mouse.move(right + 40, below, { steps: 5 });
  await expect(tile).toHaveAttribute('data-dragged', 'true');
  await page.mouse.move(right, below, { steps: 5 });
  await expect(target).toHaveAttribute('data-over', 'before');
  await page.mouse.up();
}

function rowOf(page: Page, piece: PieceId) {
  return page.getByRole('region', { name: t(`documents.${piece}`), exact: true });
}

function tilesOf(page: Page, piece: PieceId) {
  const list = page.getByRole('list', { name: t('pieces.files', { document: t(`documents.${piece}`) }) });
  return list.getByRole('listitem');
}
