import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'playwright/test';
import sharp from 'sharp';

/** In as few colours as still look right: a picture of the README is not worth a long wait. */
export async function takePicture(page: Page, file: string): Promise<void> {
  await page.mouse.move(0, 0);
  // Sheets are painted one after the other, and nothing says when the last one is.
  await page.waitForTimeout(4_000);
  const picture = await page.screenshot();
  await mkdir(dirname(file), { recursive: true });
  await sharp(picture).png({ palette: true, colours: 192, effort: 10 }).toFile(file);
}
