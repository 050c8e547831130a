import { expect, test } from 'vitest';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { story } from '../support/story.ts';
import { boxOf, readSheet, textIn } from './read-sheet.ts';

const box = (key: string) => boxOf('bordereau', key);

test('the bordereau of a first file announces the application, its letter and its form', async () => {
  const { page } = await readSheet(story(), 'bordereau');
  expect(textIn(page, box('objet'))).toBe('Demande d’ouverture des droits à l’assurance maladie');
  expect(textIn(page, box('premiers'))).toContain('la lettre, ce bordereau et le formulaire signé. Puis');
  expect(textIn(page, box('destinataire'))).toBe('CPAM du Morbihan');
});

test('the bordereau of a complement says so, and speaks of no form', async () => {
  const filing: DraftDossier['filing'] = { kind: 'complement', requested: ['birth-certificate'] };
  const { page } = await readSheet({ ...story(), filing }, 'bordereau');
  expect(textIn(page, box('objet'))).toBe(
    'Complément à ma demande d’ouverture des droits à l’assurance maladie',
  );
  expect(textIn(page, box('premiers'))).toContain('la lettre et ce bordereau. Puis');
  expect(page.running).not.toContain('formulaire');
});

test('the bordereau names what is to be returned, one or several, or nothing', async () => {
  const original = { sendAs: 'original' } as const;
  const { page } = await readSheet(story(), 'bordereau');
  expect(textIn(page, box('retour'))).toBe(
    'L’original de la pièce suivante est à retourner à l’adresse ci-dessus : acte de naissance avec filiation.',
  );
  const pieces = { ...story().pieces, 'birth-certificate': original, 'marriage-certificate': original };
  const several = await readSheet({ ...story(), pieces }, 'bordereau');
  expect(textIn(several.page, box('retour'))).toMatch(/^Les originaux des pièces suivantes sont à retourner/);
  const filing: DraftDossier['filing'] = { kind: 'complement', requested: ['passport'] };
  const without = await readSheet({ ...story(), filing }, 'bordereau');
  expect(without.page.running).not.toContain('retourner');
});

test('the bordereau says a birth that is known by its year alone', async () => {
  const applicant = { ...story().applicant, birthDate: '1992' };
  const { page } = await readSheet({ ...story(), applicant }, 'bordereau');
  expect(textIn(page, box('naissance'))).toContain('née en 1992 à Cebu (Philippines)');
});
