import { addDays, type IsoDate } from '../model/date.ts';

/** One day of a calendar. `id` stays the same for the same day, so that what is imported again is not there twice. */
export type CalendarDay = { id: string; on: IsoDate; title: string };

/** A line of content is folded before its 75th octet: RFC 5545, 3.1. */
const foldAt = 75;

/**
 * An iCalendar file of whole days (RFC 5545), each with a reminder at nine in the morning of the day before. `stamp`:
 * when the file was made. A calendar is often seen by others: titles are the caller's, who puts nothing private there.
 * Written by hand: forty lines of a format that has not changed since 2009, where a library would be a dependency more.
 * Pure.
 */
export function writeCalendar(days: readonly CalendarDay[], stamp: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Liasse//Suivi//FR',
    'CALSCALE:GREGORIAN',
    ...days.flatMap((day) => eventLines(day, toUtc(stamp))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines({ id, on, title }: CalendarDay, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id.replace(/[^A-Za-z0-9-]/g, '-')}@liasse.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${toDay(on)}`,
    // The day after: the end of an all-day event is not part of it.
    `DTEND;VALUE=DATE:${toDay(addDays(on, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    'TRIGGER:-PT15H',
    'END:VALARM',
    'END:VEVENT',
  ];
}

function toDay(on: IsoDate): string {
  return on.replaceAll('-', '');
}

/** 20261123T161300Z. */
function toUtc(moment: Date): string {
  return moment.toISOString().replace(/[-:]|\.\d+/g, '');
}

/** RFC 5545, 3.3.11. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r?\n/g, '\\n');
}

/** In octets of UTF-8, and never inside a character. The space that opens a folded line counts. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let [folded, length] = ['', 0];
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > foldAt) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return folded;
}
