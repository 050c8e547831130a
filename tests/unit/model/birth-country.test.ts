import { expect, test } from 'vitest';
import { birthCountry, birthCountryName, formerCountries } from '../../../core/model/birth-country.ts';
import { countryCodes, isFrenchTerritory } from '../../../core/model/country.ts';

test.for([
  ['PH', 'Philippines'],
  ['RE', 'La Réunion'],
  ['SUHH', 'URSS'],
  ['YUCS', 'Yougoslavie'],
  ['XZ', 'en mer'],
] as const)('%s is written %s', ([code, name]) => {
  expect(birthCountryName(code)).toBe(name);
  expect(birthCountry.safeParse(code).success).toBe(true);
});

test.for(['', 'ph', 'XX', 'SU', 'URSS', 'constructor', '__proto__'])('%s is no place of birth', (code) => {
  expect(birthCountry.safeParse(code).error?.issues[0]?.message).toBe('country-unknown');
});

test('what is no country of today is not a country of today under the same code', () => {
  for (const { code } of formerCountries) expect(countryCodes).not.toContain(code);
  const codes = formerCountries.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test('a territory overseas is France, and a neighbour is not', () => {
  expect(['FR', 'RE', 'GP', 'NC'].map(isFrenchTerritory)).toEqual([true, true, true, true]);
  expect(['MC', 'PH', 'MU'].map(isFrenchTerritory)).toEqual([false, false, false]);
});
