import { expect, type Locator, type Page } from 'playwright/test';
import { birthCountryName } from '../../../core/model/birth-country.ts';
import { saying, t } from './words.ts';

/** Presses Tab until the focus is where a person wants it, as someone without a mouse does. */
export async function tabTo(wanted: Locator): Promise<void> {
  // A pack is put together before its buttons can be pressed.
  await expect(wanted).toBeEnabled({ timeout: 60_000 });
  let element = await wanted.elementHandle();
  for (let presses = 0; presses < 120; presses += 1) {
    const state = await element?.evaluate((one) => ({
      isThere: one.isConnected,
      hasFocus: one === document.activeElement,
    }));
    if (state?.hasFocus) return;
    // Looking for it by its name takes longer than the press: only where the page has put another one in its place.
    if (state?.isThere) await wanted.page().keyboard.press('Tab');
    else element = await wanted.elementHandle();
  }
  throw new Error(`The keyboard does not get to ${wanted}`);
}

/** `key` is Space for what is ticked. */
export async function press(wanted: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(wanted);
  await wanted.page().keyboard.press(key);
}

/** Types one answer, found by its label, from wherever the focus is before it. */
export type Typist = (page: Page, path: string, value: string) => Promise<void>;

export const typeText: Typist = async (page, path, value) => {
  await tabTo(boxOf(page, path));
  await page.keyboard.type(value);
};

/** What is typed opens the list of the postcode, and closes it by going on. */
export const typeTown: Typist = async (page, path, value) => {
  await tabTo(boxOf(page, path, 'combobox'));
  await page.keyboard.type(value);
  await page.keyboard.press('Tab');
};

/** Day, month and year are three boxes. */
export const typeDate: Typist = async (page, path, value) => {
  const [year = '', month = '', day = ''] = value.split('-');
  await tabTo(groupOf(page, path).getByRole('textbox').first());
  await page.keyboard.type(day);
  await page.keyboard.press('Tab');
  await page.keyboard.type(month);
  await page.keyboard.press('Tab');
  await page.keyboard.type(year);
};

/** The beginning of its French name, then the list. */
export const pickCountry: Typist = async (page, path, value) => {
  const box = boxOf(page, path, 'combobox');
  const name = birthCountryName(value) ?? value;
  await tabTo(box);
  await page.keyboard.type(name.slice(0, 4));
  const option = page.getByRole('option', { name, exact: true });
  while ((await box.getAttribute('aria-activedescendant')) !== (await option.getAttribute('id')))
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue(name);
};

/** The whole French name; the list closes by itself when one goes on. */
export const typeCountry: Typist = async (page, path, value) => {
  const box = boxOf(page, path, 'combobox');
  const name = birthCountryName(value) ?? value;
  await tabTo(box);
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await expect(box).toHaveValue(name);
};

/** Space on the first radio button, then the arrows. */
export const choose: Typist = async (page, path, value) => {
  const group = groupOf(page, path);
  await chooseRadio(group.getByRole('radio'), group.locator(`[value="${value}"]`));
};

/** Several of several: their values with commas between them. */
export const tickEach: Typist = async (page, path, values) => {
  for (const value of values.split(','))
    await press(groupOf(page, path).locator(`[value="${value}"]`), 'Space');
};

export const tick: Typist = async (page, path) => {
  await press(boxOf(page, path, 'checkbox'), 'Space');
};

/** The keyboard enters a group of radio buttons at the one that is chosen, or at the first. */
export async function chooseRadio(radios: Locator, wanted: Locator): Promise<void> {
  const { keyboard } = wanted.page();
  const chosen = radios.and(wanted.page().locator(':checked'));
  if (await chosen.count()) {
    await tabTo(chosen);
  } else {
    await tabTo(radios.first());
    await keyboard.press('Space');
  }
  for (let presses = await radios.count(); presses > 0 && !(await wanted.isChecked()); presses -= 1)
    await keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

/** The control of an answer, as its label names it. On one page two addresses have a street: each has its own place. */
export function boxOf(
  page: Page,
  path: string,
  role: 'textbox' | 'combobox' | 'checkbox' = 'textbox',
): Locator {
  return page.locator(`[data-path="${path}"]`).getByRole(role, { name: labelOf(path) });
}

/** The same for an answer of several controls. */
export function groupOf(page: Page, path: string): Locator {
  return page.getByRole('group', { name: labelOf(path) }).and(page.locator(`[data-path="${path}"]`));
}

/** What names a field, with what is said after the name of one that may be left empty. */
function labelOf(path: string): RegExp {
  return new RegExp(`^${saying(t(`fields.${path}`)).source}( \\(facultatif\\))?$`);
}
