import type { Language } from '../../core/contract/contract.ts';
import type { DossierCard } from '../../core/contract/dossiers.ts';
import type { MessageKey } from '../../core/i18n/messages.ts';
import type { Values } from '../../core/i18n/translate.ts';
import { formatDay } from '../language/format-date.ts';

/** Where a file stands, in words, and how much it calls for: `done`, `look` at it, `todo`, or `wait`. */
export type Standing = { label: MessageKey; values: Values; tone: 'done' | 'look' | 'todo' | 'wait' };

type Facts = Pick<DossierCard, 'status' | 'answers' | 'pieces' | 'earliest'>;

export function tellStanding({ status, answers, pieces, earliest }: Facts, language: Language): Standing {
  switch (status) {
    case 'ready':
      return { label: 'home.standing.ready', values: {}, tone: 'done' };
    case 'ready-with-warnings':
      return { label: 'home.standing.toCheck', values: {}, tone: 'look' };
    case 'incomplete':
      return { label: missingKey(answers, pieces), values: { answers, pieces }, tone: 'todo' };
    case 'not-yet':
      return earliest
        ? {
            label: 'home.standing.notYetUntil',
            values: { date: formatDay(language, earliest) },
            tone: 'wait',
          }
        : { label: 'home.standing.notYet', values: {}, tone: 'wait' };
  }
}

function missingKey(answers: number, pieces: number): MessageKey {
  if (pieces === 0) return 'home.standing.answers';
  return answers === 0 ? 'home.standing.pieces' : 'home.standing.both';
}
