import { expect, test } from 'vitest';
import { departementOf, suggestAddressees } from '../../../core/rules/suggest-addressee.ts';

test.for([
  ['56000', '56'],
  ['20000', '2A'],
  ['20190', '2A'],
  ['20200', '2B'],
  ['20620', '2B'],
  ['97410', '974'],
] as const)('postcode %s is in département %s', ([postcode, departement]) => {
  expect(departementOf(postcode)).toBe(departement);
});

test('a département with one fund gets one suggestion, with its source and year', () => {
  const [only, ...others] = suggestAddressees('56000');
  expect(only).toMatchObject({ name: 'CPAM du Morbihan', postcode: '56021', date: '2014-08-06' });
  expect(others).toEqual([]);
});

test('a département with several funds gets them all, and the person chooses', () => {
  expect(suggestAddressees('59000').length).toBeGreaterThan(1);
});

test('overseas it is a CGSS; where the list has nothing, nothing is made up', () => {
  expect(suggestAddressees('97410')[0]?.name).toMatch(/^CGSS/);
  expect(suggestAddressees('20200')).toEqual([]);
  expect(suggestAddressees('5600')).toEqual([]);
});
