import type { DraftDossier } from '../model/dossier.ts';
import type { PieceId, SendAs } from '../model/piece.ts';
import type { Signer } from '../model/signature.ts';
import {
  answers,
  answersALetter,
  type Condition,
  goesToThePass,
  isFirstFiling,
  isHosted,
  not,
  writesFor,
} from './asked.ts';
import { type Source, sources } from './sources.ts';
import * as titles from './titles.ts';

const generatedIds = ['letter', 'pass-letter', 'bordereau', 'form', 'hosting-attestation'] as const;
export type GeneratedId = (typeof generatedIds)[number];
export type DocumentId = GeneratedId | PieceId;

/** True for a document that Liasse writes, false for a piece that the person brings. */
export function isGenerated(id: DocumentId): id is GeneratedId {
  return generatedIds.some((generated) => generated === id);
}

type Row = {
  /** As it is printed in the letter and the bordereau, in words that fit the answers. */
  title: string | ((draft: DraftDossier) => string);
  /** When it is in the pack. A complement also holds whatever the fund's letter asks for: see `plan.ts`. */
  when: Condition;
  source: Source;
};

export type GeneratedRow = Row & {
  id: GeneratedId;
  kind: 'generated';
  signers?: readonly Signer[] | ((draft: DraftDossier) => readonly Signer[]);
};

export type PieceRow = Row & {
  id: PieceId;
  kind: 'piece';
  /** `recommended`: its absence is a warning, because no official list names it. */
  need: 'required' | 'recommended';
  /** How the piece travels when nothing was chosen. */
  usually: SendAs | ((draft: DraftDossier) => SendAs);
  /** The ways that make sense for it. */
  choices: readonly SendAs[];
};

const hostedSigns = answers('attestation.hostedSigns', 'yes');

/** The form that the person brought may have a place for the person who hosts; without a host nobody signs there. */
const hostSignsForm: Condition = (draft) =>
  draft.officialForm?.use === 'yes' &&
  isHosted(draft) &&
  (draft.officialForm.mapping?.signatures?.some(({ who }) => who === 'host') ?? false);
const hasChildren = answers('children.any', 'yes');

/** One table of the pack, in the order in which it is posted. Every row says where it comes from. */
export const documentTable: readonly (GeneratedRow | PieceRow)[] = [
  {
    id: 'letter',
    kind: 'generated',
    title: titles.letter,
    when: not(goesToThePass),
    signers: ['applicant'],
    source: sources.ameliNumber,
  },
  {
    id: 'pass-letter',
    kind: 'generated',
    title: 'Lettre à la permanence d’accès aux soins de santé',
    when: goesToThePass,
    signers: ['applicant'],
    source: sources.passRoute,
  },
  {
    id: 'bordereau',
    kind: 'generated',
    title: 'Bordereau des pièces jointes',
    when: not(writesFor('reminder', 'return-original', 'new-address', 'conciliator')),
    source: sources.ownAdvice,
  },
  {
    id: 'form',
    kind: 'generated',
    title: 'Demande d’ouverture des droits à l’assurance maladie',
    when: isFirstFiling,
    signers: (draft) => (hostSignsForm(draft) ? ['applicant', 'host'] : ['applicant']),
    source: sources.formRecord,
  },
  {
    id: 'cpam-letter',
    kind: 'piece',
    title: titles.fundLetter,
    when: answersALetter,
    need: 'recommended',
    usually: 'copy',
    choices: ['copy', 'by-hand'],
    source: sources.requestedPiece,
  },
  {
    id: 'passport',
    kind: 'piece',
    title: titles.identity,
    when: isFirstFiling,
    need: 'required',
    usually: 'copy',
    choices: ['copy', 'by-hand'],
    source: sources.formNotice,
  },
  {
    id: 'visa',
    kind: 'piece',
    title: titles.visa,
    when: answers('stay.kind', 'vls-ts', 'visa-c'),
    need: 'required',
    usually: 'copy',
    choices: ['copy', 'by-hand'],
    source: sources.formNotice,
  },
  {
    id: 'visa-validation',
    kind: 'piece',
    title: 'Confirmation de la validation du visa',
    when: answers('stay.kind', 'vls-ts'),
    need: 'required',
    usually: 'copy',
    choices: ['copy', 'by-hand'],
    source: sources.visaValidation,
  },
  {
    id: 'residence-permit',
    kind: 'piece',
    title: 'Titre de séjour, recto et verso',
    when: answers('stay.kind', 'residence-permit'),
    need: 'required',
    usually: 'copy',
    choices: ['copy', 'by-hand'],
    source: sources.formNotice,
  },
  {
    id: 'birth-certificate',
    kind: 'piece',
    title: 'Acte de naissance avec filiation',
    when: isFirstFiling,
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
    when: answers('birthCertificate.origin', 'other'),
    need: 'required',
    usually: 'copy',
    choices: ['copy', 'original', 'by-hand'],
    source: sources.translation,
  },
  {
    id: 'name-concordance',
    kind: 'piece',
    title: 'Justificatif de la concordance des noms',
    when: answers('birthCertificate.names', 'different'),
    need: 'required',
    usually: 'copy',
    choices: ['copy', 'original', 'by-hand'],
    source: sources.names,
  },
  {
    id: 'marriage-certificate',
    kind: 'piece',
    title: titles.marriage,
    when: isFirstFiling,
    need: 'required',
    usually: 'copy',
    choices: ['copy', 'original', 'by-hand'],
    source: sources.familyMember,
  },
  {
    id: 'marriage-certificate-translation',
    kind: 'piece',
    title: 'Traduction en français de l’acte de mariage',
    when: answers('marriage.record', 'foreign'),
    need: 'required',
    usually: 'copy',
    choices: ['copy', 'original', 'by-hand'],
    source: sources.marriageRecord,
  },
  {
    id: 'hosting-attestation',
    kind: 'generated',
    title: 'Attestation d’hébergement',
    when: isHosted,
    signers: (draft) => (hostedSigns(draft) ? ['host', 'applicant'] : ['host']),
    source: sources.housing,
  },
  {
    id: 'host-id',
    kind: 'piece',
    title: titles.hostIdentity,
    when: isHosted,
    need: 'required',
    usually: 'copy',
    choices: ['copy', 'by-hand'],
    source: sources.housing,
  },
  {
    id: 'host-proof-of-address',
    kind: 'piece',
    title: titles.hostAddress,
    when: isHosted,
    need: 'required',
    usually: 'copy',
    choices: ['copy', 'by-hand'],
    source: sources.housing,
  },
  {
    id: 'lease',
    kind: 'piece',
    title: titles.home,
    when: answers('housing.kind', 'own', 'joint'),
    need: 'required',
    usually: 'copy',
    choices: ['copy', 'by-hand'],
    source: sources.housing,
  },
  {
    id: 'proof-of-residence',
    kind: 'piece',
    title: 'Justificatifs de plus de trois mois de résidence en France',
    when: answers('ground.kind', 'residence'),
    need: 'required',
    usually: 'copy',
    choices: ['copy', 'by-hand'],
    source: sources.stableResidence,
  },
  {
    id: 'spouse-rights',
    kind: 'piece',
    title: titles.spouseRights,
    when: answers('ground.kind', 'insured-spouse'),
    need: 'recommended',
    usually: 'copy',
    choices: ['copy', 'by-hand', 'later'],
    source: sources.spouseRights,
  },
  {
    id: 'bank-details',
    kind: 'piece',
    title: 'Relevé d’identité bancaire',
    when: isFirstFiling,
    need: 'recommended',
    usually: ({ bank }) => (bank?.account === 'later' ? 'later' : 'copy'),
    choices: ['copy', 'by-hand'],
    source: sources.formNotice,
  },
  {
    id: 'child-form',
    kind: 'piece',
    title: 'Demande de rattachement des enfants mineurs (S3705)',
    when: hasChildren,
    need: 'required',
    usually: 'by-hand',
    choices: ['by-hand', 'copy'],
    source: sources.children,
  },
  {
    id: 'child-birth-certificate',
    kind: 'piece',
    title: 'Acte de naissance de chaque enfant',
    when: hasChildren,
    need: 'required',
    usually: 'copy',
    choices: ['copy', 'original', 'by-hand'],
    source: sources.children,
  },
  {
    id: 'child-birth-certificate-translation',
    kind: 'piece',
    title: 'Traduction en français des actes de naissance des enfants',
    when: answers('children.certificates', 'other'),
    need: 'required',
    usually: 'copy',
    choices: ['copy', 'original', 'by-hand'],
    source: sources.translation,
  },
];

/** The row of a document. */
export function rowOf(id: DocumentId): GeneratedRow | PieceRow {
  const row = documentTable.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`No row for ${id}`);
  return row;
}
