import { describe, expect, test } from 'vitest';
import type { PieceId } from '../../../core/model/piece.ts';
import { guessPieces } from '../../../core/rules/guess-piece.ts';
import { today } from '../../support/story.ts';

const guess = (text: string) => guessPieces(text, today)[0];

const known: readonly (readonly [PieceId, string])[] = [
  ['birth-certificate', 'MAIRIE DE VANNES\nExtrait d’acte de naissance avec filiation'],
  ['birth-certificate', 'Copie intégrale de l’acte de naissance n° 12'],
  ['birth-certificate', 'REPUBLIC OF THE PHILIPPINES\nCertificate of Live Birth'],
  ['birth-certificate-translation', 'Traduction assermentée\nActe de naissance n° 12, traduit de l’espagnol'],
  ['marriage-certificate', 'COPIE INTÉGRALE\nActe de mariage n° 7\nné le 2 mai 1990'],
  [
    'marriage-certificate-translation',
    'Traduit du portugais par un expert près la cour d’appel. Acte de mariage',
  ],
  [
    'spouse-rights',
    'Attestation de droits à l’assurance maladie\nCaisse primaire d’assurance maladie du Morbihan',
  ],
  ['bank-details', 'Relevé d’identité bancaire\nIBAN FR76 3000 6000 0112 3456 7890 189'],
  ['bank-details', 'Titulaire du compte\nIBAN FR76 … BIC AGRIFRPP'],
  ['visa-validation', 'Confirmation de la validation de l’enregistrement de votre visa de long séjour'],
  ['visa-validation', 'OFII\nVLS-TS validé le 3 mars 2026'],
  ['lease', 'Contrat de location\nentre le bailleur et le locataire'],
  ['lease', 'Le bailleur loue au locataire, pour un loyer de 700 €, avec un dépôt de garantie'],
  ['host-proof-of-address', 'Votre facture d’électricité du 3 octobre 2026'],
  ['host-proof-of-address', 'Échéancier\nContrat gaz, montant total TTC'],
  ['host-proof-of-address', 'Quittance de loyer du mois d’octobre'],
  ['residence-permit', 'RÉPUBLIQUE FRANÇAISE\nTitre de séjour'],
  ['name-concordance', 'Certificat de concordance'],
  ['cpam-letter', 'CPAM du Morbihan. Votre demande : merci de nous envoyer les pièces manquantes'],
  ['passport', 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10'],
  ['host-id', 'IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<\n9409923102854CORINNE<<<<<<<6512068F6'],
  ['residence-permit', 'IRFRAX4RTBPFW46<<<<<<<<<<<<<<<\n8703115F2603112UTO<<<<<<<<<<<6'],
];

const notTaken: readonly (readonly [PieceId, string, string])[] = [
  [
    'bank-details',
    'a bill that gives an IBAN',
    'Facture n° 4. Montant TTC 40 €. IBAN FR76… BIC ABCD. Titulaire : Gaz SA',
  ],
  ['bank-details', 'a payslip paid on an account', 'Bulletin de paie. IBAN FR76… BIC ABCD. Domiciliation'],
  ['birth-certificate', 'a list of papers to bring', 'Bulletin de salaire. Né le 3 mai 1990'],
  [
    'birth-certificate',
    'a marriage that quotes a birth',
    'Acte de mariage. Vu la copie de l’acte de naissance',
  ],
  [
    'spouse-rights',
    'a bill of a mutual society',
    'Facture. Montant total 12 €. Attestation de droits sur demande',
  ],
  ['lease', 'a rent receipt', 'Quittance de loyer. Bailleur, locataire, loyer, dépôt de garantie'],
  ['visa', 'a text about visas', 'Le visa de long séjour vaut titre de séjour'],
  ['passport', 'lines of arrows', '>>>>>>>>>>>>>>>><<<<<<<<<<<<<<<<<<<<<<<<<<<<<'],
];

describe('the text of a paper says what it may be', () => {
  test.for(known)('%s: %s', ([piece, text]) => {
    expect(guess(text)).toBe(piece);
  });

  test.for(notTaken)('never %s: %s', ([piece, , text]) => {
    expect(guessPieces(text, today)).not.toContain(piece);
  });

  test('and nothing is guessed of a text that says nothing', () => {
    expect(guessPieces('', today)).toEqual([]);
    expect(guessPieces('Bonjour, ci-joint les photos de dimanche.', today)).toEqual([]);
  });

  test('names tell whose bill and whose passport it is', () => {
    const names = { applicant: ['Reyes'], others: ['Le Goff'] };
    const bill = 'Facture d’électricité\nM. LE GOFF Yann';
    expect(guessPieces(bill, today, names)[0]).toBe('host-proof-of-address');
    expect(guessPieces(bill.replace('LE GOFF', 'REYES'), today, names)[0]).toBe('proof-of-residence');
    expect(guessPieces(`${bill} et Mme REYES`, today, names)[0]).toBe('host-proof-of-address');
  });
});
