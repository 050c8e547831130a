/** The three boxes of a date. */
export type DateParts = { year: string; month: string; day: string };

/**
 * The text that the dossier keeps: `YYYY-MM-DD` once all three boxes are filled, something unfinished such as
 * `1993-9-` before that, and nothing when they are all empty.
 */
export function joinDate({ year, month, day }: DateParts): string {
  if (!year && !month && !day) return '';
  if (!year || !month || !day) return `${year}-${month}-${day}`;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The same where the certificate gives no day, or neither day nor month: `1992-02`, `1992`. */
export function joinPartialDate({ year, month }: Pick<DateParts, 'year' | 'month'>): string {
  if (!month) return year;
  return `${year}-${month.padStart(2, '0')}`;
}

/**
 * True for a stored date that is a month or a year alone, also while it is typed (`19`, `-2`), and not for a day that
 * is still being typed, which has both its hyphens.
 */
export function isPartialDate(text: string): boolean {
  return /^\d{1,4}(-\d{0,2})?$|^-\d{1,2}$/.test(text);
}

/** The boxes that a stored text fills. */
export function splitDate(text: string): DateParts {
  const [year = '', month = '', day = ''] = text.split('-');
  return { year, month, day };
}

/**
 * A whole date pasted into one of the boxes, in the orders that people write: 19/09/1993, 19.9.1993, 1993-09-19.
 * Undefined for anything else.
 */
export function readPastedDate(text: string): DateParts | undefined {
  const dayFirst = /^\s*(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})\s*$/.exec(text);
  if (dayFirst) return { day: dayFirst[1] ?? '', month: dayFirst[2] ?? '', year: dayFirst[3] ?? '' };
  const yearFirst = /^\s*(\d{4})[./-](\d{1,2})[./-](\d{1,2})\s*$/.exec(text);
  if (yearFirst) return { year: yearFirst[1] ?? '', month: yearFirst[2] ?? '', day: yearFirst[3] ?? '' };
  return undefined;
}
