import { expect, test } from 'vitest';
import type { PieceId } from '../../core/model/piece.ts';
import { guessPiece } from '../../renderer/pieces/sorter/guess-piece.ts';

const usual: readonly PieceId[] = [
  'passport',
  'visa',
  'visa-validation',
  'birth-certificate',
  'birth-certificate-translation',
  'marriage-certificate',
  'host-id',
  'host-proof-of-address',
  'spouse-rights',
  'bank-details',
];

test.each<[string, PieceId]>([
  ['passeport.jpg', 'passport'],
  ['Passport_scan 2.PDF', 'passport'],
  ['PASSPORT.png', 'passport'],
  ['visa.png', 'visa'],
  ['VLS-TS.pdf', 'visa'],
  ['confirmation de validation visa.pdf', 'visa-validation'],
  ['OFII.pdf', 'visa-validation'],
  ['Acte de naissance (original).jpeg', 'birth-certificate'],
  ['birth-certificate.pdf', 'birth-certificate'],
  ['ActeNaissance2026.pdf', 'birth-certificate'],
  ['traduction_naissance.pdf', 'birth-certificate-translation'],
  ['Traduction assermentée.pdf', 'birth-certificate-translation'],
  ['livret de famille.jpg', 'marriage-certificate'],
  ['Acte mariage.jpg', 'marriage-certificate'],
  ['CNI recto.jpg', 'host-id'],
  ['pièce d’identité Loïc.pdf', 'host-id'],
  ['passeport-mari.jpg', 'host-id'],
  ['host-id-front.jpg', 'host-id'],
  ['Facture EDF novembre.pdf', 'host-proof-of-address'],
  ['electricity_bill.pdf', 'host-proof-of-address'],
  ['attestation_droits.pdf', 'spouse-rights'],
  ['RIB.pdf', 'bank-details'],
  ['IBAN joint.png', 'bank-details'],
])('%s is %s', (name, piece) => {
  expect(guessPiece(name, usual)).toBe(piece);
});

test.each([
  'IMG_2041.JPG',
  'scan.pdf',
  'document (3).png',
  'acte.pdf',
  'attestation.pdf',
  'visage.jpg',
  'Caribou.pdf',
  '.pdf',
  '',
])('a name that says nothing clear gives no guess: %j', (name) => {
  expect(guessPiece(name, usual)).toBeUndefined();
});

test('a guess is only a piece of this dossier', () => {
  expect(guessPiece('rib.pdf', ['passport'])).toBeUndefined();
  expect(guessPiece('bail.pdf', ['lease', 'passport'])).toBe('lease');
  expect(guessPiece('facture.pdf', ['lease'])).toBe('lease');
});

test('what may be two pieces is left to the person', () => {
  expect(guessPiece('facture edf.pdf', ['lease', 'proof-of-residence'])).toBeUndefined();
  const both = ['birth-certificate-translation', 'marriage-certificate-translation'] as const;
  expect(guessPiece('traduction.pdf', both)).toBeUndefined();
  expect(guessPiece('traduction mariage.pdf', both)).toBe('marriage-certificate-translation');
});

test('papers of the children are not taken for those of the parent', () => {
  const pieces = ['birth-certificate', 'child-birth-certificate', 'child-form'] as const;
  expect(guessPiece('naissance enfant.pdf', pieces)).toBe('child-birth-certificate');
  expect(guessPiece('acte de naissance.pdf', pieces)).toBe('birth-certificate');
  expect(guessPiece('S3705.pdf', pieces)).toBe('child-form');
});
