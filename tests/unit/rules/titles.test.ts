import { expect, test } from 'vitest';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import type { DocumentId } from '../../../core/rules/documents.ts';
import { planDocuments } from '../../../core/rules/plan.ts';
import { story } from '../../support/story.ts';

function titleOf(id: DocumentId, change: Partial<DraftDossier>): string | undefined {
  return planDocuments({ ...story(), ...change }).find((document) => document.id === id)?.title;
}

const { applicant, stay, spouse, housing, marriage } = story();
const wife = { ...spouse, civility: 'madame' } as const;
const third = { ...housing, kind: 'third' } as const;

test.for([
  ['passport', {}, 'Passeport : page d’identité et page du tampon d’entrée'],
  ['passport', { applicant: { ...applicant, nationality: 'IT' } }, 'Carte d’identité ou passeport'],
  ['visa', {}, 'Visa de long séjour valant titre de séjour'],
  ['visa', { stay: { ...stay, kind: 'visa-c' } }, 'Visa de court séjour « famille de Français »'],
  ['marriage-certificate', {}, 'Acte de mariage'],
  [
    'marriage-certificate',
    { marriage: { ...marriage, record: 'transcribed' } },
    'Transcription française de l’acte de mariage',
  ],
  ['marriage-certificate', { marriage: { ...marriage, record: 'foreign' } }, 'Acte de mariage étranger'],
  ['lease', { housing: { ...housing, kind: 'own' } }, 'Justificatif de domicile à mon nom'],
  ['lease', { housing: { ...housing, kind: 'joint' } }, 'Justificatif de domicile à nos deux noms'],
  ['host-id', {}, 'Pièce d’identité de l’hébergeant'],
  ['host-id', { spouse: wife }, 'Pièce d’identité de l’hébergeante'],
  ['host-id', { housing: third, host: { civility: 'madame' } }, 'Pièce d’identité de l’hébergeante'],
  ['host-proof-of-address', { spouse: wife }, 'Justificatif de domicile de l’hébergeante'],
  ['spouse-rights', {}, 'Attestation de droits à l’assurance maladie de l’époux assuré'],
  ['spouse-rights', { spouse: wife }, 'Attestation de droits à l’assurance maladie de l’épouse assurée'],
] as const)('%s is printed as it is in the case', ([id, change, title]) => {
  expect(titleOf(id, change)).toBe(title);
});

test('a complement that does not ask who the host and the spouse are names neither as a man', () => {
  const filing: DraftDossier['filing'] = { kind: 'complement', requested: ['host-id', 'spouse-rights'] };
  expect(titleOf('letter', { filing })).toBe('Lettre de complément');
  expect(titleOf('host-id', { filing })).toBe('Pièce d’identité de la personne qui m’héberge');
  expect(titleOf('spouse-rights', { filing })).toBe(
    'Attestation de droits à l’assurance maladie de la personne assurée',
  );
});
