import { expect, test } from 'vitest';
import { addressee } from '../../../core/model/address.ts';
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

test('every suggested address can be printed as the postal norm wants it', () => {
  const postcodes = Array.from({ length: 95 }, (_, index) => `${String(index + 1).padStart(2, '0')}000`);
  for (const postcode of [...postcodes, '20200', '97100', '97200', '97300', '97400']) {
    for (const { source: _s, date: _d, doubtful: _f, ...address } of suggestAddressees(postcode)) {
      expect([address.name, addressee.safeParse({ ...address, confirmed: true }).success]).toEqual([
        address.name,
        true,
      ]);
    }
  }
});
