import { expect } from 'playwright/test';
import { tabTo } from './support/keyboard.ts';
import { test } from './support/open-liasse.ts';
import { goTo, readStored, resume, storeStory } from './support/stored-story.ts';
import { t } from './support/words.ts';

test('a page whose process dies comes back at Home, with everything that was typed', async ({
  open,
  data,
}) => {
  await storeStory(data);
  const { app, page } = await open();
  await resume(page);
  await goTo(page, 'applicant', 'name');
  await tabTo(page.getByRole('textbox', { name: t('fields.applicant.givenNames') }));
  await page.keyboard.press('End');
  await page.keyboard.type(' Dolores');
  await expect.poll(async () => (await readStored(data)).applicant?.givenNames).toBe('Maria Luz Dolores');

  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return new Promise<void>((done) => {
      contents?.once('did-finish-load', () => done());
      contents?.forcefullyCrashRenderer();
    });
  });
  // Asked of the main process: for Playwright a page that has crashed once is lost.
  const readWindow = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
    );
  await expect.poll(readWindow).toContain('Maria Luz Dolores Kervella');
  expect(await readWindow()).toContain(t('home.resume'));
});

test('an error that nothing catches tells its place, never its words, and neither stops nor holds up the app', async ({
  open,
}) => {
  const { app, page, said } = await open();
  await app.evaluate(() => {
    setTimeout(() => {
      throw new Error('Kervella');
    });
    void Promise.reject(new Error('Kervella'));
  });
  await expect.poll(() => said.join('').match(/^main: Error$/gm)).toHaveLength(2);
  expect(said.join('')).not.toContain('Kervella');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await app.close();
});
