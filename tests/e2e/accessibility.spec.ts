import axe from 'axe-core';
import { expect, type Page } from 'playwright/test';
import { test } from './support/open-liasse.ts';
import { storeStoryWithScans } from './support/stored-story.ts';
import { eachScreen } from './support/visit-screens.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds no fault on any screen, in French and in English, ${colorScheme}`, async ({
    open,
    data,
  }) => {
    test.setTimeout(180_000);
    await storeStoryWithScans(data);
    const { page } = await open();
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe.source);
    await eachScreen(page, async (screen) => {
      for (const other of ['English', 'Français']) {
        expect(await faults(page), `${screen}, before ${other}`).toEqual([]);
        await page.getByRole('button', { name: other, exact: true }).click();
      }
    });
  });

/** What axe finds, each as its rule and the elements that break it. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(async (tags) => {
    // Put into the page above.
    const { run } = Reflect.get(window, 'axe') as typeof axe;
    const { violations } = await run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, tags);
}
