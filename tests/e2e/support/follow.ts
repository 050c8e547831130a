import { expect, type Page } from 'playwright/test';
import type { PostingWay } from '../../../core/model/journey.ts';
import { saying, t } from './words.ts';

/** A view of the follow-up, by its button. */
export const view = (page: Page, id: string) =>
  page
    .getByRole('navigation', { name: t('follow.views') })
    .getByRole('button', { name: t(`follow.view.${id}`) });
/** A button of the page, by its first words. */
export const button = (page: Page, key: string) => page.getByRole('button', { name: saying(t(key)) });

/** Types a day into the three boxes of an answer. */
export async function typeDay(page: Page, path: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const boxes = page.locator(`[data-path="${path}"]`).getByRole('textbox');
  for (const [index, part] of [date, month, year].entries()) await boxes.nth(index).fill(part);
}

/** Notes that the pack on the screen left on that day, and waits until it is kept. */
export async function post(page: Page, day: string, way: PostingWay): Promise<void> {
  await button(page, 'pack.posted').click();
  await page.getByRole('checkbox', { name: t('posted.pass') }).check();
  await typeDay(page, 'posting.on', day);
  await page.locator(`[value="${way}"]`).check();
  await button(page, 'posted.note').click();
  await expect(page.getByText(t('follow.kept'))).toBeVisible({ timeout: 60_000 });
}
