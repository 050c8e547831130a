import type { Page } from 'playwright/test';

/** Has the page note when a key goes down, and when the canvas of the sheet is painted after it. */
export async function timeSheets(page: Page): Promise<void> {
  await page.evaluate(() => {
    let pressed = 0;
    window.addEventListener(
      'keydown',
      () => {
        pressed = performance.now();
        Reflect.set(window, 'timeOfSheet', 0);
      },
      true,
    );
    // Painting sets the width of the canvas, also to what it is. Nothing has a name here: tsx would look for its own
    // helper in the page.
    new MutationObserver(() =>
      Reflect.set(window, 'timeOfSheet', Math.round(performance.now() - pressed)),
    ).observe(document.body, { subtree: true, attributeFilter: ['width'] });
  });
}

/** Milliseconds from the last key to the sheet painted after it. */
export async function timeOfSheet(page: Page): Promise<number> {
  const time = await page.waitForFunction(() => Number(Reflect.get(window, 'timeOfSheet')));
  return time.jsonValue();
}

export function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
