import type { Language } from '../../../core/contract/contract.ts';
import { isMessageKey } from '../../../core/i18n/messages.ts';
import { translator, type Values } from '../../../core/i18n/translate.ts';

/**
 * What the interface says, so that tests look for the very words that people see. With plain spaces, as
 * Playwright reads them.
 */
export function t(key: string, values: Values = {}, language: Language = 'fr'): string {
  if (!isMessageKey(key)) throw new Error(`The interface has no words for ${key}`);
  return translator(language)(key, values).replace(/\s/g, ' ');
}

/** The same words wherever they stand in a text whose no-break spaces nobody has made plain. */
export function saying(words: string): RegExp {
  return new RegExp(words.replace(/[.?()]/g, '\\$&').replace(/\s/g, '\\s'));
}
