import { type DatumId, datumIds, type HandDatumId, handDatumIds } from '../../model/form-datum.ts';
import type { Role, Subject } from './datum-words.ts';

/** What a subject is for a person of the dossier: an answer of it, or what is written by hand. */
export type Named = { datum: DatumId } | { byHand: HandDatumId };

/** What belongs to the home, which is that of the applicant. */
const ofHome: readonly Subject[] = [
  'address',
  'line1',
  'line2',
  'inline',
  'extra',
  'streetNumber',
  'streetExtension',
  'streetKind',
  'streetName',
  'postcode',
  'town',
  'postcodeTown',
];

const elsewhere: Partial<Record<Subject, DatumId>> = {
  marriageDate: 'marriage.date',
  marriageTown: 'marriage.town',
  arrivalDate: 'arrival.date',
  signingPlace: 'signing.place',
  signingDate: 'signing.date',
};

/** The datum of a subject, for whom the form speaks of; nothing where no dossier knows that person. */
export function nameDatum(subject: Subject, role: Role | undefined): Named | undefined {
  if (role === 'other') return undefined;
  const person = role === 'spouse' || role === 'host' ? role : 'applicant';
  if (person === 'spouse' && subject === 'nir') return { datum: 'spouse.nir' };
  if (person === 'spouse' && subject === 'nirKey') return { datum: 'spouse.nirKey' };
  const byHand = handDatumIds.find((id) => id === subject);
  if (byHand) return { byHand };
  if (subject === 'nirKey') return { byHand: 'nir' };
  const shared = elsewhere[subject];
  if (shared) return { datum: shared };
  const own = ofHome.includes(subject) && person === 'applicant' ? `home.${subject}` : `${person}.${subject}`;
  const datum = datumIds.find((id) => id === own);
  return datum && { datum };
}
