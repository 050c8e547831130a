import { expect, test } from 'vitest';
import {
  birthDay,
  dayAfterMonths,
  isBirthDay,
  isCalendarDay,
  isSurelyBefore,
  localDay,
} from '../../../core/model/date.ts';

test.for([
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2026-02-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-1-1', false],
  ['0001-01-01', false],
  ['0992-01-01', false],
  ['3026-01-01', false],
  ['2026-11-23T00:00', false],
  ['', false],
] as const)('%s is a day that exists: %s', ([day, exists]) => {
  expect(isCalendarDay(day)).toBe(exists);
});

test.for([
  ['1992', true],
  ['1992-02', true],
  ['1992-02-29', true],
  ['1992-13', false],
  ['1992-00', false],
  ['1992-2', false],
  ['0992', false],
  ['92', false],
  ['1992-', false],
] as const)('%s is a birth date, whole or in part: %s', ([text, right]) => {
  expect(isBirthDay(text)).toBe(right);
});

test('a birth may be today, this month or this year, never later', () => {
  const schema = birthDay('2026-11-23');
  for (const past of ['2026-11-23', '2026-11', '2026']) expect(schema.safeParse(past).success).toBe(true);
  for (const future of ['2026-11-24', '2026-12', '2027'])
    expect(schema.safeParse(future).error?.issues[0]?.message).toBe('date-in-future');
});

// "Plus de trois mois": the whole third month has gone by. Its last day is the end of a month that is too short.
test.for([
  ['2026-08-23', '2026-11-24'],
  ['2025-11-30', '2026-03-01'],
  ['2023-11-30', '2024-03-01'],
  ['2026-05-31', '2026-09-01'],
  ['2026-08-31', '2026-12-01'],
  ['2024-02-29', '2024-05-30'],
  ['2026-11-28', '2027-03-01'],
  ['2026-09-30', '2026-12-31'],
  ['2026-10-31', '2027-02-01'],
] as const)('somebody in France since %s has been there for more than three months on %s', ([start, day]) => {
  expect(dayAfterMonths(start, 3)).toBe(day);
});

test.for([
  ['1992', '1993-01-01', true],
  ['1992', '1992-12-31', false],
  ['1992-12-31', '1992', false],
  ['1992-01', '1992-02-14', true],
  ['1992-02-14', '1992-02-14', false],
  ['1992-02-30', '1993', false],
  ['', '1993', false],
] as const)('%s is surely before %s: %s', ([first, second, before]) => {
  expect(isSurelyBefore(first, second)).toBe(before);
});

test('the day is that of the place, not of Greenwich', () => {
  expect(localDay(new Date(2026, 10, 23, 0, 30))).toBe('2026-11-23');
});
