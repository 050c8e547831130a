import { z } from 'zod';

/** A calendar day as `YYYY-MM-DD`, without hour or time zone. */
export type IsoDate = string;

/**
 * True when the text is a day that exists in the Gregorian calendar: 2026-02-31 and 2025-02-29 are not.
 * `Date` alone would roll them over to March, so the parts are compared back.
 */
export function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A day that exists. Errors: `date-impossible`. */
export const day = z
  .string()
  .refine(isCalendarDay, { error: 'date-impossible' })
  .meta({ description: 'A day, YYYY-MM-DD', pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** A day that exists and is not after `today`. Errors: `date-impossible`, `date-in-future`. */
export function pastDay(today: IsoDate) {
  return day.refine((text) => !isCalendarDay(text) || text <= today, { error: 'date-in-future' });
}

/** The calendar day of a moment where the person is: not the UTC day, which is yesterday after midnight. */
export function localDay(moment: Date): IsoDate {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}
