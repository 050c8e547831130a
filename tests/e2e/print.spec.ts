import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect } from 'playwright/test';
import { press } from './support/keyboard.ts';
import { catchOpenedFiles } from './support/main-process.ts';
import { test } from './support/open-liasse.ts';
import { resume, storeStory } from './support/stored-story.ts';
import { t } from './support/words.ts';

test('the pack is opened to print from a private folder, under a name that says nothing, and is gone after', async ({
  open,
  data,
}) => {
  await storeStory(data);
  const { app, page } = await open();
  const opened = await catchOpenedFiles(app);
  await resume(page);
  const print = page.getByRole('button', { name: t('pack.openPrint') });
  await expect(print).toBeEnabled();
  await press(print);
  await expect(page.getByText(t('pack.opened'))).toBeVisible();

  const [path = ''] = await opened();
  expect(basename(path)).toBe('liasse-cpam.pdf');
  expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-');
  if (process.platform !== 'win32') {
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect((await stat(dirname(path))).mode & 0o077).toBe(0);
  }
  expect(await readdir(data)).toContain('to-print');
  await app.close();
  expect(await readdir(data)).not.toContain('to-print');
  expect(path.startsWith(join(data, 'to-print'))).toBe(true);
});
