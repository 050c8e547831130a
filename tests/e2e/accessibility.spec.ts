import axe from 'axe-core';
import { expect, type Page } from 'playwright/test';
import { press, tabTo } from './support/keyboard.ts';
import { test } from './support/open-liasse.ts';
import {
  goTo,
  openStep,
  resume,
  storeStory,
  storeStoryWithScans,
  withFiles,
} from './support/stored-story.ts';
import { eachScreen } from './support/visit-screens.ts';
import { t } from './support/words.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const colorScheme of ['light', 'dark'] as const) {
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

  test(`nor in what opens over a screen, nor in what it says when something is wrong, ${colorScheme}`, async ({
    open,
    data,
  }) => {
    await storeStory(data, (draft) => ({
      ...withFiles(draft, 'passport'),
      applicant: { ...draft.applicant, birthName: '', birthPlace: { town: 'Cebu', country: '' } },
    }));
    const { page } = await open();
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe.source);
    const expectNone = async (where: string) => expect(await faults(page), where).toEqual([]);

    await press(page.getByRole('button', { name: t('home.delete') }));
    await expectNone('the question before deleting');
    await page.keyboard.press('Escape');
    await resume(page);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('link', { name: t('errors.missing.applicant.birthName') })).toBeVisible();
    await expectNone('an error summary');
    await press(page.getByRole('button', { name: t('sheet.enlarge') }));
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
    await expectNone('the large sheet');
    await page.keyboard.press('Escape');
    await tabTo(page.getByRole('textbox', { name: t('fields.applicant.birthName') }));
    await page.keyboard.type('Reyes');
    await goTo(page, 'applicant', 'birth');
    await tabTo(page.getByRole('combobox', { name: t('fields.applicant.birthPlace.country') }));
    await page.keyboard.type('ph');
    await expect(page.getByRole('option').first()).toBeVisible();
    // While its list is open, React Aria hides the rest from screen readers on purpose: Tab closes the list.
    const rest = (await faults(page)).filter((fault) => !fault.startsWith('aria-hidden-focus:'));
    expect(rest, 'the list of countries').toEqual([]);
    await page.keyboard.press('Escape');
    await openStep(page, 'sending');
    await expectNone('the check page of an incomplete dossier');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('button', { name: t('pack.saveDraft') })).toBeEnabled();
    await expectNone('an incomplete pack');
  });
}

/** What axe finds, each as its rule and the elements that break it. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(async (tags) => {
    // Put into the page above.
    const { run } = Reflect.get(window, 'axe') as typeof axe;
    const { violations } = await run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, tags);
}
