import { expect, test } from 'vitest';
import { addressee } from '../../../core/model/address.ts';
import type { RememberedAddressee } from '../../../core/model/remembered-addressee.ts';
import funds from '../../../core/rules/funds.json' with { type: 'json' };
import { departementOf, listedFunds, suggestAddressees } from '../../../core/rules/suggest-addressee.ts';
import list from '../../../core/rules/towns.json' with { type: 'json' };
import { townsOf } from '../../../core/rules/towns.ts';

const correction: RememberedAddressee = {
  name: 'CPAM du Morbihan',
  extra: 'CS 12345',
  postcode: '56019',
  town: 'VANNES CEDEX',
  confirmedOn: '2026-11-23',
};

const suggest = (postcode: string, town = '') => suggestAddressees({ postcode, town }, {});
const names = (postcode: string, town = '') => suggest(postcode, town).addressees.map(({ name }) => name);

test.for([
  ['56000', '', '56'],
  ['56 000', '', '56'],
  ['20000', '', '2A'],
  ['20090', 'Ajaccio', '2A'],
  ['20190', '', '2A'],
  ['20200', 'Bastia', '2B'],
  ['20620', '', '2B'],
  ['97410', 'Saint-Pierre', '974'],
  ['97133', '', '977'],
  ['97150', '', '978'],
  ['94390', '', '91'],
  // These straddle two départements: the town tells, and without one the postcode does.
  ['01410', 'LAJOUX', '39'],
  ['01410', 'Mijoux', '01'],
  ['01410', '', '01'],
  ['37160', 'Buxeuil', '86'],
  ['13780', 'Riboux', '83'],
  // In no list, so only the postcode tells: a CEDEX, a new postcode.
  ['56021', 'Vannes Cedex', '56'],
] as const)('%s %s is in département %s', ([postcode, town, departement]) => {
  expect(departementOf(postcode, town)).toBe(departement);
});

test('a département with one fund gets one suggestion, with its source and year', () => {
  const { addressees, isShared, isOtherScheme, notListed } = suggest('56000');
  expect(addressees).toMatchObject([
    { name: 'CPAM du Morbihan', postcode: '56021', origin: 'list', date: '2014-08-06' },
  ]);
  expect({ isShared, isOtherScheme, notListed }).toEqual({
    isShared: false,
    isOtherScheme: false,
    notListed: undefined,
  });
});

test('a postcode of two départements is settled by its town', () => {
  expect(names('01410', 'Mijoux')).toEqual(['CPAM de l’Ain']);
  expect(names('01410', 'Lajoux')).toEqual(['CPAM du Jura']);
});

test.for([
  ['59000', 4, 'CPAM des Flandres'],
  ['62000', 2, undefined],
  ['64000', 2, undefined],
  ['76000', 1, 'CPAM de Rouen-Elbeuf-Dieppe'],
] as const)(
  '%s has several funds: the person chooses, and is told which one the list lacks',
  ([postcode, listed, lacking]) => {
    const { addressees, isShared, notListed } = suggest(postcode);
    expect({ listed: addressees.length, isShared, lacking: notListed }).toEqual({
      listed,
      isShared: true,
      lacking,
    });
  },
);

test.for([
  ['20200', 'CPAM de la Haute-Corse'],
  ['86000', 'CPAM de la Vienne'],
  ['97133', 'Caisse de prévoyance sociale de Saint-Barthélemy'],
] as const)('the fund of %s is named, and no address is made up for it', ([postcode, fund]) => {
  const { addressees, isShared, notListed } = suggest(postcode);
  expect({ addressees, isShared, notListed }).toEqual({ addressees: [], isShared: false, notListed: fund });
});

test('overseas it is a CGSS, and Saint-Martin has that of Guadeloupe', () => {
  expect(names('97100')).toEqual(['CGSS de la Guadeloupe']);
  expect(names('97200')).toEqual(['CGSS de la Martinique']);
  expect(names('97300')).toEqual(['CGSS de la Guyane']);
  expect(names('97410')).toEqual(['CGSS de La Réunion']);
  expect(names('97150')).toEqual(['CGSS de la Guadeloupe']);
});

test.for(['97500', '97600', '98600', '98714', '98800'])(
  '%s has another scheme, and no fund is suggested',
  (postcode) => {
    expect(suggest(postcode)).toEqual({ addressees: [], isShared: false, isOtherScheme: true });
  },
);

test('nothing is suggested, nor said, before the postcode is whole', () => {
  for (const postcode of ['', '5600', '560000', 'Vannes']) {
    expect(suggest(postcode)).toEqual({ addressees: [], isShared: false, isOtherScheme: false });
  }
  expect(suggestAddressees({}, {}).addressees).toEqual([]);
});

test('a remembered correction comes first, with its day, instead of the old address of that fund', () => {
  const { confirmedOn, ...address } = correction;
  expect(suggestAddressees({ postcode: '56000' }, { 56: correction }).addressees).toEqual([
    { ...address, origin: 'correction', date: '2026-11-23' },
  ]);
  expect(suggestAddressees({ postcode: '35000' }, { 56: correction }).addressees).toMatchObject([
    { origin: 'list' },
  ]);
});

test('where several funds share a département, the others are still there after a correction', () => {
  const bayonne = { ...correction, name: 'CPAM de BAYONNE' };
  const { addressees, isShared } = suggestAddressees({ postcode: '64000' }, { 64: bayonne });
  expect(addressees.map(({ name, origin }) => `${origin}: ${name}`)).toEqual([
    'correction: CPAM de BAYONNE',
    'list: CPAM de Pau-Pyrénées',
  ]);
  expect(isShared).toBe(true);
});

test('a fund that the list lacks is offered once it was corrected, and no longer said to be lacking', () => {
  const vienne = { ...correction, name: 'CPAM de la Vienne' };
  const { addressees, notListed } = suggestAddressees({ postcode: '86000' }, { 86: vienne });
  expect(addressees).toHaveLength(1);
  expect(notListed).toBeUndefined();
});

test('every fund of the list is reached from its département, and can be printed as the postal norm wants it', () => {
  const departements = [...new Set(funds.funds.map(({ departement }) => departement))];
  for (const departement of departements) {
    for (const { name, service, street, extra, postcode, town } of listedFunds(departement)) {
      const address = { name, service, street, extra, postcode, town, confirmed: true };
      expect([name, addressee.safeParse(address).success]).toEqual([name, true]);
    }
  }
  expect(departements).toHaveLength(98);
});

test('every postcode of France has a fund, is told which one to look up, or has another scheme', () => {
  const postcodes = list.towns.map((line) => line.slice(0, 5));
  const forgotten = postcodes.filter((postcode) => {
    const [first] = townsOf(postcode);
    const { addressees, notListed, isOtherScheme } = suggest(postcode, first?.name);
    return addressees.length === 0 && !notListed && !isOtherScheme;
  });
  expect(forgotten).toEqual([]);
});
