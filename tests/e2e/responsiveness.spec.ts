import { join } from 'node:path';
import { type ElectronApplication, expect, type Page } from 'playwright/test';
import sharp from 'sharp';
import type { PieceId } from '../../core/model/piece.ts';
import { test } from './support/open-liasse.ts';
import { resume, storeScan, storeStory, withFiles } from './support/stored-story.ts';
import { t } from './support/words.ts';

const pieces: readonly PieceId[] = ['passport', 'visa', 'marriage-certificate', 'host-proof-of-address'];

test('while a pack of 12-megapixel photographs is built, neither the window nor the main process stands still', async ({
  open,
  data,
  folder,
}) => {
  await storeStory(data, async (draft, id) => {
    const photograph = await storeScan(data, id, await takePhotograph(folder));
    return pieces.reduce((changed, piece) => withFiles(changed, piece, photograph), draft);
  });
  const { app, page } = await open();
  const main = await watchMain(app);
  const window = await watchWindow(page);
  const start = Date.now();
  await resume(page);
  await expect(page.getByText(t('pack.building'))).toBeVisible();
  await expect(page.getByText(t('pack.building'))).toBeHidden({ timeout: 60_000 });
  const build = Date.now() - start;
  const silences = { main: await main(), window: await window() };
  console.log(`Pack of ${pieces.length} photographs: ${build} ms; longest silence`, silences);
  // Work done in one of them would silence it for most of the time that the pack takes.
  expect(silences.main).toBeLessThan(build / 2);
  expect(silences.window).toBeLessThan(build / 2);
});

/** What a telephone takes: 12 megapixels with all their noise. */
async function takePhotograph(folder: string): Promise<string> {
  const path = join(folder, 'photograph.jpg');
  const noise = { type: 'gaussian', mean: 160, sigma: 20 } as const;
  const grey = { r: 160, g: 160, b: 160 };
  await sharp({ create: { width: 4000, height: 3000, channels: 3, background: grey, noise } })
    .jpeg({ quality: 90 })
    .toFile(path);
  return path;
}

/** Gives the longest time, in milliseconds, that the main process did not get to its timers. */
async function watchMain(app: ElectronApplication): Promise<() => Promise<number>> {
  await app.evaluate(() => {
    let last = performance.now();
    Reflect.set(globalThis, 'longestSilence', 0);
    setInterval(() => {
      const now = performance.now();
      const before = Number(Reflect.get(globalThis, 'longestSilence'));
      Reflect.set(globalThis, 'longestSilence', Math.max(before, Math.round(now - last)));
      last = now;
    }, 5).unref();
  });
  return () => app.evaluate(() => Number(Reflect.get(globalThis, 'longestSilence')));
}

/** Gives the longest time, in milliseconds, between two frames of the window. */
async function watchWindow(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let last = performance.now();
    let longest = 0;
    const count = () => {
      const now = performance.now();
      longest = Math.max(longest, Math.round(now - last));
      last = now;
      Reflect.set(window, 'longestSilence', longest);
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  return () => page.evaluate(() => Number(Reflect.get(window, 'longestSilence')));
}
