/** What forms ask of each person of a dossier. */
const personData = [
  'names',
  'familyNames',
  'birthName',
  'usageName',
  'givenNames',
  'birthDate',
  'birthDay',
  'birthMonth',
  'birthYear',
  'birthPlace',
  'birthTown',
  'birthCountry',
  'civility',
  'madame',
  'monsieur',
] as const;

export const formPersons = ['applicant', 'spouse', 'host'] as const;
export type FormPerson = (typeof formPersons)[number];

type PersonDatum = `${FormPerson}.${(typeof personData)[number]}`;

const personDatumIds = formPersons.flatMap((person) =>
  personData.map((datum): PersonDatum => `${person}.${datum}`),
);

/**
 * What a form that the person brings may ask for and the dossier can answer: the name that a mapping calls it by.
 * Where each is taken from, and how it is written, is said in `core/template/form-data.ts`.
 */
const otherDatumIds = [
  'applicant.nationality',
  'applicant.french',
  'applicant.european',
  'applicant.otherNationality',
  'applicant.phone',
  'applicant.email',
  'applicant.employed',
  'applicant.notEmployed',
  'applicant.ground',
  'spouse.nir',
  'spouse.nirNumber',
  'spouse.nirKey',
  'home.address',
  'home.inline',
  'home.line1',
  'home.line2',
  'home.extra',
  'home.streetNumber',
  'home.streetExtension',
  'home.streetKind',
  'home.streetName',
  'home.postcode',
  'home.town',
  'home.postcodeTown',
  'marriage.date',
  'marriage.town',
  'arrival.date',
  'signing.place',
  'signing.date',
  'always',
] as const;

export const datumIds = [...personDatumIds, ...otherDatumIds];
export type DatumId = (typeof datumIds)[number];

/** What forms also ask for and no dossier holds: told as such, and left to be written by hand. */
export const handDatumIds = [
  'nir',
  'iban',
  'bic',
  'allocataire',
  'caf',
  'birthDepartment',
  'profession',
] as const;
export type HandDatumId = (typeof handDatumIds)[number];
