import { checkPastDay, type IsoDate, isCalendarDay } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { nirFault, waitingNumber } from '../../core/model/identifiers.ts';
import type { FundLetterKind } from '../../core/model/journey.ts';
import type { Issue } from '../../core/model/result.ts';
import { tidyText } from '../../core/model/text.ts';
import { settleAnswers } from '../../core/model/validate.ts';
import type { FundLetterRow } from '../../core/rules/fund-letters.ts';
import type { FundLetter } from '../../core/rules/journey.ts';
import { journeyRemarks } from '../../core/rules/journey-remarks.ts';
import { receiveLetter } from '../../core/rules/receive-letter.ts';

/** Where the letter stands in the form of its own. */
const place = 'journey.letters.0';

/** A letter as its own form has it, without what was left empty, and the number that it gives. Pure. */
export function readLetter(
  kind: FundLetterKind,
  typed: DraftDossier,
): { letter: FundLetter; number: string } {
  const { filing, journey } = settleAnswers(typed);
  const { on = '', reference: typedReference = '', asked = [], until } = journey?.letters?.[0] ?? {};
  const reference = tidyText(typedReference);
  const letter = {
    kind,
    on,
    ...(reference ? { reference } : {}),
    ...(asked.length > 0 ? { asked } : {}),
    ...(until ? { until } : {}),
  };
  return { letter, number: (kind === 'number' ? journey?.number : filing?.waitingNumber) ?? '' };
}

/** What is wrong with a letter that is being noted, and what only looks so. Pure. */
export function checkLetter(
  draft: DraftDossier,
  letter: FundLetter,
  { row, number, today }: { row: FundLetterRow; number: string; today: IsoDate },
): { wrong: Issue[]; remarks: Issue[] } {
  const wrong: Issue[] = [];
  const { on = '', until = '', asked = [] } = letter;
  const day = checkPastDay(on, today);
  if (day) wrong.push({ code: day, at: `${place}.on` });
  if (row.brings === 'pieces' && asked.length === 0) wrong.push({ code: 'missing', at: `${place}.asked` });
  if (until !== '' && !isCalendarDay(until)) wrong.push({ code: 'date-impossible', at: `${place}.until` });
  wrong.push(...checkNumber(row, number));
  const received = receiveLetter(draft, letter);
  const last = (received.journey?.letters ?? []).length - 1;
  const remarks = journeyRemarks(received)
    .filter(({ at }) => at === `journey.letters.${last}.on`)
    .map(({ code }) => ({ code, at: `${place}.on` }));
  return { wrong, remarks };
}

function checkNumber({ brings }: FundLetterRow, number: string): Issue[] {
  if (brings === 'waiting-number') {
    if (number.trim() === '') return [{ code: 'missing', at: 'filing.waitingNumber' }];
    const { error } = waitingNumber.safeParse(number);
    return (error?.issues ?? []).map(({ message }) => ({ code: message, at: 'filing.waitingNumber' }));
  }
  if (brings !== 'number') return [];
  const fault = number.trim() === '' ? 'missing' : nirFault(number);
  return fault ? [{ code: fault, at: 'journey.number' }] : [];
}
