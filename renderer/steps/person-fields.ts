import { civilities } from './choices.ts';
import type { Field } from './page.ts';

/** The people of a dossier: each is asked the same civil status. */
type Person = 'applicant' | 'spouse' | 'host';

/** What a person is called, as on the birth certificate. */
export function nameFields(person: Person): readonly Field[] {
  return [
    { path: `${person}.civility`, input: 'choice', choices: civilities },
    { path: `${person}.birthName`, input: 'text' },
    { path: `${person}.usageName`, input: 'text', optional: true },
    { path: `${person}.givenNames`, input: 'text', optional: true },
  ];
}

/** When and where a person was born; a year alone will do, and a country that is no more. */
export function birthFields(person: Person): readonly Field[] {
  return [
    { path: `${person}.birthDate`, input: 'date', partial: true },
    { path: `${person}.birthPlace.town`, input: 'text' },
    { path: `${person}.birthPlace.country`, input: 'country', past: true },
  ];
}
