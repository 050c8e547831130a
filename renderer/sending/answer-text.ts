import type { Language } from '../../core/contract/contract.ts';
import type { MessageKey } from '../../core/i18n/messages.ts';
import { nameOfCountry } from '../form/countries.ts';
import { formatDay } from '../language/format-date.ts';
import type { Field } from '../steps/pages.ts';

/** An answer as it is read back: a text, a message such as a choice's label, or nothing. */
export type AnswerText = { text: string } | { message: MessageKey } | undefined;

export function readAnswer(field: Field, value: unknown, language: Language): AnswerText {
  if (field.input === 'confirm') return value === true ? { message: 'check.yes' } : undefined;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  switch (field.input) {
    case 'date':
      return { text: formatDay(language, value) };
    case 'country':
      return { text: nameOfCountry(language, value) };
    case 'choice': {
      const choice = field.choices.find((candidate) => candidate.value === value);
      return choice && { message: choice.label };
    }
    case 'text':
      return { text: value };
  }
}
