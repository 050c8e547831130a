import { z } from 'zod';
import { completeDossier } from '../../core/model/dossier.ts';
import { dateFr, dateLong, upper } from '../../core/template/french.ts';

const { applicant, spouse, home, stay, marriage } = completeDossier('9999-12-31').shape;

/** The answers that the specimens need: the story has a long-stay visa and was married in France. */
export const storyAnswers = z.object({
  applicant,
  spouse,
  home,
  stay: stay.omit({ permitUntil: true }),
  marriage: marriage.omit({ country: true }),
});
type StoryAnswers = z.infer<typeof storyAnswers>;

/** What the specimens say of the two people: taken from the dossier, so that the papers agree with it. */
export type Facts = {
  dossier: StoryAnswers;
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

export function factsOf(dossier: StoryAnswers): Facts {
  const { flat, street, postcode, town } = dossier.home;
  return {
    dossier,
    applicant: personFacts(dossier.applicant),
    spouse: personFacts(dossier.spouse),
    address: [flat ?? '', street, `${postcode} ${upper(town)}`].filter(Boolean),
  };
}

function personFacts(person: StoryAnswers['spouse']): PersonFacts {
  return {
    surname: upper(person.birthName),
    givenNames: person.givenNames ?? '',
    fullName: `${person.givenNames ?? ''} ${upper(person.birthName)}`.trim(),
    birthDate: dateFr(person.birthDate),
    birthDateLong: dateLong(person.birthDate),
    birthTown: person.birthPlace.town,
  };
}
