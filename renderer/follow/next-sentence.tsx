import type { NextAction } from '../../core/rules/next-action.ts';
import { formatDay } from '../language/format-date.ts';
import { Text, useLanguage } from '../language/language.tsx';

/** What to do next, in one sentence. */
export function NextSentence({ next: { act, on } }: { next: NextAction }) {
  const language = useLanguage();
  const values = { hasDate: on ? 'yes' : 'no', date: on ? formatDay(language, on) : '' };
  return <Text id={`next.${act}`} values={values} />;
}
