import axe from 'axe-core';
import { expect, type Page } from 'playwright/test';

/** The success criteria of WCAG 2.2 AA that a machine can judge, and the order of headings and landmarks. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const alsoRules = ['heading-order', 'page-has-heading-one', 'landmark-one-main', 'landmark-unique', 'region'];

/** Puts axe into the window, once after each start. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** Looks twice at what is shown: the colours change in place, and nothing has to be opened again. */
export async function expectNoFault(
  page: Page,
  where: string,
  exceptions: readonly string[] = [],
): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = (await faults(page)).filter((fault) => !exceptions.some((one) => fault.startsWith(one)));
    expect.soft(found, `${where}, ${colorScheme}`).toEqual([]);
  }
}

/** The same in both languages: the switch is on every screen. Ends in French, where it began. */
export async function expectNoFaultInBoth(page: Page, where: string): Promise<void> {
  await expectNoFault(page, where);
  await page.getByRole('button', { name: 'English' }).click();
  await expectNoFault(page, `${where}, en`);
  await page.getByRole('button', { name: 'Français' }).click();
}

/** What axe finds, each as its rule and the elements that break it. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(
    async ({ tags, alsoRules }) => {
      // A colour on its way to another one is nobody's choice.
      for (const animation of document.getAnimations()) animation.finish();
      // Put into the page above.
      const { run } = Reflect.get(window, 'axe') as typeof axe;
      const { violations } = await run(document, {
        runOnly: { type: 'tag', values: tags },
        rules: Object.fromEntries(alsoRules.map((rule) => [rule, { enabled: true }])),
        resultTypes: ['violations'],
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    },
    { tags, alsoRules },
  );
}
