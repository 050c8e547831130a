import { z } from 'zod';
import { countryName } from './country.ts';

/**
 * Places of birth that are no country of today: a birth at sea (`XZ`, the code of UN/LOCODE for the high seas) and
 * the countries that ended within a lifetime, by their four letters in ISO 3166-3.
 */
export const formerCountries: readonly { code: string; fr: string; en: string }[] = [
  { code: 'XZ', fr: 'en mer', en: 'at sea' },
  { code: 'SUHH', fr: 'URSS', en: 'USSR' },
  { code: 'YUCS', fr: 'Yougoslavie', en: 'Yugoslavia' },
  { code: 'CSXX', fr: 'Serbie-et-Monténégro', en: 'Serbia and Montenegro' },
  { code: 'CSHH', fr: 'Tchécoslovaquie', en: 'Czechoslovakia' },
  { code: 'DDDE', fr: 'République démocratique allemande', en: 'German Democratic Republic' },
  { code: 'BUMM', fr: 'Birmanie', en: 'Burma' },
  { code: 'ZRCD', fr: 'Zaïre', en: 'Zaire' },
  { code: 'TPTL', fr: 'Timor oriental', en: 'East Timor' },
  { code: 'YDYE', fr: 'Yémen démocratique', en: 'Democratic Yemen' },
  { code: 'VDVN', fr: 'République démocratique du Viêt Nam', en: 'Democratic Republic of Viet-Nam' },
  { code: 'HVBF', fr: 'Haute-Volta', en: 'Upper Volta' },
  { code: 'DYBJ', fr: 'Dahomey', en: 'Dahomey' },
  { code: 'RHZW', fr: 'Rhodésie du Sud', en: 'Southern Rhodesia' },
  { code: 'NHVU', fr: 'Nouvelles-Hébrides', en: 'New Hebrides' },
  { code: 'ANHH', fr: 'Antilles néerlandaises', en: 'Netherlands Antilles' },
];

const former = new Map(formerCountries.map(({ code, fr }) => [code, fr]));

/** The French name of where somebody was born, as it is printed: PH → Philippines, SUHH → URSS, XZ → en mer. */
export function birthCountryName(code: string): string | undefined {
  return countryName(code) ?? former.get(code);
}

/** A country of today or of the past, or the sea. Errors: `country-unknown`. */
export const birthCountry = z
  .string()
  .refine((code) => birthCountryName(code) !== undefined, { error: 'country-unknown' })
  .meta({ description: 'Country of birth, ISO 3166-1 alpha-2 or ISO 3166-3 alpha-4; XZ for a birth at sea' });
