import { expect, type Locator, type Page } from 'playwright/test';
import type { Language } from '../../../core/contract/contract.ts';
import type { PageId } from '../../../renderer/steps/page.ts';
import { expressPage, pages } from '../../../renderer/steps/pages.ts';
import { resume, titleOf } from './stored-story.ts';
import { t } from './words.ts';

/** What is done on each screen: `screen` says where one is and in which state. */
type Look = (screen: string) => Promise<void>;

/** Said at each wait: outside of Playwright's runner, where pictures are taken, nothing of its config holds. */
const patience = { timeout: 20_000 };

/** Goes through every screen of the dossier saved last, complete, from Home to its pack, and looks at each. */
export async function eachScreen(page: Page, look: Look): Promise<void> {
  await look('home');
  await resume(page);
  await eachPageOnward(page, look);
}

/** From the first page of the opened dossier that is to be answered, by Continue alone, until nothing follows. */
export async function eachPageOnward(page: Page, look: Look): Promise<void> {
  await openStepNumber(page, 1);
  for (;;) {
    await settle(page);
    const id = await pageShown(page);
    await look(id);
    if (id === 'posted') return;
    if (id === 'pack') await goToSign(page);
    else await goOn(page);
    // What may be as the person says is told once.
    if ((await pageShown(page)) === id) await goOn(page);
    if ((await pageShown(page)) === id) throw new Error(`The page ${id} does not let on`);
  }
}

/** From the pack one goes on by what is left to do, not by Continue. */
async function goToSign(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('pack.sign.go', {}, await languageOf(page)) }).click();
  await expect.poll(() => pageShown(page), patience).toBe('sign');
}

/**
 * From the page that checks all answers, to each page of questions and back: as it stands, and with what Continue
 * finds wrong in it. `only` leaves the other pages out.
 */
export async function eachPageChecked(page: Page, look: Look, only?: readonly PageId[]): Promise<void> {
  const wanted = (only ?? pages.map(({ id }) => id)).map((id) => titlesOf(id));
  const language = await languageOf(page);
  const changes = page.getByRole('main').getByRole('button', { name: t('check.change', {}, language) });
  await settle(page);
  const names = await changes.evaluateAll((buttons) => buttons.map((one) => one.ariaLabel ?? ''));
  for (const [index, name] of names.entries()) {
    const plain = name.replace(/\s/g, ' ');
    if (!wanted.some((titles) => titles.some((title) => plain.endsWith(title)))) continue;
    await changes.nth(index).click();
    await lookAtErrorsToo(page, look);
    if ((await pageShown(page)) !== 'check') await backButton(page).click();
    await expect.poll(() => pageShown(page), patience).toBe('check');
  }
}

/** A page as it stands, and what Continue finds wrong in it: that leaves it open. */
export async function lookAtErrorsToo(page: Page, look: Look): Promise<void> {
  await settle(page);
  const id = await pageShown(page);
  await look(id);
  await goOn(page);
  if ((await pageShown(page)) === id) await look(`${id}, with errors`);
}

/** Opens a dossier of Home by the last word of its title. */
export async function openNamed(page: Page, name: string): Promise<void> {
  const title = page.getByRole('heading', { name: new RegExp(`(^| )${name}$`) });
  const card = page.getByRole('listitem').filter({ has: title });
  const resume = new RegExp(`^(${t('home.resume')}|${t('home.resume', {}, 'en')})`);
  await card.getByRole('button', { name: resume }).click();
  await expect(steps(page)).toHaveCount(5, patience);
}

export async function goHome(page: Page): Promise<void> {
  await page.locator('header').getByRole('button').first().click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible(patience);
  await expect(steps(page)).toHaveCount(0, patience);
}

/** Opens a step, counted from one, at its first page that is not done, or at its first. */
export async function openStepNumber(page: Page, number: number): Promise<void> {
  await steps(page)
    .nth(number - 1)
    .click();
  await settle(page);
}

/** Waits until the pack is there, and ends what moves. */
export async function settle(page: Page): Promise<void> {
  const building = page.getByText(t('pack.building', {}, await languageOf(page)));
  // All the scans of a story, on a computer that does other things as well.
  await expect(building).toBeHidden({ timeout: 60_000 });
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
}

/** Which page is open, told by its title, whatever the language. */
async function pageShown(page: Page): Promise<PageId> {
  const title = await titleOf(page);
  const found = [...pages, expressPage].find(({ id }) => titlesOf(id).includes(title));
  if (!found) throw new Error(`No page has the title ${title}`);
  return found.id;
}

/** The titles that a page may have: in both languages, whoever the spouse is. */
function titlesOf(id: PageId): string[] {
  return (['fr', 'en'] as const).flatMap((language) =>
    ['madame', 'monsieur', 'other'].map((spouse) => t(`pages.${id}.title`, { spouse }, language)),
  );
}

async function languageOf(page: Page): Promise<Language> {
  return (await page.evaluate(() => document.documentElement.lang)) === 'en' ? 'en' : 'fr';
}

/** Continue, until either another page or what is wrong is there. */
async function goOn(page: Page): Promise<void> {
  const title = await titleOf(page);
  const summary = page.locator('#error-summary-title');
  const isTold = await summary.isVisible();
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(async () => (await titleOf(page)) !== title || (!isTold && (await summary.isVisible())), patience)
    .toBe(true);
}

function steps(page: Page): Locator {
  return page.locator('header').getByRole('navigation').getByRole('button');
}

function backButton(page: Page): Locator {
  return page.locator('footer').getByRole('button').first();
}
