import { expect, test } from 'vitest';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { story } from '../support/story.ts';
import { boxOf, readSheet, textIn } from './read-sheet.ts';
import { couples, envelopeWindow, funds, writtenBy } from './readers.ts';

const folder = 'lettre-complement';
const headBox = boxOf(folder, 'references');
const bodyBox = boxOf(folder, 'appel');

/** The story after the fund has asked for something. */
function complement(filing: DraftDossier['filing'], pieces = story().pieces): DraftDossier {
  const asked: DraftDossier['filing'] = { kind: 'complement', requested: ['birth-certificate'] };
  return { ...story(), filing: { ...asked, letterDate: '2026-11-02', ...filing }, pieces };
}

const copy = { sendAs: 'copy' as const, files: [{ path: 'story/visa.png' }] };

test('a complement quotes the letter of the fund with its date, its number and the waiting number', async () => {
  const { page, issues } = await readSheet(
    complement({ letterReference: 'n° 2026-56-0417', waitingNumber: '292029935101238' }),
    'letter',
  );
  expect(issues).toEqual([]);
  expect(textIn(page, headBox)).toBe(
    'Objet : complément à ma demande d’ouverture des droits à l’assurance maladie ' +
      'Vos références : votre lettre du 2 novembre 2026, n° 2026-56-0417 ' +
      'Mon numéro d’attente : 2 92 02 99 351 012 38',
  );
});

test.for(couples)(
  'a complement is one page without a fault, with a copy or an original, written by %s married to %s, to a CPAM and to a CGSS',
  async (couple) => {
    for (const fund of funds)
      for (const pieces of [story().pieces, { 'cpam-letter': copy, 'birth-certificate': copy }]) {
        const { page, issues } = await readSheet(writtenBy(complement({}, pieces), couple, fund), 'letter');
        expect(issues).toEqual([]);
        expect(textIn(page, bodyBox)).toContain(couple[0] === 'madame' ? 'Je suis née le' : 'Je suis né le');
        expect(page.running).not.toMatch(/\(e\)|…|undefined/);
        expect(textIn(page, envelopeWindow)).toContain(fund.name);
        expect(page.running).not.toContain(fund.not);
      }
  },
);

test('without a number of its own the letter is quoted by its date, and no waiting number is spoken of', async () => {
  const { page } = await readSheet(complement({}), 'letter');
  expect(textIn(page, headBox)).toMatch(/Vos références : votre lettre du 2 novembre 2026$/);
});

test('a complement says who writes, what is enclosed and what it asks, by the articles on files left open', async () => {
  const { page } = await readSheet(complement({}), 'letter');
  const body = textIn(page, bodyBox);
  for (const phrase of [
    'Par la lettre citée en référence, vous m’avez demandé de compléter ma demande',
    'Je suis née le 14 février 1992 à Cebu (Philippines).',
    'En réponse, vous trouverez ci-jointe la pièce indiquée au bas de cette lettre.',
    'L’original suivant est joint à cet envoi : acte de naissance avec filiation.',
    'poursuivre l’instruction de mon dossier',
    '(article L. 114-5 du Code des relations entre le public et l’administration)',
    '(article L. 114-5-1 du même code)',
  ])
    expect(body).toContain(phrase);
});

test('a complement holds no form, so it claims neither a form nor the ground of the first file', async () => {
  const { page } = await readSheet(complement({}), 'letter');
  expect(page.running).not.toMatch(/formulaire|D\. 160-2|L\. 161-1|visa|j’ai épousé|mariage/);
  expect(textIn(page, boxOf(folder, 'pj'))).toBe('Pièce jointe : 1');
  expect(page.running).toContain('1. Acte de naissance avec filiation (original)');
});

test('several pieces agree, and without an original nothing is asked back', async () => {
  const requested: NonNullable<DraftDossier['filing']>['requested'] = ['birth-certificate', 'bank-details'];
  const pieces = { 'cpam-letter': copy, 'birth-certificate': copy, 'bank-details': copy };
  const { page } = await readSheet(complement({ requested }, pieces), 'letter');
  expect(textIn(page, bodyBox)).toContain(
    'En réponse, vous trouverez ci-jointes les pièces énumérées au bas de cette lettre.',
  );
  expect(page.running).not.toMatch(/retourner|recommandée/);
  expect(textIn(page, boxOf(folder, 'pj'))).toBe('Pièces jointes : 3');
});

test('the recipient of a complement stands in the window of the envelope too', async () => {
  const { page } = await readSheet(complement({}), 'letter');
  expect(textIn(page, [110, 57, 80, 22])).toBe('CPAM du Morbihan BP 20321 56021 VANNES');
});
