import type { Language } from '../../core/contract/contract.ts';
import { isCalendarDay } from '../../core/model/date.ts';

const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** `2026-11-23` as people read it. Text that is not a day is shown as it is. */
export function formatDay(language: Language, day: string): string {
  if (!isCalendarDay(day)) return day;
  // Noon UTC is the same calendar day in the time zone asked for, which is UTC too.
  return longDay(language, new Date(`${day}T12:00:00Z`), 'UTC');
}

/** The local day of a moment, in words. */
export function formatMomentDay(language: Language, moment: string): string {
  return longDay(language, new Date(moment));
}

/** The local time of a moment: 14:02. */
export function formatTime(language: Language, moment: string): string {
  return new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit' }).format(
    new Date(moment),
  );
}

function longDay(language: Language, date: Date, timeZone?: string): string {
  const text = new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(timeZone ? { timeZone } : {}),
  }).format(date);
  // French writes the first day of a month "1er"; Intl does not.
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
