import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from 'playwright/test';
import { keyNames } from '../../core/node/vault/key-ring.ts';
import { story } from '../support/story.ts';
import { bringAxe, expectNoFault } from './support/axe.ts';
import { door } from './support/home.ts';
import { press } from './support/keyboard.ts';
import { answerOpenDialog, answerSaveDialog } from './support/main-process.ts';
import { test } from './support/open-liasse.ts';
import { openStep, readStored, storeStory, withStore } from './support/stored-story.ts';
import { t } from './support/words.ts';

// A computer without a key store, of a person who was not asked yet.
test.use({ remembered: 'ask' });
test.describe.configure({ timeout: 120_000 });

const passphrase = 'quatre mots sans rapport';
const dialogOf = (page: Page) => page.getByRole('dialog');
const typePassphrase = (dialog: Locator, text = passphrase) =>
  dialog.getByLabel(t('handover.passphrase'), { exact: true }).fill(text);

async function typeTwice(dialog: Locator): Promise<void> {
  await typePassphrase(dialog);
  await dialog.getByLabel(t('handover.again')).fill(passphrase);
}

/** What is on the disk of the only dossier, as one text. */
async function readAll(data: string): Promise<string> {
  const [id = ''] = await readdir(join(data, 'dossiers'));
  const folder = join(data, 'dossiers', id);
  const names = await readdir(folder);
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')))).join('\n');
}

async function typeGivenNames(page: Page, names: string): Promise<void> {
  await openStep(page, 'applicant');
  await page.getByRole('textbox', { name: t('fields.applicant.givenNames') }).fill(names);
  await page.getByRole('button', { name: t('frame.home') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('home.title') })).toBeVisible();
}

test('nothing is written before the person chose; with a passphrase the dossier closes and opens again', async ({
  open,
  data,
}) => {
  const { page, app } = await open();
  const dialog = dialogOf(page);
  await door(page, 'start').click();
  await expect(dialog).toContainText(t('storage.new.new'));
  // Nothing is chosen for the person.
  await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0);
  await dialog.getByRole('button', { name: t('storage.new.go') }).click();
  await expect(dialog.getByRole('alert')).toHaveText(t('errors.protection-needed'));
  expect(await readdir(join(data, 'dossiers')).catch(() => [])).toEqual([]);

  await dialog.getByRole('radio', { name: t('storage.passphrase') }).check();
  await expect(dialog).toContainText(t('storage.passphrase.forgotten'));
  await typePassphrase(dialog);
  await dialog.getByRole('button', { name: t('storage.new.go') }).click();
  await expect(dialog).toContainText(t('errors.passphrase-differs'));
  await bringAxe(page);
  await expectNoFault(page, 'how to keep a new dossier');
  await dialog.getByLabel(t('handover.again')).fill(passphrase);
  await dialog.getByRole('button', { name: t('storage.new.go') }).click();
  await expect(dialog).toBeHidden();
  await typeGivenNames(page, 'Marisol Testine');
  expect(await readAll(data)).not.toContain('Marisol');
  await app.close();

  const again = await open();
  const card = again.page.getByRole('listitem').filter({ hasText: t('storage.card.locked') });
  await expect(card).toContainText(t('storage.card.passphrase'));
  await expect(again.page.getByText('Marisol Testine')).toHaveCount(0);
  await bringAxe(again.page);
  await expectNoFault(again.page, 'Home with a closed dossier');
  await press(card.getByRole('button', { name: t('storage.open') }));
  const unlock = dialogOf(again.page);
  await unlock.getByRole('button', { name: t('handover.open') }).click();
  await expect(unlock.getByRole('alert')).toHaveText(t('errors.passphrase-empty'));
  await typePassphrase(unlock, 'une autre phrase');
  await again.page.keyboard.press('Enter');
  await expect(unlock.getByRole('alert')).toHaveText(t('errors.passphrase-wrong'));
  await expectNoFault(again.page, 'a passphrase that is wrong');
  await typePassphrase(unlock);
  await again.page.keyboard.press('Enter');
  await expect(unlock).toBeHidden();
  await again.page.getByRole('button', { name: t('frame.home') }).click();
  await again.page
    .getByRole('button', { name: t('storage.lockNamed', { title: 'Marisol Testine' }) })
    .click();
  await expect(again.page.getByText(t('storage.locked'))).toBeVisible();
  await expect(again.page.getByText(t('storage.card.locked'))).toBeVisible();
});

test('a dossier in memory alone leaves nothing, is not closed by a slip, and can be written after all', async ({
  open,
  data,
}) => {
  const { page, app } = await open();
  const dialog = dialogOf(page);
  await door(page, 'start').click();
  await dialog.getByRole('radio', { name: t('storage.memory') }).check();
  await dialog.getByRole('button', { name: t('storage.new.go') }).click();
  await expect(page.getByText(t('frame.inMemory'))).toBeVisible();
  await typeGivenNames(page, 'Marisol Testine');
  expect(await readdir(join(data, 'dossiers')).catch(() => [])).toEqual([]);

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect(dialog).toContainText(t('storage.lose.text'));
  await press(dialog.getByRole('button', { name: t('storage.lose.stay') }));
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: new RegExp(t('storage.is.memory')) }).click();
  await dialog.getByRole('button', { name: t('storage.change.go') }).click();
  await expect(dialog.getByRole('alert')).toHaveText(t('errors.protection-needed'));
  await dialog.getByRole('radio', { name: t('storage.none') }).check();
  await dialog.getByRole('button', { name: t('storage.change.go') }).click();
  await expect(page.getByText(t('storage.changed'))).toBeVisible();
  expect(await readStored(data)).toMatchObject({ applicant: { givenNames: 'Marisol Testine' } });
  await expect(page.getByRole('button', { name: new RegExp(t('storage.is.none')) })).toBeVisible();
});

test('who said once how to keep new dossiers, and wants to be asked again, is', async ({ open }) => {
  const { page } = await open();
  const dialog = dialogOf(page);
  const begin = () => door(page, 'start').click();
  await begin();
  await dialog.getByRole('radio', { name: t('storage.none') }).check();
  await dialog.getByRole('checkbox', { name: t('storage.remember') }).check();
  await dialog.getByRole('button', { name: t('storage.new.go') }).click();
  await page.getByRole('button', { name: t('frame.home') }).click();
  const line = page.getByRole('button', { name: new RegExp(t('storage.is.none')) });
  await line.click();
  await dialog.getByRole('button', { name: t('storage.forget') }).click();
  await expect(page.getByText(t('storage.forgotten'))).toBeVisible();
  await line.click();
  await expect(dialog.getByRole('button', { name: t('storage.forget') })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await begin();
  await expect(dialog).toContainText(t('storage.new.new'));
});

test('who closes the question while the passphrase is tried stays on Home', async ({ open, data }) => {
  await withStore(data, async (store) => {
    await store.create({ kind: 'passphrase', passphrase }, story());
  });
  const { page } = await open();
  await press(
    page
      .getByRole('listitem')
      .getByRole('button')
      .filter({ hasText: t('storage.open') }),
  );
  await typePassphrase(dialogOf(page));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  // It is open all the same, as its card says.
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Maria Luz Kervella']);
  await expect(page.getByRole('heading', { level: 1, name: t('home.title') })).toBeVisible();
});

test('who leaves a dossier in memory closes Liasse, and it is gone', async ({ open, data }) => {
  const { page, app } = await open();
  await door(page, 'start').click();
  const dialog = dialogOf(page);
  await dialog.getByRole('radio', { name: t('storage.memory') }).check();
  await dialog.getByRole('checkbox', { name: t('storage.remember') }).check();
  await dialog.getByRole('button', { name: t('storage.new.go') }).click();
  await expect(page.getByText(t('frame.inMemory'))).toBeVisible();
  const gone = new Promise((done) => app.process().once('exit', done));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await dialog.getByRole('button', { name: t('storage.lose.go') }).click();
  await gone;
  expect(await readdir(join(data, 'dossiers')).catch(() => [])).toEqual([]);
});

test('an exported dossier is taken up again, with its passphrase alone', async ({ open, data, folder }) => {
  await storeStory(data);
  const file = join(folder, 'sorti.liasse');
  const { page, app } = await open();
  const dialog = dialogOf(page);
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: t('storage.exportNamed', { title: 'Maria Luz Kervella' }) }).click();
  await expect(dialog).toContainText(t('storage.passphrase.forgotten'));
  await bringAxe(page);
  await expectNoFault(page, 'exporting a dossier');
  await typeTwice(dialog);
  await dialog.getByRole('button', { name: t('handover.save') }).click();
  await expect(page.getByText(t('storage.exported'))).toBeVisible();
  expect(await readFile(file, 'latin1')).not.toContain('Kervella');

  const elsewhere = join(folder, 'elsewhere');
  const other = await open(elsewhere);
  await answerOpenDialog(other.app, file);
  await press(other.page.getByRole('button', { name: t('storage.importOpen') }));
  const asked = dialogOf(other.page);
  await typePassphrase(asked, 'une autre phrase');
  await other.page.keyboard.press('Enter');
  await expect(asked.getByRole('alert')).toHaveText(t('errors.passphrase-wrong'));
  await typePassphrase(asked);
  await other.page.keyboard.press('Enter');
  await asked.getByRole('radio', { name: t('storage.passphrase') }).check();
  await typeTwice(asked);
  await asked.getByRole('button', { name: t('storage.new.go') }).click();
  await expect(asked).toBeHidden();
  await other.page.getByRole('button', { name: t('frame.home') }).click();
  await expect(other.page.getByRole('heading', { level: 3 })).toHaveText(['Maria Luz Kervella']);
});

test('of many dossiers one is found by what its card says, without its accents', async ({ open, data }) => {
  const names = [
    ['Diallo', 'Aïssatou'],
    ['Müller', 'Jonas'],
    ['Nguyễn', 'Thị Lan'],
  ] as const;
  for (const [birthName, givenNames] of names)
    await storeStory(data, (draft) => ({ ...draft, applicant: { birthName, givenNames } }));
  const { page } = await open();
  const search = page.getByRole('searchbox', { name: t('home.search') });
  const titles = page.getByRole('heading', { level: 3 });
  await expect(titles).toHaveCount(3);
  await search.fill('nguyen lan');
  await expect(titles).toHaveText(['Thị Lan Nguyễn']);
  await search.fill('zzz');
  await expect(titles).toHaveCount(0);
  await expect(page.getByText(t('home.found', { count: 0 }))).toBeVisible();
  await search.fill('');
  await expect(titles).toHaveCount(3);
});

test('a dossier moved by hand opens; a damaged one says so, holds up no other, and can be erased', async ({
  open,
  data,
  folder,
}) => {
  const moved = await storeStory(data);
  const elsewhere = join(folder, 'elsewhere');
  await cp(join(data, 'dossiers', moved), join(elsewhere, 'dossiers', moved), { recursive: true });
  const broken = await storeStory(elsewhere);
  for (const name of keyNames) await writeFile(join(elsewhere, 'dossiers', broken, name), '{"half":');
  const { page } = await open(elsewhere);
  await expect(page.getByText(t('storage.card.unreadable'))).toBeVisible();
  await bringAxe(page);
  await expectNoFault(page, 'Home with a dossier that cannot be read');
  await expect(page.getByText(t('errors.dossier-damaged'))).toBeVisible();
  await page.getByRole('button', { name: t('storage.deleteUnreadable') }).click();
  await press(dialogOf(page).getByRole('button', { name: t('home.deleteConfirm') }));
  await expect(page.getByText(t('home.deleted'))).toBeVisible();
  await expect(page.getByText(t('storage.card.unreadable'))).toHaveCount(0);
  expect(await readdir(join(elsewhere, 'dossiers'))).toEqual([moved]);
  await page.getByRole('button', { name: t('home.resumeNamed', { title: 'Maria Luz Kervella' }) }).click();
  await expect(page.getByRole('button', { name: t('frame.home') })).toBeVisible();
});
