import axe from 'axe-core';
import { expect, type Page } from 'playwright/test';
import { SettingsStore } from '../../core/node/settings-store.ts';
import { pages } from '../../renderer/steps/pages.ts';
import { test } from './support/open-liasse.ts';
import { type Kind, storeEveryKind } from './support/store-every-kind.ts';
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

/** The success criteria of WCAG 2.2 AA that a machine can judge, and the order of headings and landmarks. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const alsoRules = ['heading-order', 'page-has-heading-one', 'landmark-one-main', 'landmark-unique', 'region'];

for (const language of ['fr', 'en'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds no fault on any screen in any state, ${language}, ${colorScheme}`, async ({
      open,
      data,
    }, testInfo) => {
      test.setTimeout(420_000);
      await storeEveryKind(data);
      await new SettingsStore(`${data}/settings.json`, [language]).saveLanguage(language);
      const { page } = await open();
      await page.emulateMedia({ colorScheme });
      await page.evaluate(axe.source);
      const say = (key: string) => saying(t(key, {}, language));
      const seen = new Set<string>();
      const looked: string[] = [];
      const look = async (screen: string) => {
        looked.push(screen);
        seen.add(screen.split(',')[0] ?? '');
        expect.soft(await faults(page), screen).toEqual([]);
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
      await lookAtErrorsToo(page, look);
      await chooseFirstOfEach(page);
      await look('express, with first answers');

      expect([...seen].sort()).toEqual([...pages.map(({ id }) => id), 'express', 'home'].sort());
      testInfo.annotations.push({ type: 'looks', description: String(looked.length) });
    });

/** Pages that are for some people only, or ask them more. */
const branchPages = ['visa', 'children', 'marriage', 'insurance', 'hostIdentity', 'hostBirth'] as const;

/** As a hurried person does: what an answer opens is answered in its turn. */
async function chooseFirstOfEach(page: Page): Promise<void> {
  const open = page.locator('main fieldset:not(:has(:checked)) [type=radio]:first-of-type').first();
  while (await open.isVisible()) await open.check();
  await settle(page);
}

/** What axe finds, each as its rule and the elements that break it. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(
    async ({ tags, alsoRules }) => {
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
