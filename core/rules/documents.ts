import type { Civility } from '../model/person.ts';
import type { PieceId, SendAs } from '../model/piece.ts';
import { type Source, sources } from './sources.ts';

const generatedIds = ['letter', 'bordereau', 'form', 'hosting-attestation'] as const;
export type GeneratedId = (typeof generatedIds)[number];
export type DocumentId = GeneratedId | PieceId;

/** True for a document that Liasse writes, false for a piece that the person brings. */
export function isGenerated(id: DocumentId): id is GeneratedId {
  return generatedIds.some((generated) => generated === id);
}

export const signerNames = ['applicant', 'host'] as const;
export type Signer = (typeof signerNames)[number];

type Row = {
  /** As it is printed in the letter and the bordereau; by the spouse's civility where it must agree. */
  title: string | Record<Civility, string>;
  signers?: readonly Signer[];
  source: Source;
};

export type GeneratedRow = Row & { id: GeneratedId; kind: 'generated' };

export type PieceRow = Row & {
  id: PieceId;
  kind: 'piece';
  /** `recommended`: its absence is a warning, because no official list names it. */
  need: 'required' | 'recommended';
  /** How the piece travels when nothing was chosen. */
  usually: SendAs;
  /** The other ways that make sense for it. */
  choices: readonly SendAs[];
};

/** One table of the pack, in the order in which it is posted. Every row says where it comes from. */
export const documentTable: readonly (GeneratedRow | PieceRow)[] = [
  {
    id: 'letter',
    kind: 'generated',
    title: 'Lettre d’accompagnement',
    signers: ['applicant'],
    source: sources.ameliNumber,
  },
  { id: 'bordereau', kind: 'generated', title: 'Bordereau des pièces jointes', source: sources.ownAdvice },
  {
    id: 'form',
    kind: 'generated',
    title: 'Demande d’ouverture des droits à l’assurance maladie',
    signers: ['applicant'],
    source: sources.formRecord,
  },
  {
    id: 'passport',
    kind: 'piece',
    title: 'Passeport : page d’identité et page du tampon d’entrée',
    need: 'required',
    usually: 'copy',
    choices: ['copy', 'by-hand'],
    source: sources.formNotice,
  },
  {
    id: 'visa',
    kind: 'piece',
    title: 'Visa de long séjour valant titre de séjour',
    need: 'required',
    usually: 'copy',
    choices: ['copy', 'by-hand'],
    source: sources.formNotice,
  },
  {
    id: 'visa-validation',
    kind: 'piece',
    title: 'Confirmation de la validation du visa',
    need: 'required',
    usually: 'copy',
    choices: ['copy', 'by-hand'],
    source: sources.visaValidation,
  },
  {
    id: 'birth-certificate',
    kind: 'piece',
    title: 'Acte de naissance avec filiation',
    need: 'required',
    // The story behind the product: a photocopy was refused, the original came back with the number.
    usually: 'original',
    choices: ['original', 'copy', 'by-hand'],
    source: sources.birthCertificate,
  },
  {
    id: 'birth-certificate-translation',
    kind: 'piece',
    title: 'Traduction en français de l’acte de naissance',
    need: 'required',
    usually: 'copy',
    choices: ['copy', 'original', 'by-hand'],
    source: sources.translation,
  },
  {
    id: 'marriage-certificate',
    kind: 'piece',
    title: 'Acte de mariage',
    need: 'required',
    usually: 'copy',
    choices: ['copy', 'by-hand'],
    source: sources.familyMember,
  },
  {
    id: 'hosting-attestation',
    kind: 'generated',
    title: 'Attestation d’hébergement',
    signers: ['host'],
    source: sources.housing,
  },
  {
    id: 'host-id',
    kind: 'piece',
    title: { madame: 'Pièce d’identité de l’hébergeante', monsieur: 'Pièce d’identité de l’hébergeant' },
    need: 'required',
    usually: 'copy',
    choices: ['copy', 'by-hand'],
    source: sources.housing,
  },
  {
    id: 'host-proof-of-address',
    kind: 'piece',
    title: {
      madame: 'Justificatif de domicile de l’hébergeante',
      monsieur: 'Justificatif de domicile de l’hébergeant',
    },
    need: 'required',
    usually: 'copy',
    choices: ['copy', 'by-hand'],
    source: sources.housing,
  },
  {
    id: 'spouse-rights',
    kind: 'piece',
    title: {
      madame: 'Attestation de droits à l’assurance maladie de l’épouse assurée',
      monsieur: 'Attestation de droits à l’assurance maladie de l’époux assuré',
    },
    need: 'recommended',
    usually: 'copy',
    choices: ['copy', 'by-hand', 'later'],
    source: sources.familyMember,
  },
  {
    id: 'bank-details',
    kind: 'piece',
    title: 'Relevé d’identité bancaire',
    need: 'recommended',
    usually: 'copy',
    choices: ['copy', 'by-hand', 'later'],
    source: sources.formNotice,
  },
];
