import { expect, type Page } from 'playwright/test';
import { press, tabTo } from './support/keyboard.ts';
import { resize } from './support/main-process.ts';
import { test } from './support/open-liasse.ts';
import { goTo, resume, storeStory, storeStoryWithScans } from './support/stored-story.ts';
import { eachScreen } from './support/visit-screens.ts';
import { t } from './support/words.ts';

test('in a narrow window the sheet lies behind a button, and gives the keyboard back when it is closed', async ({
  open,
  data,
}) => {
  await storeStory(data);
  const { app, page } = await open();
  await resume(page);
  await goTo(page, 'applicant', 'name');
  await resize(app, 900, 700);
  const button = page.getByRole('button', { name: t('sheet.show') });
  const sheet = page.getByRole('dialog', { name: t('documents.form') });
  const close = sheet.getByRole('button', { name: t('frame.close') });
  await expect(
    page.getByRole('region', { name: t('sheet.label', { document: t('documents.form') }) }),
  ).toBeHidden();

  for (const leave of [() => page.keyboard.press('Escape'), () => press(close)]) {
    await press(button);
    await expect(sheet.getByRole('img')).toBeVisible();
    await tabTo(close);
    await leave();
    await expect(sheet).toBeHidden();
    await expect(button).toBeFocused();
  }
});

for (const [width, height] of [
  [900, 700],
  [640, 560],
] as const)
  test(`nothing has to be scrolled sideways at ${width} × ${height}`, async ({ open, data }) => {
    test.setTimeout(120_000);
    await storeStoryWithScans(data);
    const { app, page } = await open();
    await resize(app, width, height);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
    await eachScreen(page, async (screen) => {
      expect(await tooWide(page), screen).toEqual([]);
    });
  });

/** Whatever is wider than the room that it has, the page itself included. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('[data-scrolls], main, header, footer')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ tagName, scrollWidth, clientWidth }) => `${tagName} ${scrollWidth} in ${clientWidth}`),
  );
}
