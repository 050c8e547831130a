import { describe, expect, test } from 'vitest';
import { findCountry, listCountries, nameOfCountry } from '../../renderer/form/countries.ts';
import { joinDate, readPastedDate, splitDate } from '../../renderer/form/date-parts.ts';
import { formatDay } from '../../renderer/language/format-date.ts';
import { litZones } from '../../renderer/preview/lit-zones.ts';

describe('a date in three boxes', () => {
  test('is a day once all three are filled', () => {
    expect(joinDate({ day: '9', month: '2', year: '1993' })).toBe('1993-02-09');
    expect(joinDate({ day: '29', month: '12', year: '1992' })).toBe('1992-12-29');
  });

  test('half-typed, is kept as it is, and fills the same boxes again', () => {
    const half = joinDate({ day: '', month: '9', year: '1993' });
    expect(half).toBe('1993-9-');
    expect(splitDate(half)).toEqual({ day: '', month: '9', year: '1993' });
  });

  test('emptied, is no answer', () => {
    expect(joinDate({ day: '', month: '', year: '' })).toBe('');
    expect(splitDate('')).toEqual({ day: '', month: '', year: '' });
  });

  test('can be pasted whole, as people write it', () => {
    const day = { day: '19', month: '09', year: '1993' };
    for (const text of ['19/09/1993', ' 19.09.1993 ', '19 09 1993', '1993-09-19'])
      expect(readPastedDate(text)).toEqual(day);
    expect(readPastedDate('1993')).toBeUndefined();
  });

  test('is read back in words, with French’s first of the month', () => {
    expect(formatDay('fr', '2026-05-01')).toBe('1er mai 2026');
    expect(formatDay('en', '2026-05-01')).toBe('1 May 2026');
    expect(formatDay('fr', '2026-02-31')).toBe('2026-02-31');
  });
});

describe('a country', () => {
  const french = listCountries('fr');

  test('has its name in the interface’s language', () => {
    expect(nameOfCountry('fr', 'DE')).toBe('Allemagne');
    expect(nameOfCountry('en', 'DE')).toBe('Germany');
    expect(nameOfCountry('fr', 'CI')).toBe('Côte d’Ivoire');
  });

  test('is found by a whole name or an unambiguous beginning, whatever the accents and capitals', () => {
    expect(findCountry(french, 'philippines')?.code).toBe('PH');
    expect(findCountry(french, 'ETATS-UNIS')?.code).toBe('US');
    expect(findCountry(french, "cote d'ivoire")?.code).toBe('CI');
    expect(findCountry(french, 'philip')?.code).toBe('PH');
    expect(findCountry(french, 'Niger')?.code).toBe('NE');
    expect(findCountry(french, 'ma')).toBeUndefined();
    expect(findCountry(french, '')).toBeUndefined();
  });
});

describe('the zone lit on the sheet', () => {
  const zone = (from: string) => ({ from, page: 1, box: [0, 0, 1, 1] as [number, number, number, number] });
  const zones = ['applicant', 'applicant.birthPlace', 'applicant.nationality', 'home', 'signing.date'].map(
    zone,
  );
  const lit = (path: string | undefined) => litZones(zones, path).map(({ from }) => from);

  test('is the answer’s own', () => expect(lit('applicant.nationality')).toEqual(['applicant.nationality']));
  test('is else that of the smallest group that holds it', () => {
    expect(lit('applicant.birthPlace.town')).toEqual(['applicant.birthPlace']);
    expect(lit('applicant.givenNames')).toEqual(['applicant']);
  });
  test('is every part of a group', () => expect(lit('signing')).toEqual(['signing.date']));
  test('is none where nothing is typed or printed', () => {
    expect(lit(undefined)).toEqual([]);
    expect(lit('marriage.date')).toEqual([]);
  });
});
