import { expect, test } from 'vitest';
import { addDays } from '../../../core/model/date.ts';
import { type CalendarDay, writeCalendar } from '../../../core/rules/calendar-file.ts';

const stamp = new Date('2026-11-23T16:13:05.250Z');
const days: CalendarDay[] = [
  { id: 'a1b2:civil-status:0', on: '2028-02-29', title: 'Liasse : date limite d’un courrier' },
  { id: 'a1b2:call', on: '2026-12-31', title: 'Un titre, avec ; tout \\ ce qui\ngêne' },
  { id: 'a1b2:long', on: '2027-03-28', title: `Éé${'é'.repeat(90)} 👩‍👩‍👧 fin` },
];

type Component = { name: string; properties: Map<string, string>; parts: Component[] };

/** A strict reader of our own: CRLF ends, folds, components that close, one of each property. */
function readCalendar(file: string): Component {
  expect(file.endsWith('\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of file.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  const root: Component = { name: '', properties: new Map(), parts: [] };
  const open = [root];
  for (const line of file
    .replace(/\r\n[ \t]/g, '')
    .trimEnd()
    .split('\r\n')) {
    const [, name = '', parameters = '', value = ''] =
      /^([A-Z-]+)((?:;[A-Z]+=[A-Z-]+)*):(.*)$/.exec(line) ?? [];
    expect(name, line).not.toBe('');
    const current = open.at(-1) ?? root;
    if (name === 'BEGIN') {
      const part = { name: value, properties: new Map(), parts: [] };
      current.parts.push(part);
      open.push(part);
    } else if (name === 'END') {
      expect(value).toBe(current.name);
      open.pop();
    } else {
      expect(current.properties.has(name), line).toBe(false);
      current.properties.set(name, parameters ? `${parameters.slice(1)}:${value}` : value);
    }
  }
  expect(open).toEqual([root]);
  return root.parts[0] ?? root;
}

const plainText = (text = '') =>
  text.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));

test('a calendar reads back as the days that were written, whole days with a reminder each', () => {
  const calendar = readCalendar(writeCalendar(days, stamp));
  expect([calendar.name, calendar.properties.get('VERSION')]).toEqual(['VCALENDAR', '2.0']);
  expect(calendar.properties.has('PRODID')).toBe(true);
  const compact = (day: string) => day.replaceAll('-', '');
  for (const [index, { on, title }] of days.entries()) {
    const event = calendar.parts[index];
    expect(event?.name).toBe('VEVENT');
    expect(event?.properties.get('DTSTART')).toBe(`VALUE=DATE:${compact(on)}`);
    expect(event?.properties.get('DTEND')).toBe(`VALUE=DATE:${compact(addDays(on, 1))}`);
    expect(event?.properties.get('DTSTAMP')).toBe('20261123T161305Z');
    expect(plainText(event?.properties.get('SUMMARY'))).toBe(title);
    expect(
      event?.parts.map(({ name, properties }) => [name, properties.get('ACTION'), properties.get('TRIGGER')]),
    ).toEqual([['VALARM', 'DISPLAY', '-PT15H']]);
  }
});

test('the same day has the same name each time, and every day its own', () => {
  const uids = (file: string) => readCalendar(file).parts.map(({ properties }) => properties.get('UID'));
  const first = uids(writeCalendar(days, stamp));
  expect(uids(writeCalendar(days, new Date('2027-01-01T00:00:00Z')))).toEqual(first);
  expect(new Set(first).size).toBe(days.length);
});

test('a calendar without a day is still a calendar', () => {
  expect(readCalendar(writeCalendar([], stamp)).parts).toEqual([]);
});
