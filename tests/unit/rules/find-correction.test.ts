import { expect, test } from 'vitest';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { findCorrection } from '../../../core/rules/find-correction.ts';
import { listedFunds } from '../../../core/rules/suggest-addressee.ts';

const today = '2026-11-23';
const home = { street: '12 rue des Lilas', postcode: '56000', town: 'Vannes' };
const confirmed = {
  name: 'CPAM du Morbihan',
  service: '',
  street: '',
  extra: 'CS 12345',
  postcode: '56019',
  town: 'VANNES CEDEX',
  confirmed: true,
};
const correctionOf = (draft: DraftDossier) => findCorrection(draft, today);

test('an address that was confirmed and is not the one of the list is kept for its département', () => {
  expect(correctionOf({ home, addressee: confirmed })).toEqual({
    departement: '56',
    addressee: {
      name: 'CPAM du Morbihan',
      extra: 'CS 12345',
      postcode: '56019',
      town: 'VANNES CEDEX',
      confirmedOn: today,
    },
  });
});

test('the address of the list is no correction, whatever its capitals and accents', () => {
  const [listed] = listedFunds('56');
  const {
    origin: _,
    date: _d,
    ...address
  } = listed ?? { name: '', postcode: '', town: '', origin: '', date: '' };
  const { name, street, extra, postcode, town } = { street: undefined, extra: undefined, ...address };
  const typed = {
    name: name.toUpperCase(),
    street: street?.toLowerCase(),
    extra,
    postcode,
    town,
    confirmed: true,
  };
  expect(correctionOf({ home, addressee: typed })).toBeUndefined();
});

test('nothing is kept of an address that is not confirmed, not whole, or of no known home', () => {
  expect(correctionOf({ home, addressee: { ...confirmed, confirmed: false } })).toBeUndefined();
  expect(correctionOf({ home, addressee: { ...confirmed, postcode: '560' } })).toBeUndefined();
  expect(correctionOf({ home, addressee: { ...confirmed, name: ' ' } })).toBeUndefined();
  expect(correctionOf({ home: { ...home, postcode: '' }, addressee: confirmed })).toBeUndefined();
  expect(correctionOf({})).toBeUndefined();
});

test('what is kept says nothing of the person: the address of the fund, its département and a day', () => {
  const kept = JSON.stringify(
    correctionOf({
      home,
      addressee: confirmed,
      applicant: { birthName: 'Santos' },
      signing: { place: 'Auray' },
    }),
  );
  expect(kept).not.toMatch(/Lilas|Santos|Auray|56000/);
});
