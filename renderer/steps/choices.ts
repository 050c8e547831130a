import { isMessageKey, type MessageKey } from '../../core/i18n/messages.ts';
import type { Choice } from './page.ts';

/** The choices of a question: their words are `choices.<name>.<value>`, what they mean `choices.<name>.<value>.hint`. */
export function choice(name: string, values: readonly string[], hints?: 'hints'): readonly Choice[] {
  return values.map((value) => ({
    value,
    label: messageKey(`choices.${name}.${value}`),
    ...(hints ? { hint: messageKey(`choices.${name}.${value}.hint`) } : {}),
  }));
}

function messageKey(key: string): MessageKey {
  if (!isMessageKey(key)) throw new Error(`No message ${key}`);
  return key;
}

export const civilities = choice('civility', ['madame', 'monsieur']);

/** Who issued a certificate: it decides whether a translation is needed. */
export const recordOrigins = choice('origin', ['other', 'european', 'multilingual', 'french'], 'hints');
