import { expect, type Locator, type Page } from 'playwright/test';
import { tabTo } from './support/keyboard.ts';
import { test } from './support/open-liasse.ts';
import { goTo, resume, storeStory, storeStoryWithScans } from './support/stored-story.ts';
import { eachScreen, openStepNumber, settle } from './support/visit-screens.ts';
import { t } from './support/words.ts';

test('with the colours of the system, what colours tell is told by lines and shapes', async ({
  open,
  data,
}) => {
  await storeStoryWithScans(data, (draft) => ({
    ...draft,
    applicant: { ...draft.applicant, birthName: '' },
  }));
  const { page } = await open();
  await page.emulateMedia({ forcedColors: 'active' });
  await resume(page);
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);

  await test.step('what is wrong', async () => {
    await goTo(page, 'applicant', 'name');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('link', { name: t('errors.missing.applicant.birthName') })).toBeVisible();
    const wrong = page.locator('[data-path="applicant.birthName"]');
    expect(await styleOf(wrong, 'border-inline-start-width')).toBe('4px');
    expect(await styleOf(page.locator('section:has(> #error-summary-title)'), 'border-top-style')).toBe(
      'solid',
    );
    const icon = wrong.locator('svg').first();
    expect(await styleOf(icon, 'stroke')).not.toBe(await styleOf(page.locator('html'), 'background-color'));
  });

  await test.step('where the keyboard is', async () => {
    const box = page.getByRole('textbox', { name: t('fields.applicant.birthName') });
    const plain = await box.screenshot();
    await tabTo(box);
    expect(await styleOf(box, 'outline-style')).toBe('solid');
    expect(await styleOf(box, 'outline-width')).toBe('3px');
    expect(await styleOf(box, 'outline-color')).not.toBe(await styleOf(box, 'background-color'));
    expect((await box.screenshot()).equals(plain)).toBe(false);
    const step = page.locator('header [aria-current=step]');
    const before = await around(step);
    await tabTo(step);
    expect((await around(step)).equals(before), 'a step that has the focus').toBe(false);
  });

  await test.step('what is chosen', async () => {
    const group = page.locator('[data-path="applicant.civility"]');
    const chosen = await group.getByRole('radio', { checked: true }).screenshot();
    const other = await group.getByRole('radio', { checked: false }).first().screenshot();
    expect(chosen.equals(other)).toBe(false);
  });

  await test.step('where an answer is on a paper', async () => {
    const lit = page.locator('[data-lit]').first();
    const ground = await styleOf(page.locator('html'), 'background-color');
    expect(await styleOf(lit, 'stroke')).not.toBe(ground);
    expect(await styleOf(lit, 'stroke-width')).toBe('3px');
    const filled = page.locator('[data-drawing] text').first();
    expect(await styleOf(filled, 'fill')).not.toBe(ground);
  });

  await test.step('which step is open', async () => {
    const [here, there] = [
      page.locator('header [aria-current=step]'),
      page.locator('header nav button').first(),
    ];
    expect(await styleOf(here, 'border-top-style')).toBe('solid');
    expect(await styleOf(there, 'border-top-width')).toBe('0px');
  });

  await test.step('what the sheets of the outline are', async () => {
    await openStepNumber(page, 1);
    const look = (name: string) => page.locator(`[data-look="${name}"][aria-hidden]`).first();
    const pictures = await Promise.all(
      ['written', 'original', 'added'].map(async (name) =>
        (await look(name).screenshot()).toString('base64'),
      ),
    );
    expect(new Set(pictures).size).toBe(3);
  });
});

test('with the colours of the system, the strip tells a copy, an original and what is missing apart', async ({
  open,
  data,
}) => {
  await storeStory(data, (draft) => ({
    ...draft,
    pieces: { ...draft.pieces, 'birth-certificate': { sendAs: 'original' }, visa: { sendAs: 'copy' } },
  }));
  const { page } = await open();
  await page.emulateMedia({ forcedColors: 'active' });
  await resume(page);
  await goTo(page, 'sending', 'pack');
  await settle(page);
  const strip = page.getByRole('region', { name: t('pack.strip') });
  const sheetOf = (id: string) => strip.getByRole('button', { name: t(`documents.${id}`) }).first();
  await expect(sheetOf('form')).toBeVisible();
  expect(await styleOf(sheetOf('form'), 'border-top-style')).toBe('solid');
  const dashed = await sheetOf('birth-certificate').evaluate(
    (sheet) => getComputedStyle(sheet, '::after').borderTopStyle,
  );
  expect(dashed).toBe('dashed');
  const gap = strip
    .getByRole('listitem')
    .filter({ hasText: t('documents.visa') })
    .locator('div > div')
    .first();
  expect(await styleOf(gap, 'border-top-style')).toBe('dashed');
  await expect(strip.getByText(t('pack.original'), { exact: true })).toBeVisible();
});

test('who asked for less motion sees none', async ({ open, data }) => {
  test.setTimeout(180_000);
  await storeStoryWithScans(data);
  const { page } = await open();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await eachScreen(page, async (screen) => {
    expect.soft(await slowMotions(page), screen).toEqual([]);
  });
});

/** What would take longer than a hundredth of a second. */
function slowMotions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seconds = (list: string) => Math.max(...list.split(',').map(Number.parseFloat));
    return [...document.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const isSlow =
          seconds(style.transitionDuration) > 0.01 ||
          (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) ||
          style.scrollBehavior === 'smooth';
        return isSlow ? [`${element.outerHTML.slice(0, 120)} ${pseudo}`] : [];
      }),
    );
  });
}

function styleOf(element: Locator, property: string): Promise<string> {
  return element.evaluate((shown, name) => getComputedStyle(shown).getPropertyValue(name), property);
}

/** A picture of an element with what is drawn around it. */
async function around(element: Locator): Promise<Buffer> {
  const box = await element.boundingBox();
  if (!box) throw new Error('Nothing is shown');
  const [x, y] = [Math.max(box.x - 6, 0), Math.max(box.y - 6, 0)];
  return element.page().screenshot({ clip: { x, y, width: box.width + 12, height: box.height + 12 } });
}
