import type { Locator, Page } from 'playwright/test';
import { saying, t } from './words.ts';

/** A way in of Home, found by its first words. */
export function door(page: Page, name: 'start' | 'resume' | 'letter' | 'express'): Locator {
  const doors = page.getByRole('region', { name: t('home.doors') });
  return doors.getByRole('button', { name: new RegExp(`^${saying(t(`home.${name}`)).source}`) });
}
