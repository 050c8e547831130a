import { requestableIds } from '../../core/model/piece.ts';
import { choice, recordOrigins } from './choices.ts';
import type { Page } from './page.ts';
import { birthFields, nameFields } from './person-fields.ts';

const letters = ['letter', 'pass-letter'] as const;
/** The attestation as soon as it is needed, the letter until then. */
const attestation = ['hosting-attestation', ...letters] as const;

/** Every page of the interview in order: the one table that screens, states and checks are made from. */
export const pages: readonly Page[] = [
  {
    step: 'situation',
    id: 'filing',
    beside: 'outline',
    why: { text: 'pages.filing.why', source: 'passRoute' },
    fields: [
      {
        path: 'filing.kind',
        input: 'choice',
        choices: choice('filing.kind', ['first', 'complement'], 'hints'),
      },
      { path: 'filing.route', input: 'choice', choices: choice('filing.route', ['cpam', 'pass'], 'hints') },
    ],
  },
  {
    step: 'situation',
    id: 'fundLetter',
    beside: letters,
    intro: 'pages.fundLetter.intro',
    why: { text: 'pages.fundLetter.why', source: 'requestedPiece' },
    fields: [
      { path: 'filing.letterDate', input: 'date' },
      { path: 'filing.letterReference', input: 'text', size: 'medium', optional: true },
      { path: 'filing.waitingNumber', input: 'text', size: 'medium', optional: true },
      {
        path: 'filing.requested',
        input: 'choices',
        choices: requestableIds.map((id) => ({ value: id, label: `documents.${id}` as const })),
      },
    ],
  },
  {
    step: 'situation',
    id: 'stay',
    beside: 'outline',
    why: { text: 'pages.stay.why', source: 'lawfulStay' },
    fields: [
      { path: 'applicant.nationality', input: 'country' },
      {
        path: 'stay.kind',
        input: 'choice',
        choices: choice('stay.kind', ['vls-ts', 'residence-permit', 'visa-c', 'other'], 'hints'),
      },
      { path: 'stay.enteredOn', input: 'date' },
    ],
  },
  {
    step: 'situation',
    id: 'visa',
    beside: letters,
    why: { text: 'pages.visa.why', source: 'visaValidation' },
    fields: [
      { path: 'stay.validFrom', input: 'date' },
      { path: 'stay.validUntil', input: 'date' },
      { path: 'stay.visaNumber', input: 'text', size: 'medium', optional: true },
      {
        path: 'stay.validation',
        input: 'choice',
        choices: choice('stay.validation', ['done', 'to-do'], 'hints'),
      },
      { path: 'stay.validatedOn', input: 'date' },
      { path: 'stay.permitUntil', input: 'date' },
    ],
  },
  {
    step: 'situation',
    id: 'ground',
    beside: 'outline',
    why: { text: 'pages.ground.why', source: 'familyMember' },
    fields: [
      { path: 'applicant.employment', input: 'choice', choices: choice('employment', ['none', 'employed']) },
      {
        path: 'ground.kind',
        input: 'choice',
        choices: choice('ground.kind', ['insured-spouse', 'residence'], 'hints'),
      },
    ],
  },
  {
    step: 'situation',
    id: 'children',
    beside: 'outline',
    why: { text: 'pages.children.why', source: 'children' },
    fields: [
      { path: 'children.any', input: 'choice', choices: choice('children.any', ['no', 'yes']) },
      { path: 'children.certificates', input: 'choice', choices: recordOrigins },
    ],
  },
  { step: 'situation', id: 'notYet', beside: 'outline', fields: [] },
  {
    step: 'applicant',
    id: 'name',
    beside: ['form', ...letters],
    intro: 'pages.name.intro',
    why: { text: 'pages.name.why', source: 'birthCertificate' },
    fields: nameFields('applicant'),
  },
  {
    step: 'applicant',
    id: 'birth',
    beside: ['form', ...letters],
    intro: 'pages.birth.intro',
    fields: [...birthFields('applicant'), { path: 'passport.expiresOn', input: 'date', optional: true }],
  },
  {
    step: 'applicant',
    id: 'certificate',
    beside: letters,
    why: { text: 'pages.certificate.why', source: 'translation' },
    fields: [
      { path: 'birthCertificate.origin', input: 'choice', choices: recordOrigins },
      {
        path: 'birthCertificate.names',
        input: 'choice',
        choices: choice('birthCertificate.names', ['same', 'different'], 'hints'),
      },
      {
        path: 'birthCertificate.owned',
        input: 'choice',
        choices: choice('birthCertificate.owned', ['several', 'one'], 'hints'),
      },
    ],
  },
  {
    step: 'applicant',
    id: 'address',
    beside: ['form', ...letters],
    intro: 'pages.address.intro',
    fields: [
      { path: 'home.street', input: 'text' },
      { path: 'home.flat', input: 'text', optional: true },
      { path: 'home.building', input: 'text', optional: true },
      { path: 'home.place', input: 'text', optional: true },
      { path: 'home.postcode', input: 'text', size: 'short', keyboard: 'numeric' },
      { path: 'home.town', input: 'town', beside: true },
    ],
  },
  {
    step: 'applicant',
    id: 'contact',
    beside: ['form', ...letters],
    fields: [
      { path: 'applicant.phone', input: 'text', size: 'medium', keyboard: 'tel', optional: true },
      { path: 'applicant.email', input: 'text', keyboard: 'email', optional: true },
    ],
  },
  {
    step: 'applicant',
    id: 'bank',
    beside: letters,
    why: { text: 'pages.bank.why', source: 'formNotice' },
    fields: [
      {
        path: 'bank.account',
        input: 'choice',
        choices: choice('bank.account', ['french', 'foreign', 'later'], 'hints'),
      },
    ],
  },
  {
    step: 'spouse',
    id: 'marriage',
    beside: letters,
    intro: 'pages.marriage.intro',
    why: { text: 'pages.marriage.why', source: 'marriageRecord' },
    fields: [
      {
        path: 'marriage.record',
        input: 'choice',
        choices: choice('marriage.record', ['french', 'transcribed', 'foreign'], 'hints'),
      },
      { path: 'marriage.date', input: 'date' },
      { path: 'marriage.town', input: 'text' },
      { path: 'marriage.country', input: 'country' },
    ],
  },
  {
    step: 'spouse',
    id: 'housing',
    beside: attestation,
    why: { text: 'pages.housing.why', source: 'housing' },
    fields: [
      {
        path: 'housing.kind',
        input: 'choice',
        choices: choice('housing.kind', ['spouse', 'joint', 'own', 'third'], 'hints'),
      },
      { path: 'housing.since', input: 'date' },
    ],
  },
  {
    step: 'spouse',
    id: 'spouseIdentity',
    beside: attestation,
    fields: nameFields('spouse'),
  },
  {
    step: 'spouse',
    id: 'spouseBirth',
    beside: attestation,
    why: { text: 'pages.spouseBirth.why', source: 'housing' },
    fields: birthFields('spouse'),
  },
  {
    step: 'spouse',
    id: 'insurance',
    beside: letters,
    why: { text: 'pages.insurance.why', source: 'familyMember' },
    fields: [{ path: 'spouse.nir', input: 'text', size: 'medium', optional: true }],
  },
  {
    step: 'spouse',
    id: 'hostIdentity',
    beside: attestation,
    intro: 'pages.hostIdentity.intro',
    fields: nameFields('host'),
  },
  {
    step: 'spouse',
    id: 'hostBirth',
    beside: attestation,
    why: { text: 'pages.spouseBirth.why', source: 'housing' },
    fields: birthFields('host'),
  },
  { step: 'pieces', id: 'pieces', beside: ['bordereau'], intro: 'pages.pieces.intro', fields: [] },
  {
    step: 'sending',
    id: 'addressee',
    beside: letters,
    intro: 'pages.addressee.intro',
    fields: [
      { path: 'addressee.name', input: 'text' },
      { path: 'addressee.service', input: 'text', optional: true },
      { path: 'addressee.street', input: 'text', optional: true },
      { path: 'addressee.extra', input: 'text', optional: true },
      { path: 'addressee.postcode', input: 'text', size: 'short', keyboard: 'numeric' },
      { path: 'addressee.town', input: 'text' },
      { path: 'addressee.confirmed', input: 'confirm' },
    ],
  },
  {
    step: 'sending',
    id: 'pass',
    beside: letters,
    intro: 'pages.pass.intro',
    why: { text: 'pages.pass.why', source: 'passRoute' },
    fields: [
      { path: 'pass.hospital', input: 'text' },
      { path: 'pass.town', input: 'text', size: 'medium' },
    ],
  },
  {
    step: 'sending',
    id: 'signing',
    beside: letters,
    intro: 'pages.signing.intro',
    fields: [
      { path: 'signing.place', input: 'text' },
      { path: 'signing.date', input: 'date' },
    ],
  },
  { step: 'sending', id: 'check', beside: 'none', intro: 'pages.check.intro', fields: [] },
  { step: 'sending', id: 'pack', beside: 'none', fields: [] },
  { step: 'sending', id: 'sign', beside: 'none', intro: 'pages.sign.intro', fields: [] },
  { step: 'sending', id: 'posted', beside: 'none', intro: 'pages.posted.intro', fields: [] },
];

/** Every question on one page, for who has all the papers at hand and no time. It is beside the order of pages. */
export const expressPage: Page = {
  step: 'situation',
  id: 'express',
  beside: ['form', ...letters],
  intro: 'pages.express.intro',
  fields: pages.flatMap(({ fields }) => fields),
};

/** The official form in place of ours: who wants it goes there from the pieces. It is beside the order of pages too. */
export const officialFormPage: Page = {
  step: 'pieces',
  id: 'officialForm',
  beside: 'none',
  intro: 'pages.officialForm.intro',
  fields: [],
};
