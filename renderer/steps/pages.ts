import type { FieldPath } from 'react-hook-form';
import type { MessageKey } from '../../core/i18n/messages.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { DocumentId } from '../../core/rules/documents.ts';
import type { sources } from '../../core/rules/sources.ts';

/** A path of the dossier that a form field can hold, checked against the schema by the compiler. */
export type AnswerPath = FieldPath<DraftDossier>;

type Choice = { value: string; label: MessageKey };

/** `beside`: stands on the same line as the field before it. */
type FieldShape =
  | { input: 'text'; size?: 'short' | 'medium'; keyboard?: 'numeric' | 'tel' | 'email'; beside?: true }
  | { input: 'date' }
  | { input: 'country' }
  | { input: 'choice'; choices: readonly Choice[] }
  | { input: 'confirm' };

export type Field = { path: AnswerPath; optional?: true } & FieldShape;

export const stepIds = ['situation', 'applicant', 'spouse', 'pieces', 'sending'] as const;
export type StepId = (typeof stepIds)[number];

export type PageId =
  | 'case'
  | 'visa'
  | 'name'
  | 'birth'
  | 'address'
  | 'contact'
  | 'spouseIdentity'
  | 'spouseBirth'
  | 'insurance'
  | 'marriage'
  | 'hosting'
  | 'pieces'
  | 'addressee'
  | 'signing'
  | 'check'
  | 'pack';

export type Page = {
  step: StepId;
  id: PageId;
  /** The sheet shown beside the question. `null`: the page needs the whole width. */
  document: DocumentId | null;
  fields: readonly Field[];
  intro?: MessageKey;
  /** What is unfolded under "Pourquoi ?", and the rule that it rests on. */
  why?: { text: MessageKey; source?: keyof typeof sources };
};

const civilities: readonly Choice[] = [
  { value: 'madame', label: 'choices.civility.madame' },
  { value: 'monsieur', label: 'choices.civility.monsieur' },
];

/** Every page of the interview in order: the one table that screens, states and checks are made from. */
export const pages: readonly Page[] = [
  { step: 'situation', id: 'case', document: 'form', intro: 'pages.case.intro', fields: [] },
  {
    step: 'situation',
    id: 'visa',
    document: 'letter',
    intro: 'pages.visa.intro',
    why: { text: 'pages.visa.why', source: 'visaValidation' },
    fields: [
      { path: 'stay.validFrom', input: 'date' },
      { path: 'stay.validUntil', input: 'date' },
      { path: 'stay.enteredOn', input: 'date' },
      { path: 'stay.validatedOn', input: 'date' },
      { path: 'stay.visaNumber', input: 'text', size: 'medium', optional: true },
    ],
  },
  {
    step: 'applicant',
    id: 'name',
    document: 'form',
    why: { text: 'pages.name.why', source: 'birthCertificate' },
    fields: [
      { path: 'applicant.civility', input: 'choice', choices: civilities },
      { path: 'applicant.birthName', input: 'text' },
      { path: 'applicant.usageName', input: 'text', optional: true },
      { path: 'applicant.givenNames', input: 'text', optional: true },
    ],
  },
  {
    step: 'applicant',
    id: 'birth',
    document: 'form',
    fields: [
      { path: 'applicant.birthDate', input: 'date' },
      { path: 'applicant.birthPlace.town', input: 'text' },
      { path: 'applicant.birthPlace.country', input: 'country' },
      { path: 'applicant.nationality', input: 'country' },
    ],
  },
  {
    step: 'applicant',
    id: 'address',
    document: 'form',
    intro: 'pages.address.intro',
    fields: [
      { path: 'home.street', input: 'text' },
      { path: 'home.flat', input: 'text', optional: true },
      { path: 'home.building', input: 'text', optional: true },
      { path: 'home.place', input: 'text', optional: true },
      { path: 'home.postcode', input: 'text', size: 'short', keyboard: 'numeric' },
      { path: 'home.town', input: 'text', beside: true },
    ],
  },
  {
    step: 'applicant',
    id: 'contact',
    document: 'form',
    why: { text: 'pages.contact.why', source: 'familyMember' },
    fields: [
      { path: 'applicant.phone', input: 'text', size: 'medium', keyboard: 'tel', optional: true },
      { path: 'applicant.email', input: 'text', keyboard: 'email', optional: true },
      {
        path: 'applicant.employment',
        input: 'choice',
        choices: [
          { value: 'none', label: 'choices.employment.none' },
          { value: 'employed', label: 'choices.employment.employed' },
        ],
      },
    ],
  },
  {
    step: 'spouse',
    id: 'spouseIdentity',
    document: 'hosting-attestation',
    intro: 'pages.spouseIdentity.intro',
    fields: [
      { path: 'spouse.civility', input: 'choice', choices: civilities },
      { path: 'spouse.birthName', input: 'text' },
      { path: 'spouse.usageName', input: 'text', optional: true },
      { path: 'spouse.givenNames', input: 'text', optional: true },
    ],
  },
  {
    step: 'spouse',
    id: 'spouseBirth',
    document: 'hosting-attestation',
    why: { text: 'pages.spouseBirth.why', source: 'housing' },
    fields: [
      { path: 'spouse.birthDate', input: 'date' },
      { path: 'spouse.birthPlace.town', input: 'text' },
      { path: 'spouse.birthPlace.country', input: 'country' },
    ],
  },
  {
    step: 'spouse',
    id: 'insurance',
    document: 'letter',
    why: { text: 'pages.insurance.why', source: 'familyMember' },
    fields: [{ path: 'spouse.nir', input: 'text', size: 'medium', optional: true }],
  },
  {
    step: 'spouse',
    id: 'marriage',
    document: 'letter',
    intro: 'pages.marriage.intro',
    fields: [
      { path: 'marriage.date', input: 'date' },
      { path: 'marriage.town', input: 'text' },
    ],
  },
  {
    step: 'spouse',
    id: 'hosting',
    document: 'hosting-attestation',
    why: { text: 'pages.hosting.why', source: 'housing' },
    fields: [{ path: 'hosting.since', input: 'date' }],
  },
  { step: 'pieces', id: 'pieces', document: 'bordereau', intro: 'pages.pieces.intro', fields: [] },
  {
    step: 'sending',
    id: 'addressee',
    document: 'letter',
    intro: 'pages.addressee.intro',
    fields: [
      { path: 'addressee.name', input: 'text' },
      { path: 'addressee.service', input: 'text', optional: true },
      { path: 'addressee.street', input: 'text', optional: true },
      { path: 'addressee.extra', input: 'text', optional: true },
      { path: 'addressee.postcode', input: 'text', size: 'short', keyboard: 'numeric' },
      { path: 'addressee.town', input: 'text', beside: true },
      { path: 'addressee.confirmed', input: 'confirm' },
    ],
  },
  {
    step: 'sending',
    id: 'signing',
    document: 'letter',
    intro: 'pages.signing.intro',
    fields: [
      { path: 'signing.place', input: 'text' },
      { path: 'signing.date', input: 'date' },
    ],
  },
  { step: 'sending', id: 'check', document: null, intro: 'pages.check.intro', fields: [] },
  { step: 'sending', id: 'pack', document: null, fields: [] },
];

/** A page by its id. */
export function pageById(id: PageId): Page {
  const page = pages.find((candidate) => candidate.id === id);
  if (!page) throw new Error(`No page ${id}`);
  return page;
}

/** The pages of a step, in order. */
export function pagesOfStep(step: StepId): readonly Page[] {
  return pages.filter((page) => page.step === step);
}

/** The page that comes so many places after another one, if there is one. */
export function neighbour(id: PageId, offset: 1 | -1): PageId | undefined {
  return pages[pages.findIndex((page) => page.id === id) + offset]?.id;
}
