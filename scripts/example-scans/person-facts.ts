import type { CompleteDossier } from '../../core/model/dossier.ts';
import { dateFr, dateLong, upper } from '../../core/template/french.ts';

/** What the specimens say of the two people: taken from the dossier, so that the papers agree with it. */
export type Facts = {
  dossier: CompleteDossier;
  applicant: PersonFacts;
  spouse: PersonFacts;
  address: string[];
};

type PersonFacts = {
  surname: string;
  givenNames: string;
  fullName: string;
  birthDate: string;
  birthDateLong: string;
  birthTown: string;
};

export function factsOf(dossier: CompleteDossier): Facts {
  const { flat, street, postcode, town } = dossier.home;
  return {
    dossier,
    applicant: personFacts(dossier.applicant),
    spouse: personFacts(dossier.spouse),
    address: [flat ?? '', street, `${postcode} ${upper(town)}`].filter(Boolean),
  };
}

function personFacts(person: CompleteDossier['spouse']): PersonFacts {
  return {
    surname: upper(person.birthName),
    givenNames: person.givenNames ?? '',
    fullName: `${person.givenNames ?? ''} ${upper(person.birthName)}`.trim(),
    birthDate: dateFr(person.birthDate),
    birthDateLong: dateLong(person.birthDate),
    birthTown: person.birthPlace.town,
  };
}
