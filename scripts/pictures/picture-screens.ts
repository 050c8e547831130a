import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { readDraft } from '../../core/model/validate.ts';
import { resize } from '../../tests/e2e/support/main-process.ts';
import { openLiasse } from '../../tests/e2e/support/open-liasse.ts';
import { storeStory, storeStoryWithScans } from '../../tests/e2e/support/stored-story.ts';
import { eachPageOnward, goHome, lookAtErrorsToo, openNamed } from '../../tests/e2e/support/visit-screens.ts';
import { t } from '../../tests/e2e/support/words.ts';
import { caseFolder } from '../../tests/support/story.ts';
import { takePicture } from './take-picture.ts';

/** Who goes through pages that the story does not have, as Home names them. */
const cases = {
  /** Hosted by a third person. */
  'al-Raḥmān': 'al-rahman-yusuf',
  /** Through the PASS. */
  Mirzoyan: 'mirzoyan-ani',
  /** Answers a letter of the fund. */
  Fabre: 'benali-amina',
  /** Not yet possible. */
  Mbeki: 'mbeki-thandiwe',
} as const;

/** The story, which has most pages. Saved last: it is the one that Home offers to resume. */
const storyName = 'Kervella';

/** What is pictured in English too, and in which colours. */
const english = { name: 'light', check: 'light', pack: 'dark' } as const;

/** A picture of every screen, for docs/screens.md: each page once, from the first dossier that has it. */
export async function pictureScreens(data: string, images: string): Promise<void> {
  for (const file of Object.values(cases))
    await storeStory(data, ({ pieces = {} }) => ({
      ...readDraft(JSON.parse(readFileSync(join(caseFolder, `${file}.json`), 'utf8'))),
      pieces,
    }));
  await storeStoryWithScans(data);
  const { app, page } = await openLiasse(data);
  await resize(app, 1280, 800);
  const picture = async (screen: string) => {
    const file = join(images, `${screen.replace(', with errors', '-errors')}.png`);
    if (!existsSync(file)) await takePicture(page, file);
  };
  await picture('home');
  for (const name of [storyName, ...Object.keys(cases)]) {
    await openNamed(page, name);
    await eachPageOnward(page, picture);
    await goHome(page);
  }
  await page.getByRole('button', { name: t('home.express') }).click();
  await page.getByRole('heading', { name: t('pages.express.title') }).waitFor();
  await lookAtErrorsToo(page, picture);
  await goHome(page);
  await pictureInEnglish(page, picture);
  await app.close();
}

async function pictureInEnglish(page: Page, picture: (screen: string) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'English' }).click();
  await openNamed(page, storyName);
  await eachPageOnward(page, async (screen) => {
    const colours = Object.entries(english).find(([id]) => id === screen)?.[1];
    if (!colours) return;
    await page.emulateMedia({ colorScheme: colours });
    await picture(`${screen}-en`);
    await page.emulateMedia({ colorScheme: 'light' });
  });
}
