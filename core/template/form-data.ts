import { type DatumId, type FormPerson, formPersons } from '../model/form-datum.ts';
import type { Path } from '../model/path.ts';
import type { TransformName } from './transforms.ts';

/**
 * Where a datum is taken from and how it is written: on a line, and where it has a cell for each character. `keepsCase`:
 * it is another one in capitals. `inList`: how else a list may have it among its words. `label`: what it is called on
 * paper, in French as every paper.
 */
export type FormDatum = {
  from: Path;
  as: TransformName;
  inCells?: TransformName;
  keepsCase?: true;
  inList?: readonly TransformName[];
  label: string;
};

const people: Record<FormPerson, string> = {
  applicant: '',
  spouse: ' du conjoint',
  host: ' de l’hébergeant',
};

type PersonDatum = Extract<DatumId, `applicant.${string}`> extends `applicant.${infer Name}` ? Name : never;
type SharedDatum = Extract<
  PersonDatum,
  Extract<DatumId, `host.${string}`> extends `host.${infer Name}` ? Name : never
>;

/** What is known of every person, under the person's place in the dossier. */
const ofPerson: Record<SharedDatum, FormDatum> = {
  names: { from: '', as: 'identityLine', label: 'Noms et prénoms' },
  familyNames: { from: '', as: 'familyNames', label: 'Nom de naissance et nom d’usage' },
  birthName: { from: 'birthName', as: 'upper', label: 'Nom de naissance' },
  usageName: { from: 'usageName', as: 'upper', label: 'Nom d’usage' },
  givenNames: { from: 'givenNames', as: 'text', label: 'Prénoms' },
  birthDate: { from: 'birthDate', as: 'dateOnLine', inCells: 'digits8', label: 'Date de naissance' },
  birthDay: { from: 'birthDate', as: 'dayOf', label: 'Jour de naissance' },
  birthMonth: { from: 'birthDate', as: 'monthOf', inList: ['monthName'], label: 'Mois de naissance' },
  birthYear: { from: 'birthDate', as: 'yearOf', label: 'Année de naissance' },
  birthPlace: { from: 'birthPlace', as: 'placeLine', label: 'Commune et pays de naissance' },
  birthTown: { from: 'birthPlace.town', as: 'text', label: 'Commune de naissance' },
  birthCountry: { from: 'birthPlace.country', as: 'country', inList: ['text'], label: 'Pays de naissance' },
  civility: {
    from: 'civility',
    as: 'civilityName',
    inList: ['civility', 'sexName', 'sexLetter', 'sexWord'],
    label: 'Civilité',
  },
  madame: { from: 'civility', as: 'isMadame', label: 'Madame' },
  monsieur: { from: 'civility', as: 'isMonsieur', label: 'Monsieur' },
};

const others: Record<Exclude<DatumId, `${FormPerson}.${SharedDatum}`>, FormDatum> = {
  'applicant.nationality': {
    from: 'applicant.nationality',
    as: 'nationality',
    inList: ['country', 'text', 'nationalityGroupName', 'nationalityGroupWords'],
    label: 'Nationalité',
  },
  'applicant.french': { from: 'applicant.nationality', as: 'isFrench', label: 'Nationalité française' },
  'applicant.european': {
    from: 'applicant.nationality',
    as: 'isEuropean',
    label: 'Nationalité UE/EEE/Suisse',
  },
  'applicant.otherNationality': { from: 'applicant.nationality', as: 'isOther', label: 'Autre nationalité' },
  'applicant.phone': { from: 'applicant.phone', as: 'phone', inCells: 'digits', label: 'Téléphone' },
  'applicant.email': { from: 'applicant.email', as: 'text', keepsCase: true, label: 'Courriel' },
  'applicant.employed': { from: 'applicant.employment', as: 'isEmployed', label: 'Activité professionnelle' },
  'applicant.notEmployed': {
    from: 'applicant.employment',
    as: 'isNotEmployed',
    label: 'Sans activité professionnelle',
  },
  'applicant.ground': { from: 'ground.kind', as: 'groundDetail', label: 'Motif de la demande' },
  'spouse.nir': {
    from: 'spouse.nir',
    as: 'nir',
    inCells: 'nirPlain',
    label: 'N° de sécurité sociale du conjoint',
  },
  'spouse.nirNumber': {
    from: 'spouse.nir',
    as: 'nirNumber',
    label: 'N° de sécurité sociale du conjoint, sans clé',
  },
  'spouse.nirKey': { from: 'spouse.nir', as: 'nirKey', label: 'Clé du n° de sécurité sociale du conjoint' },
  'home.address': { from: 'home', as: 'streetLine', label: 'Adresse' },
  'home.inline': { from: 'home', as: 'addressInline', label: 'Adresse avec code postal et commune' },
  'home.line1': { from: 'home', as: 'streetLine1', label: 'Adresse, première ligne' },
  'home.line2': { from: 'home', as: 'streetLine2', label: 'Adresse, deuxième ligne' },
  'home.extra': { from: 'home', as: 'streetExtra', label: 'Complément d’adresse' },
  'home.streetNumber': { from: 'home.street', as: 'streetNumber', label: 'Numéro de la voie' },
  'home.streetExtension': { from: 'home.street', as: 'streetExtension', label: 'Bis, ter' },
  'home.streetKind': { from: 'home.street', as: 'streetKind', label: 'Type de voie' },
  'home.streetName': { from: 'home.street', as: 'streetName', label: 'Nom de la voie' },
  'home.postcode': { from: 'home.postcode', as: 'digits', label: 'Code postal' },
  'home.town': { from: 'home.town', as: 'upper', label: 'Commune' },
  'home.postcodeTown': { from: 'home', as: 'townLine', label: 'Code postal et commune' },
  'marriage.date': { from: 'marriage.date', as: 'dateFr', inCells: 'digits8', label: 'Date du mariage' },
  'marriage.town': { from: 'marriage.town', as: 'text', label: 'Commune du mariage' },
  'arrival.date': {
    from: 'stay.enteredOn',
    as: 'dateFr',
    inCells: 'digits8',
    label: 'Date d’entrée en France',
  },
  'signing.place': { from: 'signing.place', as: 'text', label: 'Fait à' },
  'signing.date': { from: 'signing.date', as: 'dateFr', inCells: 'digits8', label: 'Fait le' },
  // Every dossier has a version: what is ticked whatever the answers are needs a path that is always there.
  always: { from: 'version', as: 'always', label: 'Case toujours cochée' },
};

/** Every datum that a mapping may name. */
export const formData: ReadonlyMap<DatumId, FormDatum> = new Map([
  ...formPersons.flatMap((person) =>
    Object.entries(ofPerson).map(([name, { from, label, ...how }]): [DatumId, FormDatum] => [
      // Object.entries forgets that its keys are those of `ofPerson`.
      `${person}.${name as SharedDatum}`,
      { ...how, from: from === '' ? person : `${person}.${from}`, label: `${label}${people[person]}` },
    ]),
  ),
  ...Object.entries(others).map(([id, datum]): [DatumId, FormDatum] => [id as keyof typeof others, datum]),
]);
