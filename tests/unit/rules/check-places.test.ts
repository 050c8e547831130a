import { expect, test } from 'vitest';
import { checkPlaces } from '../../../core/rules/check-places.ts';
import { listedFunds } from '../../../core/rules/suggest-addressee.ts';
import list from '../../../core/rules/towns.json' with { type: 'json' };
import { townsOf } from '../../../core/rules/towns.ts';

const check = (postcode: string, town = '', fund = '') =>
  checkPlaces({ home: { postcode, town }, addressee: { postcode: fund } }).map(
    ({ code, at }) => `${code} ${at}`,
  );

test('a postcode that no town has is told at the postcode', () => {
  expect(check('56999', 'Vannes')).toEqual(['postcode-unknown home.postcode']);
  expect(check('00000')).toEqual(['postcode-unknown home.postcode']);
  expect(check('56000')).toEqual([]);
});

test.for([
  ['56000', 'vannes'],
  ['42000', 'St Etienne'],
  ['94240', "L'Hay-les-Roses"],
  ['75116', 'Paris 16e'],
  ['69003', 'LYON'],
  ['59160', 'Lomme'],
  ['97133', 'SAINT BARTHELEMY'],
  ['01410', 'Lajoux'],
  ['20200', 'Bastia'],
  ['97 410', 'St-Pierre'],
] as const)('%s %s is a town of its postcode', ([postcode, town]) => {
  expect(check(postcode, town)).toEqual([]);
});

test('a town of another postcode is told at the town', () => {
  expect(check('56000', 'Lorient')).toEqual(['town-not-of-postcode home.town']);
  expect(check('20200', 'Ajaccio')).toEqual(['town-not-of-postcode home.town']);
});

test('a fund of another département is told at its postcode', () => {
  expect(check('56000', 'Vannes', '35024')).toEqual(['fund-elsewhere addressee.postcode']);
  expect(check('97410', 'Saint-Pierre', '97181')).toEqual(['fund-elsewhere addressee.postcode']);
  expect(check('97410', 'Saint-Pierre', '75948')).toEqual(['fund-elsewhere addressee.postcode']);
});

test.for([
  ['56000', '56021'],
  ['20200', '20097'],
  ['20000', '20407'],
  ['97410', '97704'],
  ['97150', '97181'],
  ['97133', '97098'],
  ['01410', '39021'],
  ['01410', '01015'],
  ['94390', '91040'],
] as const)('a home in %s may have its fund in %s', ([home, fund]) => {
  expect(check(home, '', fund)).toEqual([]);
});

test('nothing is said of what is not typed yet', () => {
  expect(checkPlaces({})).toEqual([]);
  expect(check('', 'Vannes', '56021')).toEqual([]);
  expect(check('560', 'Vannes', '56021')).toEqual([]);
  expect(check('56000', ' ', '560')).toEqual([]);
});

test('no town of the list is ever told to be wrong', () => {
  const wrong = list.towns
    .map((line) => line.slice(0, 5))
    .flatMap((postcode) => townsOf(postcode).flatMap(({ name }) => check(postcode, name)));
  expect(wrong).toEqual([]);
});

test('no fund of the list is ever told to be elsewhere than its own département', () => {
  const wrong = list.towns
    .map((line) => line.slice(0, 5))
    .flatMap((postcode) => {
      const departements = new Set(townsOf(postcode).map(({ departement }) => departement));
      return [...departements].flatMap(listedFunds).flatMap((fund) => check(postcode, '', fund.postcode));
    });
  expect(wrong).toEqual([]);
});
