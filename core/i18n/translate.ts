import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../contract/contract.ts';
import { type MessageKey, messages } from './messages.ts';

/** What a message may be given. Numbers choose plurals; texts are put in as they are. */
export type Values = Readonly<Record<string, string | number | undefined>>;

const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };
const compiled = new Map<string, IntlMessageFormat>();

function compile(language: Language, key: MessageKey): IntlMessageFormat {
  const name = `${language} ${key}`;
  const known = compiled.get(name);
  if (known) return known;
  const message = new IntlMessageFormat(messages[language][key], locales[language]);
  compiled.set(name, message);
  return message;
}

/**
 * A message with each `<fr>` passage (French words inside English) handed to `mark`, so that a screen can say
 * in which language it is to be read. The parts come in order.
 */
export function formatParts<Part>(
  language: Language,
  key: MessageKey,
  values: Values,
  mark: (french: string) => Part,
): (string | Part)[] {
  const formatted = compile(language, key).format<Part>({
    spouse: 'other',
    ...values,
    fr: (parts: (string | Part)[]) => mark(parts.join('')),
  });
  return Array.isArray(formatted) ? formatted : [formatted];
}

/** Writes a message in a language: `translator('fr')('frame.saved', { time: '14:02' })`. */
export function translator(language: Language): (key: MessageKey, values?: Values) => string {
  return (key, values = {}) => formatParts(language, key, values, (text) => text).join('');
}
