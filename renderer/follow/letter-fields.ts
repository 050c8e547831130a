import { requestableIds } from '../../core/model/piece.ts';
import type { FundLetterRow } from '../../core/rules/fund-letters.ts';
import type { Field } from '../steps/page.ts';

/** What is asked of a letter that was received: its day, and what it brings. Answered in a form of its own. */
export function letterFields({ brings }: FundLetterRow): Field[] {
  const facts: Field[] = [
    { path: 'journey.letters.0.on', input: 'date', label: 'follow.letterOn' },
    {
      path: 'journey.letters.0.reference',
      input: 'text',
      size: 'medium',
      optional: true,
      label: 'fields.filing.letterReference',
    },
  ];
  if (brings === 'waiting-number')
    facts.push({ path: 'filing.waitingNumber', input: 'text', size: 'medium' });
  if (brings === 'number') facts.push({ path: 'journey.number', input: 'text', size: 'medium' });
  if (brings === 'pieces' || brings === 'waiting-number')
    facts.push(
      {
        path: 'journey.letters.0.asked',
        input: 'choices',
        label: 'fields.filing.requested',
        choices: requestableIds.map((id) => ({ value: id, label: `documents.${id}` as const })),
      },
      { path: 'journey.letters.0.until', input: 'date', optional: true, label: 'follow.letterUntil' },
    );
  return facts;
}
