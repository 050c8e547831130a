import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainTown } from '../../../core/rules/plain-town.ts';
import list from '../../../core/rules/towns.json' with { type: 'json' };
import { findTown, knowsPostcode, mergedTownsOf, townsOf } from '../../../core/rules/towns.ts';
import { buildTowns } from '../../../scripts/build-towns.ts';

const file = readFileSync(new URL('../../../core/rules/towns.json', import.meta.url), 'utf8');

test('the list that ships is what its package makes, byte for byte', async () => {
  expect(await buildTowns()).toBe(file);
});

test('the list holds the whole country in little room', () => {
  const towns = list.towns.flatMap((line) => townsOf(line.slice(0, 5)));
  const departements = new Set(towns.map(({ departement }) => departement));
  expect({ postcodes: list.towns.length, entries: towns.length }).toEqual({
    postcodes: 6310,
    entries: 35493,
  });
  // 96 of the mainland and Corsica, 5 overseas, Saint-Pierre-et-Miquelon, the two islands of 971, the Pacific.
  expect(departements.size).toBe(96 + 5 + 1 + 2 + 4);
  expect(file.length).toBeLessThan(800_000);
  expect(list).toMatchObject({ date: '2026-01-01', source: expect.stringContaining('6.0.0') });
});

test.for([
  ['56000', ['Vannes 56']],
  ['20200', ['Bastia 2B', 'San-Martino-di-Lota 2B', 'Santa-Maria-di-Lota 2B', 'Ville-di-Pietrabugno 2B']],
  ['20090', ['Ajaccio 2A']],
  ['97410', ['Saint-Pierre 974']],
  ['97133', ['Saint-Barthélemy 977']],
  ['97150', ['Saint-Martin 978']],
  ['97500', ['Miquelon-Langlade 975', 'Saint-Pierre 975']],
  ['97600', ['Koungou 976', 'Mamoudzou 976']],
  ['98800', ['Nouméa 988']],
  ['94390', ['Paray-Vieille-Poste 91']],
] as const)('the towns of postcode %s', ([postcode, towns]) => {
  expect(townsOf(postcode).map(({ name, departement }) => `${name} ${departement}`)).toEqual(towns);
});

test('a postcode that straddles two départements says which town is in which', () => {
  const departementsOf = (postcode: string) => [
    ...new Set(townsOf(postcode).map((town) => town.departement)),
  ];
  expect(departementsOf('01410')).toEqual(['01', '39']);
  expect(findTown('01410', 'Lajoux')).toEqual({ name: 'Lajoux', departement: '39' });
  expect(departementsOf('37160').sort()).toEqual(['37', '86']);
});

test('every arrondissement of Paris, Lyon and Marseille has its postcode', () => {
  const arrondissements = (first: number, count: number) =>
    Array.from({ length: count }, (_, index) => townsOf(String(first + index)).map(({ name }) => name));
  expect(arrondissements(75001, 20)).toEqual(Array(20).fill(['Paris']));
  expect(arrondissements(69001, 9)).toEqual(Array(9).fill(['Lyon']));
  expect(arrondissements(13001, 16)).toEqual(Array(16).fill(['Marseille']));
  expect(townsOf('75116').map(({ name }) => name)).toEqual(['Paris']);
});

test('a name that was merged into a commune is known, and is not one of the communes', () => {
  expect(mergedTownsOf('59160').map(({ name }) => name)).toContain('Lomme');
  expect(townsOf('59160').map(({ name }) => name)).toEqual(['Capinghem', 'Lille']);
  expect(findTown('50100', 'Tourlaville')?.departement).toBe('50');
});

test('a CEDEX and what is no postcode have no towns; spaces in a postcode do not matter', () => {
  for (const postcode of ['56021', '5600', '', '00000', 'abcde', '98000']) {
    expect([postcode, knowsPostcode(postcode), townsOf(postcode)]).toEqual([postcode, false, []]);
  }
  expect(knowsPostcode(' 56 000')).toBe(true);
  expect(townsOf('56 000')).toEqual(townsOf('56000'));
});

test.for([
  ['St Etienne', 'Saint-Étienne'],
  ['STE-MARIE', 'Sainte-Marie'],
  ["L'Hay les Roses", 'L’Haÿ-les-Roses'],
  ['Paris 16e', 'Paris'],
  ['PARIS 16', 'Paris'],
  ['Lyon 3ème arrondissement', 'Lyon'],
  ['Vannes Cedex 9', 'Vannes'],
  ['OEUILLY', 'Œuilly'],
  ['Évry-Courcouronnes', 'Évry-Courcouronnes'],
] as const)('« %s » is the same town as « %s »', ([typed, name]) => {
  expect(plainTown(typed)).toBe(plainTown(name));
});

test('two towns stay two', () => {
  expect(plainTown('Saint-Denis')).not.toBe(plainTown('Saint-Denis-lès-Bourg'));
  expect(plainTown('Stains')).toBe('stains');
});
