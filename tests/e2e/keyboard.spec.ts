import { expect, type Page } from 'playwright/test';
import { door } from './support/home.ts';
import { resize } from './support/main-process.ts';
import { test } from './support/open-liasse.ts';
import { storeStoryWithScans } from './support/stored-story.ts';
import { eachScreen } from './support/visit-screens.ts';
import { t } from './support/words.ts';

// That everything can be done with the keyboard alone is in complete-story.spec.ts.

for (const [width, height] of [
  [1280, 800],
  [900, 560],
] as const)
  test(`what has the keyboard is always in sight, never under the bars, at ${width} × ${height}`, async ({
    open,
    data,
  }) => {
    test.setTimeout(240_000);
    await storeStoryWithScans(data);
    const { app, page } = await open();
    await resize(app, width, height);
    await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
    await eachScreen(page, async (screen) => {
      expect(await hiddenStops(page), screen).toEqual([]);
    });
    await page.getByRole('button', { name: t('frame.home') }).click();
    await door(page, 'express').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('pages.express.title'));
    expect(await hiddenStops(page), 'express').toEqual([]);
  });

/** Goes once around the page with Tab. Gives the stops of the keyboard that a person would not see whole. */
async function hiddenStops(page: Page): Promise<string[]> {
  const seen: string[] = [];
  const hidden: string[] = [];
  while (seen.length < 200) {
    await page.keyboard.press('Tab');
    const { path, isSeen } = await page.evaluate(lookAtFocus);
    if (path === seen[0]) return hidden;
    seen.push(path);
    if (!isSeen) hidden.push(path);
  }
  throw new Error('Tab does not come around');
}

/** Runs in the page: what has the focus, and whether all of it is in sight and nothing lies over it. */
function lookAtFocus(): { path: string; isSeen: boolean } {
  const focused = document.activeElement ?? document.body;
  const path: string[] = [];
  for (let element: Element | null = focused; element; element = element.parentElement)
    path.unshift(`${element.tagName}${[...(element.parentElement?.children ?? [])].indexOf(element)}`);

  // A box that is drawn by its label is as large as a point.
  const box = focused.getBoundingClientRect();
  const area = focused.closest('[data-scrolls]')?.getBoundingClientRect() ?? {
    left: 0,
    top: 0,
    right: innerWidth,
    bottom: innerHeight,
  };
  const isInside =
    box.left >= area.left - 1 &&
    box.right <= area.right + 1 &&
    box.top >= area.top - 1 &&
    box.bottom <= area.bottom + 1;
  const middle = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const isOnTop = box.width <= 1 || focused.contains(middle) || middle?.contains(focused) === true;
  return { path: `${path.join(' ')} ${focused.textContent?.slice(0, 40)}`, isSeen: isInside && isOnTop };
}
