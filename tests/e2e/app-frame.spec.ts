import { basename } from 'node:path';
import { type ElectronApplication, expect, type Page } from 'playwright/test';
import { bringAxe, expectNoFault } from './support/axe.ts';
import { catchOpenedFiles } from './support/main-process.ts';
import { test } from './support/open-liasse.ts';
import { resume, storeStory } from './support/stored-story.ts';
import { t } from './support/words.ts';

/** Clicks an item of the menu by its label, as a person does: what it does is asked of the window. */
async function choose(app: ElectronApplication, ...labels: string[]): Promise<void> {
  await app.evaluate(({ Menu }, labels) => {
    let items = Menu.getApplicationMenu()?.items ?? [];
    for (const label of labels) {
      const item = items.find((one) => one.label === label);
      if (!item) throw new Error(`No menu ${label}`);
      if (item.submenu) items = item.submenu.items;
      else item.click();
    }
  }, labels);
}

const theme = (app: ElectronApplication) => app.evaluate(({ nativeTheme }) => nativeTheme.themeSource);
const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const dark = 'rgb(23, 27, 38)';

test('help is at hand on every screen, and leaves the screen as it was', async ({ open, data }) => {
  await storeStory(data);
  const { app, page } = await open();
  await bringAxe(page);
  const dialog = page.getByRole('dialog', { name: t('help.title') });
  await page.getByRole('button', { name: t('help.show'), exact: true }).click();
  await expect(dialog.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(dialog).toContainText(t('help.privacy.stays'));
  await expectNoFault(page, 'the help');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: t('help.show'), exact: true })).toBeFocused();
  await resume(page);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await choose(app, 'Aide', 'Aide de Liasse');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: t('frame.close') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('About tells the version, and shows every licence', async ({ open }) => {
  const { app, page } = await open();
  await bringAxe(page);
  await choose(app, 'Aide', 'À propos de Liasse');
  const dialog = page.getByRole('dialog', { name: t('about.title') });
  await expect(dialog).toContainText(await app.evaluate(({ app }) => app.getVersion()));
  await dialog.getByRole('button', { name: t('about.notices') }).click();
  await expect(dialog.getByRole('heading', { name: t('about.notices') })).toBeFocused();
  await expect(dialog).toContainText('SIL OPEN FONT LICENSE');
  await expect(dialog).toContainText('libheif-js');
  await expectNoFault(page, 'About');
  const opened = await catchOpenedFiles(app);
  await dialog.getByRole('button', { name: t('about.chromiumNotices') }).click();
  await expect
    .poll(async () => (await opened()).map((path) => basename(path)))
    .toEqual(['LICENSES.chromium.html']);
});

test('light and dark are chosen on Home or in the menu, seen at once, and kept', async ({ open }) => {
  const { app, page } = await open();
  // Playwright shows every page in light unless it is told to leave that alone.
  await page.emulateMedia({ colorScheme: null });
  expect(await theme(app)).toBe('system');
  const choice = page.getByRole('combobox', { name: t('app.theme') });
  await choice.selectOption('dark');
  await expect.poll(() => ground(page)).toBe(dark);
  await choose(app, 'Affichage', 'Apparence', 'Claire');
  await expect.poll(() => theme(app)).toBe('light');
  await expect(choice).toHaveValue('light');
  await choice.selectOption('dark');
  await expect.poll(() => theme(app)).toBe('dark');
  await app.close();
  const again = await open();
  await again.page.emulateMedia({ colorScheme: null });
  expect(await theme(again.app)).toBe('dark');
  expect(await ground(again.page)).toBe(dark);
});

test('the window opens again where it was, and as large', async ({ open }) => {
  const { app } = await open();
  const wanted = { x: 60, y: 40, width: 1000, height: 720 };
  await app.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    wanted,
  );
  await app.close();
  const again = await open();
  const found = await again.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(found).toEqual(wanted);
});
