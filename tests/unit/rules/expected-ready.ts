import type { ExpectedDossier } from './expected-dossiers.ts';

/** Those whose pack can be posted, with or without a warning. */
export const expectedReady: Record<string, ExpectedDossier> = {
  // The eight whose papers are read back too, from the story on.
  story: {
    status: 'ready-with-warnings',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation birth-certificate!
      birth-certificate-translation marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address spouse-rights bank-details~`,
    to: 'CPAM du Morbihan · BP 20321 · 56021 VANNES',
    warnings: ['piece-later pieces.bank-details'],
  },
  // Two wives; a copy of the birth certificate by choice.
  'nguyen-minh-chau': {
    status: 'ready',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation birth-certificate
      birth-certificate-translation marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address spouse-rights bank-details`,
    to: 'CPAM de la Loire-Atlantique · 9 RUE GAETAN RONDEAU · 44958 NANTES CEDEX 9',
  },
  // In work: rights by the work, so nothing about the spouse's.
  'sahin-yigit': {
    status: 'ready-with-warnings',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation birth-certificate!
      birth-certificate-translation marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address bank-details~`,
    to: 'CPAM de la Corse-du-Sud · QUARTIER LES PADULES BD ABBE RECCO · BP 910 · 20702 AJACCIO CEDEX 9',
    warnings: ['employed-not-this-case applicant.employment', 'piece-later pieces.bank-details'],
  },
  // Two husbands; born in Poland, but not Polish.
  'wojcik-lukasz': {
    status: 'ready',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation birth-certificate!
      birth-certificate-translation marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address spouse-rights bank-details`,
    to: 'CGSS de La Réunion · Service des affiliations · 4 BOULEVARD DORET · 97704 SAINT DENIS MESSAG CEDEX 9',
  },
  suharti: {
    status: 'ready-with-warnings',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation birth-certificate!
      birth-certificate-translation marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address spouse-rights bank-details~`,
    to: 'CPAM du Rhône · 69907 LYON CEDEX 20',
    warnings: ['piece-later pieces.bank-details'],
  },
  // A specimen number of somebody born in 1953.
  'long-names': {
    status: 'ready-with-warnings',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation birth-certificate
      birth-certificate-translation marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address spouse-rights bank-details`,
    to: 'CPAM de la Somme · Service ouverture des droits · 8 PLACE LOUIS SELLIER · BP 30402 · 80021 AMIENS CEDEX 1',
    warnings: ['nir-other-birth spouse.nir'],
  },
  // The translation is an original, the certificate a copy.
  'el-amrani-yasmine': {
    status: 'ready-with-warnings',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation birth-certificate
      birth-certificate-translation! marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address bank-details`,
    to: 'CPAM de la Gironde · 33085 BORDEAUX CEDEX',
    warnings: ['employed-not-this-case applicant.employment'],
  },
  'okafor-chidi': {
    status: 'ready-with-warnings',
    pack: `letter(applicant) bordereau form(applicant) passport~ visa visa-validation birth-certificate!
      birth-certificate-translation marriage-certificate~ hosting-attestation(host) host-id
      host-proof-of-address spouse-rights~ bank-details~`,
    to: 'CPAM de Paris · 75948 PARIS CEDEX 19',
    warnings: [
      'piece-by-hand pieces.passport',
      'piece-by-hand pieces.marriage-certificate',
      'piece-later pieces.spouse-rights',
      'piece-later pieces.bank-details',
    ],
  },
  // Complement: the fund gave a waiting number and wants the original of the birth certificate, the only one.
  'benali-amina': {
    status: 'ready-with-warnings',
    pack: 'letter(applicant) bordereau cpam-letter birth-certificate!',
    to: 'CPAM de la Haute-Garonne · 31093 TOULOUSE CEDEX 9',
    warnings: ['only-original birthCertificate.owned'],
  },
  // Complement without a number: the hosting papers, asked for in another order. Old answers stay behind.
  'haddad-rami': {
    status: 'ready-with-warnings',
    pack: 'letter(applicant) bordereau cpam-letter? hosting-attestation(host) host-id host-proof-of-address',
    to: 'CPAM d’Ille-et-Vilaine · 35024 RENNES CEDEX 9',
    warnings: ['piece-recommended pieces.cpam-letter'],
  },
  // Residence permit, more than three months of residence, a lease in her name, a marriage transcribed; two wives.
  'johnson-grace': {
    status: 'ready',
    pack: `letter(applicant) bordereau form(applicant) passport residence-permit birth-certificate!
      birth-certificate-translation marriage-certificate lease proof-of-residence bank-details`,
    to: 'CPAM de la Gironde · 33085 BORDEAUX CEDEX',
  },
  // Italian: no visa, no translation; a home in both names, a foreign account.
  'rossi-matteo': {
    status: 'ready-with-warnings',
    pack: `letter(applicant) bordereau form(applicant) passport birth-certificate! marriage-certificate lease
      spouse-rights bank-details`,
    to: 'CPAM de la Côte-d’Or · BP 34548 · 21045 DIJON CEDEX',
    warnings: ['european-cover applicant.nationality', 'bank-foreign bank.account'],
  },
  // Algerian with a short-stay visa, which ends in less than two months.
  'ferhat-lynda': {
    status: 'ready-with-warnings',
    pack: `letter(applicant) bordereau form(applicant) passport visa birth-certificate!
      birth-certificate-translation marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address spouse-rights bank-details~`,
    to: 'CPAM des Bouches-du-Rhône · 13421 MARSEILLE CEDEX 20',
    warnings: [
      'visa-expires-soon stay.validUntil',
      'visa-c-uncertain stay.kind',
      'piece-later pieces.bank-details',
    ],
  },
  // The visa ends on the day of signing, which still counts; the passport ended the day before.
  'perera-nimal': {
    status: 'ready-with-warnings',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation birth-certificate!
      birth-certificate-translation marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address spouse-rights bank-details`,
    to: 'CPAM du Loiret · 45021 ORLEANS CEDEX 1',
    warnings: ['passport-expired passport.expiresOn', 'visa-expires-soon stay.validUntil'],
  },
  // Malian born in Paris: a French act, by copy.
  'traore-seydou': {
    status: 'ready',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation birth-certificate
      marriage-certificate lease spouse-rights bank-details`,
    to: 'CPAM de la Seine-Saint-Denis · CS 60300 · 93018 BOBIGNY CEDEX',
  },
  // A multilingual extract, the only one, of which a scan is kept.
  'demir-elif': {
    status: 'ready-with-warnings',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation birth-certificate!
      marriage-certificate hosting-attestation(host) host-id host-proof-of-address spouse-rights bank-details`,
    to: 'CPAM du Bas-Rhin · 16 RUE DE LAUSANNE · 67090 STRASBOURG CEDEX',
    warnings: ['only-original birthCertificate.owned'],
  },
  // One name of 45 letters and no given name; the only original, not scanned.
  'andriana-hery': {
    status: 'ready-with-warnings',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation birth-certificate!
      birth-certificate-translation marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address spouse-rights bank-details`,
    to: 'CPAM de la Haute-Vienne · 22 AVENUE JEAN GAGNANT · 87037 LIMOGES',
    warnings: ['only-original birthCertificate.owned', 'only-original-unscanned pieces.birth-certificate'],
  },
  // Polish, born on 29 February, other names on the act, in France for more than three months.
  'kowalska-zofia': {
    status: 'ready-with-warnings',
    pack: `letter(applicant) bordereau form(applicant) passport birth-certificate name-concordance
      marriage-certificate lease proof-of-residence bank-details`,
    to: 'CPAM de la Marne · 14 16 RUE DU RUISSELET · 51086 REIMS CEDEX',
    warnings: ['european-cover applicant.nationality'],
  },
  // Married in Mexico, not transcribed; children born in France, their form already filled and scanned.
  'garcia-diego': {
    status: 'ready',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation birth-certificate!
      birth-certificate-translation marriage-certificate marriage-certificate-translation lease spouse-rights
      bank-details child-form child-birth-certificate`,
    to: 'CPAM de Pau-Pyrénées · 26 BIS AVENUE DES LILAS · 64022 PAU CEDEX 9',
  },
  // The mother-in-law hosts both.
  'al-rahman-yusuf': {
    status: 'ready',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation birth-certificate!
      birth-certificate-translation marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address spouse-rights bank-details`,
    to: 'CPAM du Finistère · 1 RUE DE SAVOIE · 29282 BREST CEDEX',
  },
  // Born in the USSR; through the PASS, whatever fund was chosen before.
  'mirzoyan-ani': {
    status: 'ready-with-warnings',
    pack: `pass-letter(applicant) bordereau form(applicant) passport visa visa-validation birth-certificate!
      birth-certificate-translation marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address spouse-rights bank-details~`,
    to: 'PASS · Hôpital Édouard-Herriot · Lyon',
    warnings: ['piece-later pieces.bank-details'],
  },
  // In work, a birth known to the month.
  'tanaka-yuki': {
    status: 'ready-with-warnings',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation birth-certificate!
      birth-certificate-translation marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address bank-details`,
    to: 'CPAM de l’Isère · 2 RUE DES ALLIES · 38045 GRENOBLE CEDEX 9',
    warnings: ['employed-not-this-case applicant.employment'],
  },
  // One name, born in Burma in a year; papers by hand and later.
  thandar: {
    status: 'ready-with-warnings',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation birth-certificate~
      birth-certificate-translation marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address spouse-rights~ bank-details`,
    to: 'CPAM du Havre · 222 BOULEVARD DE STRASBOURG · 76094 LE HAVRE CEDEX',
    warnings: ['piece-by-hand pieces.birth-certificate', 'piece-later pieces.spouse-rights'],
  },
  // Born at sea; two husbands; Bastia, whose fund no list gives: its address was typed.
  'vainikolo-sione': {
    status: 'ready',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation birth-certificate!
      birth-certificate-translation marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address spouse-rights bank-details`,
    to: 'CPAM de la Haute-Corse · Ouverture des droits · 20293 BASTIA CEDEX',
  },
  // La Réunion; the husband's number is that of somebody born there, who was not born abroad.
  'ramgoolam-devi': {
    status: 'ready',
    pack: `letter(applicant) bordereau form(applicant) passport visa visa-validation birth-certificate!
      birth-certificate-translation marriage-certificate hosting-attestation(host) host-id
      host-proof-of-address spouse-rights bank-details`,
    to: 'CGSS de La Réunion · 4 BOULEVARD DORET · 97704 SAINT DENIS MESSAG CEDEX 9',
  },
};
