import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Box } from '../../core/template/template.ts';
import { story } from '../support/story.ts';

/** A fund overseas, which is no CPAM. */
const cgss: DraftDossier['addressee'] = {
  name: 'CGSS de La Réunion',
  street: '4 boulevard Doret',
  postcode: '97704',
  town: 'Saint-Denis Cedex 9',
  confirmed: true,
};

/** Both kinds of fund, and what no letter to it may call it. */
export const funds = [
  { addressee: story().addressee, name: 'CPAM du Morbihan', not: 'CGSS' },
  { addressee: cgss, name: 'CGSS de La Réunion', not: 'CPAM' },
] as const;

/** Every pair of those who write and those whom they married. */
export const couples = (['madame', 'monsieur'] as const).flatMap((applicant) =>
  (['madame', 'monsieur'] as const).map((spouse) => [applicant, spouse] as const),
);

/** The window of the envelope, in millimetres: the fund stands in it, and who reads the letter. */
export const envelopeWindow: Box = [110, 57, 80, 22];

/** The same dossier of another couple, to another fund. */
export function writtenBy(
  draft: DraftDossier,
  [applicant, spouse]: (typeof couples)[number],
  { addressee }: (typeof funds)[number],
): DraftDossier {
  return {
    ...draft,
    applicant: { ...draft.applicant, civility: applicant },
    spouse: { ...draft.spouse, civility: spouse },
    addressee,
  };
}
