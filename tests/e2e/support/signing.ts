import { expect, type Locator, type Page } from 'playwright/test';
import { localDay } from '../../../core/model/date.ts';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import type { SignedId } from '../../../core/model/signature.ts';
import { fieldId } from '../../../renderer/form/field-id.ts';
import { t } from './words.ts';

/** The day on which the test runs: papers are signed today. */
export const today = localDay(new Date());

/** One day later, which nobody can have signed on. */
export const tomorrow = localDay(new Date(Date.now() + 24 * 3600 * 1000));

/** The dossier with its papers dated of today, as somebody has it who is about to sign. */
export const datedToday = (draft: DraftDossier): DraftDossier => ({
  ...draft,
  signing: { ...draft.signing, date: today },
});

/** From the pack, where a complete dossier opens. */
export async function openSigning(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('pack.sign.go') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('pages.sign.title') })).toBeFocused();
}

/** The card of one person. */
export function cardOf(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** The line of a paper: its name, its code, and where its signature stands. */
export function paperOf(card: Locator, document: SignedId): Locator {
  return card
    .getByRole('listitem')
    .filter({ hasText: t(`documents.${document}`) })
    .first();
}

/** The eight letters and digits by which the paper of today is known. */
export async function codeOf(card: Locator, document: SignedId): Promise<string> {
  const code = paperOf(card, document).getByText(/^Texte \w{4}-\w{4}$/);
  return (await code.innerText()).replace(/^Texte\s/, '');
}

export async function chooseWay(card: Locator, way: 'paper' | 'screen'): Promise<void> {
  await card.getByRole('radio', { name: t(`sign.way.${way}`) }).check();
}

/** What says that a printed paper was signed by hand. */
export function tickOf(card: Locator, document: SignedId): Locator {
  const name = t('sign.paper.signed', { document: t(`documents.${document}`) });
  return card.getByRole('checkbox', { name });
}

/** Opens the sheet of a paper and where to sign it. All of that sheet can be scrolled to. */
export async function openSheet(card: Locator, document: SignedId): Promise<void> {
  const name = t('sign.screen.one', { document: t(`documents.${document}`) });
  await card.getByRole('button', { name, exact: true }).click();
  await expect(signButton(card.page())).toBeEnabled();
  await expectWithinReach(card.page(), document);
}

/** What begins above the place where scrolling begins is never seen. */
async function expectWithinReach(page: Page, document: SignedId): Promise<void> {
  const label = t('sheet.label', { document: t(`documents.${document}`) });
  const top = await page.getByRole('region', { name: label }).evaluate((sheet) => {
    const desk = sheet.closest('[data-scrolls]');
    if (!desk) throw new Error('Nothing scrolls');
    return sheet.getBoundingClientRect().top - desk.getBoundingClientRect().top + desk.scrollTop;
  });
  expect(top).toBeGreaterThanOrEqual(0);
}

export function signButton(page: Page): Locator {
  return page.getByRole('button', { name: t('sign.sign'), exact: true });
}

/** Day, month and year of an answer; no date empties them. */
export async function fillDate(page: Page, path: string, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  const boxes = page.locator(`[data-path="${path}"]`).getByRole('textbox');
  for (const [index, text] of [day, month, year].entries()) await boxes.nth(index).fill(text);
}

/** What is wrong is told on top, and leads to the field. */
export async function expectTold(page: Page, path: string, sentence: string): Promise<void> {
  const summary = page.locator('[aria-labelledby="error-summary-title"]');
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: sentence }).press('Enter');
  await expect(page.locator(`#${fieldId(path)}`)).toBeFocused();
  await expect(page.locator(`[data-path="${path}"]`).getByText(sentence)).toBeVisible();
}

/** Points in thousandths of the pad's width, as `padHeight` measures it. */
type Line = readonly (readonly [x: number, y: number])[];

export const dot: Line = [[500, 225]];
export const straight: Line = [
  [150, 300],
  [480, 301],
  [850, 302],
];
/** A hand that goes up and down. */
export const wave: Line = Array.from({ length: 24 }, (_, at) => [
  120 + at * 32,
  225 + 140 * Math.sin(at / 2) * Math.exp(-at / 20),
]);

export function padOf(page: Page): Locator {
  return page.getByRole('application', { name: t('pad.label') });
}

/** Draws a line with the mouse. */
export async function draw(page: Page, [first, ...rest]: Line): Promise<void> {
  const pad = padOf(page);
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box || !first) throw new Error('There is no pad to draw on');
  const scale = box.width / 1000;
  await page.mouse.move(box.x + first[0] * scale, box.y + first[1] * scale);
  await page.mouse.down();
  for (const [x, y] of rest) await page.mouse.move(box.x + x * scale, box.y + y * scale);
  await page.mouse.up();
}
