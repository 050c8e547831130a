import type { ExpectedDossier } from './expected-dossiers.ts';

/** Those who still have an answer or a paper to give, and those whose file is not possible yet. */
export const expectedNotReady: Record<string, ExpectedDossier> = {
  // Complement: no date of the letter, a number whose key is wrong, one paper still to come. Born in Yugoslavia.
  'petrovic-milena': {
    status: 'incomplete',
    pack: 'letter(applicant) bordereau cpam-letter passport birth-certificate-translation? bank-details',
    to: 'CPAM du Puy-de-Dôme · 63031 CLERMONT FERRAND CEDEX 9',
    blockers: [
      'missing filing.letterDate',
      'waiting-number-invalid filing.waitingNumber',
      'piece-missing pieces.birth-certificate-translation',
    ],
  },
  // Children born abroad: the translation of their acts is missing, their form is added by hand.
  'ndiaye-fatou': {
    status: 'incomplete',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation birth-certificate!
      birth-certificate-translation marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address spouse-rights bank-details child-form~ child-birth-certificate
      child-birth-certificate-translation?`,
    to: 'CPAM de l’Artois · 11 BOULEVARD DU PRESIDENT ALLENDE · CS 90014 · 62014 ARRAS CEDEX',
    blockers: ['piece-missing pieces.child-birth-certificate-translation'],
    warnings: ['piece-by-hand pieces.child-form'],
  },
  // Everything that can disagree does.
  'wang-xiuying': {
    status: 'incomplete',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation~ birth-certificate!
      birth-certificate-translation marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address spouse-rights? bank-details`,
    to: 'CPAM de Paris · 75948 PARIS CEDEX 19',
    blockers: [
      'email-invalid applicant.email',
      'date-impossible stay.validatedOn',
      'not-a-choice pieces.visa-validation.sendAs',
    ],
    warnings: [
      'born-after-marriage marriage.date',
      'spouse-born-after-marriage marriage.date',
      'entered-before-visa stay.enteredOn',
      'hosted-before-entry housing.since',
      'visa-not-started signing.date',
      'signed-before-hosting signing.date',
      'passport-expired passport.expiresOn',
      'town-not-of-postcode home.town',
      'fund-elsewhere addressee.postcode',
      'nir-other-sex spouse.nir',
      'nir-other-birth spouse.nir',
      'signing-far-away signing.date',
      'piece-later pieces.visa-validation',
      'piece-recommended pieces.spouse-rights',
    ],
  },
  // Residence of three months, which are over tomorrow. Several funds in the Nord: this one was confirmed.
  'tran-van-minh': {
    status: 'not-yet',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation birth-certificate!
      birth-certificate-translation marriage-certificate lease proof-of-residence bank-details`,
    to: 'CPAM de Lille-Douai (site Lille) · 2 RUE D IENA · BP 01 · 59895 LILLE CEDEX 9',
    blockers: ['three-months stay.enteredOn from 2026-11-24'],
  },
  // An entry at the end of a month: its third month ends on 30 November. Born in 1983 in what was Haute-Volta.
  'kone-aminata': {
    status: 'not-yet',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation birth-certificate!
      birth-certificate-translation marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address proof-of-residence bank-details~`,
    to: 'CPAM de Roubaix-Tourcoing · 2 PLACE SEBASTOPOL · BP 40700 · 59208 TOURCOING CEDEX',
    blockers: ['address-unconfirmed addressee.confirmed', 'three-months stay.enteredOn from 2026-12-01'],
    warnings: ['piece-later pieces.bank-details'],
  },
  // Swedish, in France since October: Europeans need no visa, but three months all the same.
  'andersson-astrid': {
    status: 'not-yet',
    pack: `letter(applicant) bordereau form(applicant) passport birth-certificate! marriage-certificate
      hosting-attestation(host) host-id host-proof-of-address proof-of-residence bank-details?`,
    to: 'CPAM du Gard · 30921 NIMES CEDEX 9',
    blockers: ['three-months stay.enteredOn from 2027-01-02'],
    warnings: ['european-cover applicant.nationality', 'piece-recommended pieces.bank-details'],
  },
  // A short-stay visa of somebody who is not Algerian.
  'alaoui-karim': {
    status: 'not-yet',
    pack: `letter(applicant) bordereau form(applicant) passport visa birth-certificate
      birth-certificate-translation marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address spouse-rights bank-details`,
    to: 'CPAM des Alpes-Maritimes · 48 AVENUE ROI ROBERT · 06180 NICE CEDEX 2',
    blockers: ['visa-c-not-this-case stay.kind'],
    warnings: ['visa-expires-soon stay.validUntil'],
  },
  'silva-joao': {
    status: 'not-yet',
    pack: `letter(applicant) bordereau form(applicant) passport birth-certificate!
      birth-certificate-translation marriage-certificate lease spouse-rights bank-details`,
    to: 'CPAM de l’Hérault · 29 COURS GAMBETTA · 34934 MONTPELLIER CEDEX 9',
    blockers: ['stay-not-this-case stay.kind'],
  },
  'mbeki-thandiwe': {
    status: 'not-yet',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation? birth-certificate!
      birth-certificate-translation marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address spouse-rights bank-details`,
    to: 'CPAM d’Indre-et-Loire · 36 RUE EDOUARD VAILLANT · 37035 TOURS CEDEX 9',
    blockers: ['visa-not-validated stay.validation', 'piece-missing pieces.visa-validation'],
  },
  // The visa ended the day before.
  'sharma-priya': {
    status: 'not-yet',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation birth-certificate!
      birth-certificate-translation marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address spouse-rights bank-details`,
    to: 'CPAM du Calvados · 108 BOULEVARD JEAN MOULIN · CS 10001 · 14032 CAEN CEDEX 9',
    blockers: ['visa-expired stay.validUntil'],
  },
  'kim-minjun': {
    status: 'not-yet',
    pack: `letter(applicant) bordereau form(applicant) passport residence-permit? birth-certificate!
      birth-certificate-translation marriage-certificate lease proof-of-residence bank-details`,
    to: 'CPAM de la Somme · 8 PLACE LOUIS SELLIER · 80021 AMIENS CEDEX 1',
    blockers: ['permit-expired stay.permitUntil', 'piece-missing pieces.residence-permit'],
  },
  // Eighteen tomorrow.
  'bekele-hanna': {
    status: 'not-yet',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation birth-certificate!
      birth-certificate-translation marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address spouse-rights bank-details`,
    to: 'CPAM de Meurthe-et-Moselle · 9 BOULEVARD JOFFRE · 54047 NANCY CEDEX',
    blockers: ['age-not-this-case applicant.birthDate from 2026-11-24'],
  },
  // Mayotte, whose postcode was typed with a space.
  'soilihi-anissa': {
    status: 'not-yet',
    pack: `letter(applicant) bordereau form(applicant) passport residence-permit birth-certificate!
      birth-certificate-translation marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address spouse-rights bank-details`,
    to: 'Caisse de sécurité sociale de Mayotte · 97600 MAMOUDZOU',
    blockers: ['territory-not-this-form home.postcode'],
  },
  // French since birth, born in Belgium.
  'dubois-jeanne': {
    status: 'not-yet',
    pack: `letter(applicant) bordereau form(applicant) passport birth-certificate! marriage-certificate
      hosting-attestation(host) host-id host-proof-of-address spouse-rights bank-details`,
    to: 'CPAM de Maine-et-Loire · 32 RUE LOUIS GAIN · 49937 ANGERS',
    blockers: ['nationality-not-this-case applicant.nationality'],
  },
};
