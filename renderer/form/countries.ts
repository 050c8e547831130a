import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import type { Language } from '../../core/contract/contract.ts';
import { birthCountryName, formerCountries } from '../../core/model/birth-country.ts';
import { countryCodes } from '../../core/model/country.ts';
import { withoutAccents } from '../../core/model/text.ts';

export type Country = { code: string; name: string };

/**
 * Every country in alphabetical order of the interface's language. `past`: also the countries that ended within a
 * lifetime, and the sea.
 */
export function listCountries(language: Language, past = false): Country[] {
  const order = new Intl.Collator(language);
  const codes = past ? [...countryCodes, ...formerCountries.map(({ code }) => code)] : countryCodes;
  return codes
    .map((code) => ({ code, name: nameOfCountry(language, code) }))
    .sort((a, b) => order.compare(a.name, b.name));
}

/** A country as people of that language call it; the code itself when it is none. */
export function nameOfCountry(language: Language, code: string): string {
  return (language === 'en' ? englishName(code) : birthCountryName(code)) ?? code;
}

function englishName(code: string): string | undefined {
  const names: Record<string, string | string[]> = english.countries;
  const name = names[code];
  const today = (Array.isArray(name) ? name[0] : name)?.replaceAll("'", '’');
  return today ?? formerCountries.find((former) => former.code === code)?.en;
}

/** The country meant by what was typed, whatever the accents and capitals, when there is no doubt. */
export function findCountry(countries: readonly Country[], typed: string): Country | undefined {
  const wanted = plain(typed);
  if (wanted === '') return undefined;
  const exact = countries.find(({ name }) => plain(name) === wanted);
  if (exact) return exact;
  const starting = countries.filter(({ name }) => plain(name).startsWith(wanted));
  return starting.length === 1 ? starting[0] : undefined;
}

function plain(text: string): string {
  return withoutAccents(text).replaceAll('’', "'").trim().toLowerCase();
}
