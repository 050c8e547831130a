import { expect, type Page } from 'playwright/test';
import { openStep, resume } from './stored-story.ts';
import { questions } from './type-story.ts';
import { t } from './words.ts';

/** Goes through every screen of the only dossier, complete, from Home to its pack, and looks at each. */
export async function eachScreen(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
  const title = page.getByRole('heading', { level: 1 });
  await look('home');
  await resume(page);
  await openStep(page, 'situation');
  for (const [id] of questions) {
    await expect(title).toHaveText(t(`pages.${id}.title`));
    await settle(page);
    await look(id);
    await page.keyboard.press('Control+Enter');
  }
  await expect(title).toHaveText(t('pages.pack.title'));
  await settle(page);
  await look('pack');
}

/** Waits until the sheets are painted and nothing moves any more. */
async function settle(page: Page): Promise<void> {
  await expect(page.getByText(t('pack.building'))).toBeHidden();
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
}
