import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { boxOf, choose, groupOf, press, tabTo } from './support/keyboard.ts';
import { test } from './support/open-liasse.ts';
import {
  goTo,
  openStep,
  readStored,
  resume,
  storeStory,
  storeStoryWithScans,
} from './support/stored-story.ts';
import { goHome } from './support/visit-screens.ts';
import { t } from './support/words.ts';

const onPage = (id: string) => t('undo.onPage', { page: t(`pages.${id}.title`) }).trim();
const title = (page: Page, id: string) =>
  page.getByRole('heading', { level: 1, name: t(`pages.${id}.title`, { spouse: 'monsieur' }) });

test('changes of several pages are undone one by one, each on its own page, and redone', async ({
  open,
  data,
}) => {
  await storeStory(data, (draft) => ({ ...draft, bank: { account: 'french' } }));
  const { page } = await open();
  await resume(page);
  await openStep(page, 'applicant');
  const names = boxOf(page, 'applicant.givenNames');
  await tabTo(names);
  await page.keyboard.press('End');
  await page.keyboard.type(' Dolores');
  await goTo(page, 'applicant', 'bank');
  await choose(page, 'bank.account', 'foreign');
  await openStep(page, 'situation');

  await page.keyboard.press('Control+Z');
  await expect(title(page, 'bank')).toBeVisible();
  const account = groupOf(page, 'bank.account');
  await expect(account.locator('[value="french"]')).toBeChecked();
  await expect(account.getByRole('radio').first()).toBeFocused();
  const said = page.getByRole('status').filter({ hasText: t('undo.undo.done', { name: '' }).trim() });
  await expect(said).toContainText(t('fields.bank.account'));
  await expect(said).toContainText(onPage('bank'));

  await page.keyboard.press('Control+Z');
  await expect(title(page, 'name')).toBeVisible();
  await expect(names).toBeFocused();
  await expect(names).toHaveValue('Maria Luz');
  await expect(said).toContainText(t('fields.applicant.givenNames'));
  await expect
    .poll(() => readStored(data))
    .toMatchObject({
      applicant: { givenNames: 'Maria Luz' },
      bank: { account: 'french' },
    });
  // Nothing more was changed: nothing happens, and nothing of what was stored before is touched.
  await page.keyboard.press('Control+Z');
  await expect(names).toHaveValue('Maria Luz');

  await page.keyboard.press('Control+Shift+Z');
  await expect(names).toHaveValue('Maria Luz Dolores');
  await page.keyboard.press('Control+Y');
  await expect(title(page, 'bank')).toBeVisible();
  await expect(account.locator('[value="foreign"]')).toBeChecked();
  await expect
    .poll(() => readStored(data))
    .toMatchObject({
      applicant: { givenNames: 'Maria Luz Dolores' },
      bank: { account: 'foreign' },
    });
});

test('the buttons and the menu do the same; a button keeps the keyboard', async ({ open, data }) => {
  await storeStory(data);
  const { app, page } = await open();
  await resume(page);
  await openStep(page, 'applicant');
  const birthName = boxOf(page, 'applicant.birthName');
  await tabTo(birthName);
  await page.keyboard.press('End');
  await page.keyboard.type('x');
  await expect(birthName).toHaveValue('Reyesx');
  const name = t('fields.applicant.birthName');

  const undo = page.getByRole('button', { name: t('undo.undoThat', { name }) });
  await undo.focus();
  await page.keyboard.press('Enter');
  await expect(birthName).toHaveValue('Reyes');
  const nothing = page.getByRole('button', { name: t('undo.undo'), exact: true });
  await expect(nothing).toBeFocused();
  await expect(nothing).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: t('undo.redoThat', { name }) }).click();
  await expect(birthName).toHaveValue('Reyesx');

  const pick = (label: string) =>
    app.evaluate(({ BrowserWindow, Menu }, label) => {
      const [window] = BrowserWindow.getAllWindows();
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
      items?.find((item) => item.label === label)?.click(undefined, window, window?.webContents);
    }, label);
  await pick('Annuler');
  await expect(birthName).toHaveValue('Reyes');
  await pick('Rétablir');
  await expect(birthName).toHaveValue('Reyesx');
});

test('a text that is no answer keeps its own undo, and a date is one answer', async ({ open, data }) => {
  await storeStory(data);
  const { page } = await open();
  await resume(page);
  await openStep(page, 'applicant');
  const birthName = boxOf(page, 'applicant.birthName');
  await tabTo(birthName);
  await page.keyboard.press('End');
  await page.keyboard.type('x');
  await page.getByText(t('mrz.title.passport')).click();
  const lines = page.getByLabel(t('mrz.label.passport'));
  await lines.focus();
  await page.keyboard.type('P<PHL');
  await page.keyboard.press('Control+Z');
  await expect(lines).not.toHaveValue('P<PHL');
  while ((await lines.inputValue()) !== '') await page.keyboard.press('Control+Z');
  await expect(birthName).toHaveValue('Reyesx');
  // Nothing is left of that text: now it is the answer's turn.
  await page.keyboard.press('Control+Z');
  await expect(birthName).toHaveValue('Reyes');

  await goTo(page, 'applicant', 'birth');
  const date = groupOf(page, 'applicant.birthDate').getByRole('textbox');
  const before = await date.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
  await date.first().focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('3/');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('11/');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('1990');
  await expect.poll(async () => (await readStored(data)).applicant?.birthDate).toBe('1990-11-03');
  await page.keyboard.press('Control+Z');
  for (const [index, value] of before.entries()) await expect(date.nth(index)).toHaveValue(value);

  // A country is looked for by a text of its own, until it is chosen.
  const country = boxOf(page, 'applicant.birthPlace.country', 'combobox');
  await country.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Belg');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(country).toHaveValue('Belgique');
  await page.keyboard.press('Control+Z');
  await expect(country).toHaveValue('Philippines');
  await expect(country).toBeFocused();
  await expect(page.getByRole('listbox')).toHaveCount(0);
});

test('a file that was taken out comes back after other pages, and is erased with the dossier closed', async ({
  open,
  data,
}) => {
  const id = await storeStoryWithScans(data);
  const kept = async () =>
    (await readdir(join(data, 'dossiers', id))).filter((name) => name.endsWith('.bin'));
  const before = (await kept()).sort();
  expect(before.length).toBeGreaterThan(2);
  const { page } = await open();
  await resume(page);
  await goTo(page, 'pieces', 'pieces');
  const files = (await readStored(data)).pieces?.passport?.files;
  const name = files?.[0]?.name ?? '';
  const remove = page.getByRole('button', { name: t('pieces.remove', { name }), exact: true });
  await press(remove);
  await expect.poll(async () => (await readStored(data)).pieces?.passport?.files ?? []).toEqual([]);
  await openStep(page, 'situation');
  await page.waitForTimeout(500);
  expect((await kept()).sort()).toEqual(before);

  await page.keyboard.press('Control+Z');
  await expect(title(page, 'pieces')).toBeVisible();
  await expect(remove).toBeVisible();
  await expect.poll(async () => (await readStored(data)).pieces?.passport?.files).toEqual(files);

  await page.keyboard.press('Control+Y');
  await expect(remove).toBeHidden();
  await goHome(page);
  // With what was prepared of it.
  await expect.poll(async () => (await kept()).length).toBe(before.length - 2);
});
