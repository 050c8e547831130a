import { expect, type Page } from 'playwright/test';
import { SettingsStore } from '../../core/node/settings-store.ts';
import { pages } from '../../renderer/steps/pages.ts';
import { bringAxe, expectNoFault } from './support/axe.ts';
import { press, tabTo } from './support/keyboard.ts';
import { test } from './support/open-liasse.ts';
import { type Kind, storeEveryKind } from './support/store-every-kind.ts';
import { goTo, resume, storeStory, withFiles } from './support/stored-story.ts';
import {
  eachPageChecked,
  eachPageOnward,
  goHome,
  lookAtErrorsToo,
  openNamed,
  openStepNumber,
  settle,
} from './support/visit-screens.ts';
import { saying, t } from './support/words.ts';

for (const language of ['fr', 'en'] as const)
  test(`axe finds no fault on any screen in any state, light or dark, ${language}`, async ({
    open,
    data,
  }, testInfo) => {
    test.setTimeout(420_000);
    await storeEveryKind(data);
    await new SettingsStore(`${data}/settings.json`, [language]).saveLanguage(language);
    const { page } = await open();
    await bringAxe(page);
    const say = (key: string) => saying(t(key, {}, language));
    const seen = new Set<string>();
    const looked: string[] = [];
    const look = async (screen: string) => {
      looked.push(screen);
      seen.add(screen.split(',')[0] ?? '');
      expect.soft(await looseEnds(page, language), screen).toEqual([]);
      await expectNoFault(page, screen);
    };
    const inDossier = async (kind: Kind, work: (named: typeof look) => Promise<void>) => {
      await openNamed(page, kind);
      await work((screen) => look(`${screen}, ${kind}`));
      await goHome(page);
    };

    await look('home');
    await page.getByRole('button', { name: say('home.letter') }).click();
    await look('home, answering a letter');
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: say('home.delete') })
      .first()
      .click();
    await look('home, before deleting');
    await page.keyboard.press('Escape');

    await inDossier('complete', (named) => eachPageOnward(page, named));
    for (const kind of ['empty', 'emptyBranches', 'part'] as const)
      await inDossier(kind, async (named) => {
        await openStepNumber(page, 5);
        await named('check');
        await eachPageChecked(page, named, kind === 'emptyBranches' ? branchPages : undefined);
      });
    for (const kind of ['branches', 'complement'] as const)
      await inDossier(kind, async (named) => {
        await openStepNumber(page, 5);
        await eachPageChecked(page, named, [...branchPages, 'fundLetter', 'pass']);
      });
    for (const [kind, step] of [
      ['emptyPass', 5],
      ['emptySigning', 5],
      ['emptyComplement', 1],
    ] as const)
      await inDossier(kind, async (named) => {
        await openStepNumber(page, step);
        await lookAtErrorsToo(page, named);
      });
    await inDossier('notYet', (named) => eachPageOnward(page, named));
    await page
      .getByRole('button', { name: say('home.start') })
      .first()
      .click();
    await openStepNumber(page, 5);
    await lookAtErrorsToo(page, look);
    await goHome(page);
    await page.getByRole('button', { name: say('home.express') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('pages.express.title'));
    await lookAtErrorsToo(page, look);
    await chooseFirstOfEach(page);
    await look('express, with first answers');

    expect([...seen].sort()).toEqual([...pages.map(({ id }) => id), 'express', 'home'].sort());
    testInfo.annotations.push({ type: 'looks', description: String(2 * looked.length) });
  });

test('axe finds no fault in what opens over a screen', async ({ open, data }) => {
  test.setTimeout(120_000);
  await storeStory(data, (draft) => withFiles(draft, 'passport'));
  const { page } = await open();
  await bringAxe(page);
  await resume(page);
  await goTo(page, 'applicant', 'name');
  await press(page.getByRole('button', { name: t('sheet.enlarge') }));
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  await expectNoFault(page, 'the large sheet');
  await page.keyboard.press('Escape');
  for (const fold of await page.locator('main summary').all()) await fold.click();
  await page
    .getByLabel(t('mrz.label.passport'))
    .fill('P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10');
  await expect(page.getByText(t('mrz.results'))).toBeVisible();
  await expectNoFault(page, 'the lines of a passport, compared with the answers');
  await goTo(page, 'applicant', 'birth');
  await tabTo(page.getByRole('combobox', { name: t('fields.applicant.birthPlace.country') }));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('ph');
  await expect(page.getByRole('option').first()).toBeVisible();
  // While its list is open, React Aria hides the rest from screen readers on purpose: Tab closes the list.
  await expectNoFault(page, 'the list of countries', [
    'aria-hidden-focus:',
    'region:',
    'page-has-heading-one:',
    'landmark-one-main:',
  ]);
});

/** Pages that are for some people only, or ask them more. */
const branchPages = ['visa', 'children', 'marriage', 'insurance', 'hostIdentity', 'hostBirth'] as const;

/** As a hurried person does: what an answer opens is answered in its turn. */
async function chooseFirstOfEach(page: Page): Promise<void> {
  const open = page.locator('main fieldset:not(:has(:checked)) [type=radio]:first-of-type').first();
  while (await open.isVisible()) await open.check();
  await settle(page);
}

/** What axe does not look for: hints that no control names, choices without a question, targets too small. */
function looseEnds(page: Page, language: string): Promise<string[]> {
  return page.evaluate((language) => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const named = new Set(
      all('[aria-describedby]').flatMap((one) => (one.getAttribute('aria-describedby') ?? '').split(' ')),
    );
    const hints = all('main [id$=-hint], main [id*=-means-], main [id$=-error]').filter(
      ({ id }) => !named.has(id),
    );
    const alone = all('main [type=radio]').filter(
      (radio) => !radio.closest('fieldset')?.querySelector('legend')?.textContent?.trim(),
    );
    const small = all('button, summary, select, main input:not([type=file]), textarea').filter((control) => {
      // A box that stands in its label is as large as the label.
      const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
      return height > 0 && (width < 24 || height < 24);
    });
    const found = [...hints, ...alone, ...small].map(({ outerHTML }) => outerHTML.slice(0, 160));
    return document.documentElement.lang === language ? found : [...found, `lang is not ${language}`];
  }, language);
}
