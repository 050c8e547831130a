import type { Language } from '../../core/contract/contract.ts';
import { isBirthDay, isCalendarDay } from '../../core/model/date.ts';

const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** Those already made: making one takes some twenty times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(parts)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], parts);
  formats.set(key, format);
  return format;
}

/** `2026-11-23` as people read it. Text that is not a day is shown as it is. */
export function formatDay(language: Language, day: string): string {
  if (!isCalendarDay(day)) return day;
  // Noon UTC is the same calendar day in the time zone asked for, which is UTC too.
  return longDay(language, new Date(`${day}T12:00:00Z`), 'UTC');
}

/** The same in the least room, without its year: 23 janv. */
export function formatShortDay(language: Language, day: string): string {
  if (!isCalendarDay(day)) return day;
  const parts = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return firstOfMonth(language, formatOf(language, parts).format(new Date(`${day}T12:00:00Z`)));
}

/** The same for a birth date, which may be a month or a year alone: mars 1992, 1992. */
export function formatBirthDay(language: Language, date: string): string {
  if (!/^\d{4}-\d{2}$/.test(date) || !isBirthDay(date)) return formatDay(language, date);
  const parts = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return formatOf(language, parts).format(new Date(`${date}-15T12:00:00Z`));
}

/** The local day of a moment, in words. */
export function formatMomentDay(language: Language, moment: string): string {
  return longDay(language, new Date(moment));
}

/** The local time of a moment: 14:02. */
export function formatTime(language: Language, moment: string): string {
  return formatOf(language, { hour: '2-digit', minute: '2-digit' }).format(new Date(moment));
}

function longDay(language: Language, date: Date, timeZone?: string): string {
  const parts = {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(timeZone ? { timeZone } : {}),
  } as const;
  return firstOfMonth(language, formatOf(language, parts).format(date));
}

function firstOfMonth(language: Language, text: string): string {
  // French writes the first day of a month "1er"; Intl does not.
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
