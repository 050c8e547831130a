import { expect, test } from 'vitest';
import { toPostalLine } from '../../../core/model/postal-line.ts';
import {
  atPlace,
  atTown,
  bornOn,
  dateFr,
  dateLong,
  frenchSpaces,
  upper,
  withoutNumberSign,
} from '../../../core/template/french.ts';
import { addresseeLines } from '../../../core/template/postal.ts';
import { transforms } from '../../../core/template/transforms.ts';

test('dates are written as French letters write them', () => {
  expect(dateLong('2026-02-01')).toBe('1er\u00a0février\u00a02026');
  expect(dateLong('1992-08-14')).toBe('14\u00a0août\u00a01992');
  expect(dateFr('1992-08-14')).toBe('14/08/1992');
  expect(dateLong('1992-0')).toBe('');
});

test('no-break spaces stand where French typography wants them, and nowhere else', () => {
  expect(frenchSpaces('Objet : oui ; non ! vrai ? « ici »')).toBe(
    'Objet\u00a0: oui\u202f; non\u202f! vrai\u202f? «\u00a0ici\u00a0»',
  );
  expect(frenchSpaces('article L. 112-3, art. R. 111-3, n° 12')).toBe(
    'article\u00a0L.\u00a0112-3, art.\u00a0R.\u00a0111-3, n°\u00a012',
  );
  expect(frenchSpaces('un an et 15 000 euros')).toBe('un an et 15\u202f000\u00a0euros');
});

test('capitals do not depend on the language of the computer', () => {
  expect(upper('istanbul')).toBe('ISTANBUL');
  expect(upper('Nguyễn')).toBe('NGUYỄN');
});

test.for([
  ['L’Haÿ-les-Roses', 'L HAY LES ROSES'],
  ['Saint-Ouen', 'SAINT OUEN'],
  ['12, rue du Bœuf', '12 RUE DU BOEUF'],
  ['18 Boulevard Maréchal de Lattre de Tassigny', '18 BD MARECHAL DE LATTRE DE TASSIGNY'],
] as const)('the postal line of %s is %s', ([typed, line]) => {
  expect(toPostalLine(typed)).toBe(line);
});

test('the lines of the recipient go from the organisation to the town, blanks left out', () => {
  const lines = addresseeLines({
    name: 'CPAM du Morbihan',
    extra: 'BP 20321',
    postcode: '56021',
    town: 'Vannes Cedex',
  });
  expect(lines).toEqual(['CPAM du Morbihan', 'BP 20321', '56021 VANNES CEDEX']);
});

test('a person without given names, or without usage name, leaves no hole in a line', () => {
  expect(transforms.identityLine({ birthName: 'Suharti' })).toBe('SUHARTI');
  expect(transforms.identityLine({ birthName: 'Reyes', givenNames: 'Maria Luz' })).toBe('REYES · Maria Luz');
  expect(
    transforms.nameWithUsage({ birthName: 'Reyes', usageName: 'Kervella', givenNames: 'Maria Luz' }),
  ).toBe('Maria Luz REYES, nom d’usage KERVELLA');
  expect(transforms.identityLine(undefined)).toBe('');
});

test('a phone number is read by pairs, a social security number by its parts', () => {
  expect(transforms.phone('0639980112')).toBe('06\u00a039\u00a098\u00a001\u00a012');
  expect(transforms.nir('284058832102532')).toBe('2\u00a084\u00a005\u00a088\u00a0321\u00a0025\u00a032');
});

test('titles inside a sentence are joined as one says them', () => {
  expect(transforms.titles(['Acte de naissance'])).toBe('acte de naissance');
  expect(transforms.titles(['Acte de naissance', 'Traduction', 'Acte de mariage'])).toBe(
    'acte de naissance, traduction et acte de mariage',
  );
  expect(transforms.titles([])).toBe('');
});

test('a nationality that was emptied again ticks none of the three boxes', () => {
  for (const tick of [transforms.isFrench, transforms.isEuropean, transforms.isOther])
    expect(tick('')).toBe(false);
  expect(transforms.isOther('PH')).toBe(true);
});

test('a birth is said as far as it is known', () => {
  expect(bornOn('1992-02-14')).toBe('le\u00a014\u00a0février\u00a01992');
  expect(bornOn('1992-02')).toBe('en février\u00a01992');
  expect(bornOn('1992')).toBe('en 1992');
  expect(transforms.digits8('1992')).toBe('    1992');
  expect(transforms.digits8('1992-02')).toBe('  021992');
});

test.for([
  ['Vannes', 'à Vannes'],
  ['Le Mans', 'au Mans'],
  ['Les Sables-d’Olonne', 'aux Sables-d’Olonne'],
  ['La Rochelle', 'à La Rochelle'],
  ['Lesneven', 'à Lesneven'],
  ['', 'à …………'],
] as const)('in the French town of %s is %s', ([town, said]) => {
  expect(atTown(town)).toBe(said);
});

test.for([
  [{ town: 'Le Port', country: 'RE', countryName: 'La Réunion' }, 'au Port (La Réunion)'],
  [{ town: 'Le Thuy', country: 'VN', countryName: 'Vietnam' }, 'à Le Thuy (Vietnam)'],
  [{ town: 'À bord du Mékong', country: 'XZ', countryName: 'en mer' }, 'à bord du Mékong (en mer)'],
  [{ town: 'Mékong', country: 'XZ', countryName: 'en mer' }, 'en mer (Mékong)'],
  [{ town: '', country: 'PH', countryName: 'Philippines' }, 'à ………… (Philippines)'],
  [{ town: 'Cebu', country: '', countryName: '' }, 'à Cebu'],
] as const)('a place of birth is said as a sentence says it: %o', ([place, said]) => {
  expect(atPlace(place)).toBe(said);
});

test('the reference of a letter loses the "n°" that it was copied with, and nothing else', () => {
  expect(withoutNumberSign('n° 2026-56')).toBe('2026-56');
  expect(withoutNumberSign('N°2026-56')).toBe('2026-56');
  expect(withoutNumberSign('Nogent-12')).toBe('Nogent-12');
});

test('a choice has a name that the wording can select, also before it is made', () => {
  expect(transforms.choice('vls-ts')).toBe('vlsTs');
  expect(transforms.choice('own')).toBe('own');
  expect([transforms.choice(undefined), transforms.choice('')]).toEqual(['unknown', 'unknown']);
});

test('in a sentence a number stays with its street and a postcode with its town', () => {
  const home = { flat: 'Étage 2', street: '12 rue des Lices', postcode: '56000', town: 'Vannes' };
  expect(transforms.addressInline(home)).toBe('Étage 2, 12\u00a0rue des Lices, 56000\u00a0Vannes');
});
