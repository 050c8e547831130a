import { isFrenchTerritory } from '../model/country.ts';
import type { DraftDossier } from '../model/dossier.ts';
import { readNir } from '../model/identifiers.ts';
import type { Issue } from '../model/result.ts';

/**
 * The spouse's number tells the sex, the year and month of birth and whether it was abroad: each that disagrees with
 * the answers is a slip in one of the two. Month 20 and over means unknown.
 */
export function checkNumbers({ spouse }: DraftDossier): Issue[] {
  const number = readNir(spouse?.nir ?? '');
  if (!number) return [];
  const birth = spouse?.birthDate ?? '';
  const country = spouse?.birthPlace?.country;
  const sex = spouse?.civility && (spouse.civility === 'madame' ? 2 : 1);
  const disagreements = [
    { code: 'nir-other-sex', found: sex !== undefined && sex !== number.sex },
    { code: 'nir-other-birth', found: birth.length >= 4 && birth.slice(2, 4) !== number.year },
    {
      code: 'nir-other-birth',
      found: birth.length >= 7 && number.month !== undefined && birth.slice(5, 7) !== number.month,
    },
    { code: 'nir-other-place', found: country && !isFrenchTerritory(country) !== number.bornAbroad },
  ];
  const codes = new Set(disagreements.filter(({ found }) => found).map(({ code }) => code));
  return [...codes].map((code) => ({ code, at: 'spouse.nir' }));
}
