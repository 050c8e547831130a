import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import { z } from 'zod';

// The package writes some names otherwise than French administrations do.
const corrections: Record<string, string> = {
  CI: 'Côte d’Ivoire',
  RE: 'La Réunion',
  US: 'États-Unis',
  GB: 'Royaume-Uni',
  RU: 'Russie',
};

const names: ReadonlyMap<string, string> = new Map(
  Object.entries(french.countries).map(([code, name]) => {
    const [first] = Array.isArray(name) ? name : [name];
    return [code, corrections[code] ?? String(first).replaceAll("'", '’')];
  }),
);

/** Every country that can be chosen, as ISO 3166-1 alpha-2 codes. */
export const countryCodes: readonly string[] = [...names.keys()];

/** An ISO 3166-1 alpha-2 code. Errors: `country-unknown`. */
export const countryCode = z
  .string()
  .refine((code) => names.has(code), { error: 'country-unknown' })
  .meta({ description: 'Country, ISO 3166-1 alpha-2' });

/** The French name of a country, as it is printed: PH → Philippines. */
export function countryName(code: string): string | undefined {
  return names.get(code);
}

/**
 * The European Union, the European Economic Area and Switzerland, as service-public.fr lists them: the second
 * box of A5 on the form. The United Kingdom has not been one of them since 2021.
 */
const europeanCountries = new Set(
  'AT BE BG CH CY CZ DE DK EE ES FI GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/** Which of the three nationality boxes of the form (A5) a country falls into. */
export function nationalityGroup(code: string): 'french' | 'european' | 'other' {
  if (code === 'FR') return 'french';
  return europeanCountries.has(code) ? 'european' : 'other';
}

/** France itself, and its territories overseas that ISO 3166-1 gives a code of their own. */
const frenchTerritories = new Set('FR GP MQ GF RE YT PM BL MF WF PF NC TF'.split(' '));

export function isFrenchTerritory(code: string): boolean {
  return frenchTerritories.has(code);
}
