import { z } from 'zod';

/** A calendar day as `YYYY-MM-DD`, without hour or time zone. */
export type IsoDate = string;

/**
 * True when the text is a day that exists in the Gregorian calendar: 2026-02-31 and 2025-02-29 are not, and a year
 * before 1000 or after 2999 is a slip of the keyboard. `Date` alone would roll them over to March, so the parts are
 * compared back.
 */
export function isCalendarDay(text: string): boolean {
  const match = /^([12]\d{3})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A day that exists. Errors: `date-impossible`. */
export const day = z
  .string()
  .refine(isCalendarDay, { error: 'date-impossible' })
  .meta({ description: 'A day, YYYY-MM-DD', pattern: '^[12]\\d{3}-\\d{2}-\\d{2}$' });

/** A day that exists and is not after `today`. Errors: `date-impossible`, `date-in-future`. */
export function pastDay(today: IsoDate) {
  return day.refine((text) => !isCalendarDay(text) || text <= today, { error: 'date-in-future' });
}

/** What is wrong with a day that must be given and has come: `missing`, `date-impossible`, `date-in-future`. */
export function checkPastDay(text: string, today: IsoDate): string | undefined {
  if (text.trim() === '') return 'missing';
  if (!isCalendarDay(text)) return 'date-impossible';
  return text > today ? 'date-in-future' : undefined;
}

/**
 * A birth date as a certificate gives it: a day, or a month or a year alone (`1992-02`, `1992`), which is frequent
 * where civil status began late. Errors: `date-impossible`, `date-in-future`.
 */
export function birthDay(today: IsoDate) {
  return z
    .string()
    .refine((text) => isBirthDay(text), { error: 'date-impossible' })
    .refine((text) => !isBirthDay(text) || text <= today.slice(0, text.length), { error: 'date-in-future' })
    .meta({ description: 'A birth date, YYYY-MM-DD, YYYY-MM or YYYY' });
}

/** True for a day that exists, and for a month or a year alone. */
export function isBirthDay(text: string): boolean {
  return isCalendarDay(text) || /^[12]\d{3}(-(0[1-9]|1[0-2]))?$/.test(text);
}

/**
 * True when the first day is before the second for sure: `1992` is before `1993-01-01`, but neither before nor
 * after `1992-02-14`. What is not a day, a month or a year is before nothing.
 */
export function isSurelyBefore(first: string, second: string): boolean {
  if (!isBirthDay(first) || !isBirthDay(second)) return false;
  const known = Math.min(first.length, second.length);
  return first.slice(0, known) < second.slice(0, known);
}

/**
 * The same day so many months later, which is the last of its month where that is shorter: 30 November → 28 February,
 * 29 February → 28 February of the next year. Counted on days alone: no hour, so no change of hour. Source for
 * deadlines: art. 641 of the Code de procédure civile.
 */
export function addMonths(start: IsoDate, months: number): IsoDate {
  const [year = 0, month = 0, dayOfMonth = 0] = start.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastOfMonth)));
}

/** So many days later, or earlier. */
export function addDays(start: IsoDate, days: number): IsoDate {
  const [year = 0, month = 0, dayOfMonth = 0] = start.split('-').map(Number);
  return dayOf(Date.UTC(year, month - 1, dayOfMonth + days));
}

/** How many days lie between two days: negative when the second comes first. */
export function daysBetween(first: IsoDate, second: IsoDate): number {
  return Math.round((Date.parse(`${second}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000);
}

function dayOf(moment: number): IsoDate {
  return new Date(moment).toISOString().slice(0, 10);
}

/**
 * The first day on which somebody has been somewhere for **more than** so many months: the day after the month's
 * own day, which is the last of its month where that is shorter (30 November → 28 February → 1 March).
 */
export function dayAfterMonths(start: IsoDate, months: number): IsoDate {
  return addDays(addMonths(start, months), 1);
}

/**
 * The day on which somebody turns eighteen. Known to the month or the year when the birth is: the end of it is then
 * meant. Who is born on 29 February turns eighteen on 1 March. Nothing for what is no birth date.
 */
export function eighteenthBirthday(birth: string): IsoDate | undefined {
  if (!isBirthDay(birth)) return undefined;
  const year = Number(birth.slice(0, 4)) + 18;
  if (isCalendarDay(birth))
    return isCalendarDay(`${year}${birth.slice(4)}`) ? `${year}${birth.slice(4)}` : `${year}-03-01`;
  const months = birth.length === 4 ? 12 : Number(birth.slice(5, 7));
  return new Date(Date.UTC(year, months, 1)).toISOString().slice(0, 10);
}

/** The calendar day of a moment where the person is: not the UTC day, which is yesterday after midnight. */
export function localDay(moment: Date): IsoDate {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}
