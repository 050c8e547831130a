import type { DraftDossier } from '../model/dossier.ts';
import type { Issue } from '../model/result.ts';
import { departementOfPostcode, isWholePostcode, tidyPostcode } from './postcode.ts';
import { findTown, knowsPostcode, townsOf } from './towns.ts';

/** Where the home is and where its fund is, compared with the list of towns. */
export function checkPlaces({ home, addressee }: DraftDossier): Issue[] {
  const postcode = tidyPostcode(home?.postcode ?? '');
  const town = home?.town?.trim() ?? '';
  const fund = tidyPostcode(addressee?.postcode ?? '');
  if (!isWholePostcode(postcode)) return [];
  return [
    ...(knowsPostcode(postcode) ? [] : [{ code: 'postcode-unknown', at: 'home.postcode' }]),
    ...(knowsPostcode(postcode) && town !== '' && !findTown(postcode, town)
      ? [{ code: 'town-not-of-postcode', at: 'home.town' }]
      : []),
    ...(isWholePostcode(fund) && !areasOf(postcode).has(areaOf(fund))
      ? [{ code: 'fund-elsewhere', at: 'addressee.postcode' }]
      : []),
  ];
}

/** Where a fund may be: what the postcode says, and what its towns say where it straddles two départements. */
function areasOf(postcode: string): Set<string> {
  const departements = townsOf(postcode).map(({ departement }) => departement.replace(/[AB]/, '0'));
  return new Set([areaOf(postcode), ...departements]);
}

/** Beginnings of CEDEX codes that are those of another island: La Réunion, and the islands of Guadeloupe. */
const cedexAreas: Readonly<Record<string, string>> = { 970: '971', 977: '974', 978: '974', 979: '974' };

/** The beginning of a postcode, which a CEDEX has too. Corsica is one area: its CEDEX codes do not follow its halves. */
function areaOf(postcode: string): string {
  const area = departementOfPostcode(postcode).replace(/[AB]/, '0');
  return cedexAreas[area] ?? area;
}
