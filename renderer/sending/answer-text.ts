import type { Language } from '../../core/contract/contract.ts';
import type { MessageKey } from '../../core/i18n/messages.ts';
import { nameOfCountry } from '../form/countries.ts';
import { formatBirthDay } from '../language/format-date.ts';
import type { Choice, Field } from '../steps/page.ts';

/** An answer as it is read back: a text, messages such as the labels of what was chosen, or nothing. */
export type AnswerText = { text: string } | { messages: readonly MessageKey[] } | undefined;

export function readAnswer(field: Field, value: unknown, language: Language): AnswerText {
  if (field.input === 'confirm') return value === true ? { messages: ['check.yes'] } : undefined;
  if (field.input === 'choice' || field.input === 'choices') return labelsOf(field.choices, value);
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  switch (field.input) {
    case 'date':
      return { text: formatBirthDay(language, value) };
    case 'country':
      return { text: nameOfCountry(language, value) };
    case 'text':
    case 'town':
      return { text: value };
  }
}

function labelsOf(choices: readonly Choice[], value: unknown): AnswerText {
  const chosen = Array.isArray(value) ? value : [value];
  const messages = choices.filter((choice) => chosen.includes(choice.value)).map(({ label }) => label);
  return messages.length > 0 ? { messages } : undefined;
}
