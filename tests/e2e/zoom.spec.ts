import { readFile } from 'node:fs/promises';
import { expect, type Page } from 'playwright/test';
import { storyScan } from '../support/photographs.ts';
import { boxOf } from './support/keyboard.ts';
import { resize, zoomTo } from './support/main-process.ts';
import { test } from './support/open-liasse.ts';
import {
  cardOf,
  chooseWay,
  datedToday,
  fillDate,
  openSigning,
  paperOf,
  tickOf,
  today,
} from './support/signing.ts';
import { goTo, resume, storeStory, storeStoryWithScans } from './support/stored-story.ts';
import { eachScreen } from './support/visit-screens.ts';
import { t } from './support/words.ts';

/** 400 % of a window of 1280 × 1024 is a phone lying on its side: 320 × 256, as WCAG 1.4.10 counts. */
for (const zoom of [2, 4])
  test(`at ${zoom * 100} % nothing is cut or scrolled sideways, and the keyboard sees where it is`, async ({
    open,
    data,
  }) => {
    test.setTimeout(240_000);
    await storeStoryWithScans(data);
    const { app, page } = await open();
    await resize(app, 1280, 1024);
    await zoomTo(app, zoom);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1280 / zoom);
    await eachScreen(page, async (screen) => {
      expect.soft(await tooWide(page), screen).toEqual([]);
      expect.soft(await hiddenWhenFocused(page), screen).toEqual([]);
    });
  });

test('at 400 % what is signed, compared and void is neither cut nor scrolled sideways', async ({
  open,
  data,
}) => {
  test.setTimeout(240_000);
  await storeStory(data, datedToday);
  const { app, page } = await open();
  await resume(page);
  await openSigning(page);
  const card = cardOf(page, t('pack.you'));
  await chooseWay(card, 'paper');
  await tickOf(card, 'form').check();
  const buffer = await readFile(storyScan('passport.jpg'));
  const named = t('sign.photo.named', { document: t('documents.form') });
  await card.getByLabel(named).setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer });
  await tickOf(card, 'letter').check();
  await resize(app, 1280, 1024);
  await zoomTo(app, 4);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(320);
  await card
    .getByRole('button', { name: t('sign.photo.byEye') })
    .first()
    .click();
  await expect(page.getByRole('dialog').getByRole('img')).toHaveCount(2);
  // A sheet that is enlarged moves in its own region; nothing else may be wider than the window.
  expect.soft(await tooWide(page), 'comparing by eye').toEqual([]);
  await page.keyboard.press('Escape');
  await fillDate(page, 'signatures.letter.applicant.signedOn', today);
  await goTo(page, 'situation', 'visa');
  await boxOf(page, 'stay.visaNumber').fill('FRA012345699');
  await goTo(page, 'sending', 'sign');
  await expect(paperOf(card, 'letter')).toHaveAttribute('data-standing', 'void');
  expect.soft(await tooWide(page), 'a signature that is void').toEqual([]);
});

/** What is wider than its room, or stands over the edge of the window. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isForEyes = (element: Element) =>
      !element.closest('[aria-hidden="true"], svg') && !isSmall(element);
    // Words for screen readers alone are a pixel wide, or in something that is.
    const isSmall = (element: Element | null): boolean =>
      element !== null && (element.clientWidth === 1 || isSmall(element.parentElement));
    const isCut = (element: Element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      // A name of a file that is shortened says so by three dots, and whole in its title.
      if (overflowX !== 'visible' && textOverflow !== 'ellipsis')
        return element.scrollWidth > element.clientWidth;
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -1 || right > innerWidth + 1);
    };
    const all = [document.documentElement, ...document.querySelectorAll('body *')];
    return all
      .filter((element) => isForEyes(element) && element.getClientRects().length > 0 && isCut(element))
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
}

/** Goes once around with Tab. Gives the controls that are not in sight when they have the focus. */
async function hiddenWhenFocused(page: Page): Promise<string[]> {
  await page.getByRole('heading', { level: 1 }).focus();
  const hidden: string[] = [];
  let first: number | undefined;
  let wasWindow = false;
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const { place, isWindow, problem } = await page.evaluate(() => {
      const focused = document.activeElement ?? document.body;
      const place = [...document.querySelectorAll('*')].indexOf(focused);
      // The button that chooses files is drawn by its label.
      const shown = (focused.matches('[type=file]') && focused.nextElementSibling) || focused;
      const { top, bottom, left, right } = shown.getBoundingClientRect();
      const [seenTop, seenBottom] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
      const isEnough = seenBottom - seenTop >= Math.min(bottom - top, 24) - 1;
      const there = document.elementFromPoint((left + right) / 2, (seenTop + seenBottom) / 2);
      const isSeen = isEnough && there && shown.contains(there);
      const problem = isSeen ? undefined : focused.outerHTML.slice(0, 120);
      return { place, isWindow: focused === document.body, problem };
    });
    // From the last control to the first, the focus may pass by the window itself, once around.
    if (isWindow && !wasWindow) {
      wasWindow = true;
      continue;
    }
    if (place === first) return hidden;
    first ??= place;
    if (problem) hidden.push(problem);
  }
  return [...hidden, 'Tab does not come around'];
}
