import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { dossiersFolder } from '../support/story.ts';
import { dropFiles } from './support/drop-files.ts';
import { press } from './support/keyboard.ts';
import { test } from './support/open-liasse.ts';
import { goTo, readStored, resume, storeScan, storeStory, withFiles } from './support/stored-story.ts';
import { chooserOf } from './support/type-story.ts';
import { t } from './support/words.ts';

const scan = (name: string) => join(dossiersFolder, 'story', name);

test('of several files dropped at once, each wrong one gets one line and the good one is added', async ({
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
    ['form.png', await readFile(scan('bank-details.pdf'))],
  ]);
  const row = page.getByRole('region', { name: t('documents.passport'), exact: true });
  await expect(row.getByRole('alert').getByRole('listitem')).toHaveText(
    [
      ['notes.jpg', 'attachment-type'],
      ['empty.jpg', 'attachment-empty'],
      ['cut.jpg', 'attachment-damaged'],
      ['form.png', 'attachment-name-mismatch'],
    ].map(([name, code]) => t('pieces.refused', { name, reason: t(`errors.${code}`) })),
    { timeout: 30_000 },
  );
  await expect(filesOf(page, 'passport')).toHaveText([/^passport\.jpg/]);
  await expect(filesOf(page, 'passport').getByRole('img')).toBeVisible();
  await expect
    .poll(async () => (await readStored(data)).pieces?.passport?.files)
    .toMatchObject([{ name: 'passport.jpg', pages: 1 }]);
});

test('files are put in another order and taken away with the keyboard', async ({ open, data }) => {
  await storeStory(data, async (draft, id) => {
    const front = await storeScan(data, id, scan('host-id-front.jpg'));
    return withFiles(draft, 'host-id', front, await storeScan(data, id, scan('host-id-back.jpg')));
  });
  const { page } = await open();
  await resume(page);
  await goTo(page, 'pieces', 'pieces');
  const files = filesOf(page, 'host-id');
  const after = page.getByRole('button', { name: t('pieces.moveAfter', { name: 'host-id-front.jpg' }) });
  await press(after);
  await expect(files).toHaveText([/^host-id-back\.jpg/, /^host-id-front\.jpg/]);
  await expect(page.getByText(t('pieces.moved', { name: 'host-id-front.jpg', position: 2 }))).toBeAttached();
  await expect(after).toBeFocused();

  await press(page.getByRole('button', { name: t('pieces.remove', { name: 'host-id-back.jpg' }) }));
  await expect(files).toHaveText([/^host-id-front\.jpg/]);
  await expect
    .poll(async () => (await readStored(data)).pieces?.['host-id']?.files)
    .toMatchObject([{ name: 'host-id-front.jpg' }]);
  // The keyboard is still in the row, and not thrown back to the top of the page.
  const row = page.getByRole('region', { name: t('documents.host-id') });
  await expect(row.locator(':focus')).toHaveCount(1);
});

function filesOf(page: Page, piece: string) {
  const list = page.getByRole('list', { name: t('pieces.files', { document: t(`documents.${piece}`) }) });
  return list.getByRole('listitem');
}
