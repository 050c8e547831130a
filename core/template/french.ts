import { isFrenchTerritory } from '../model/country.ts';

export const monthNames =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

const noBreak = '\u00a0';
const narrowNoBreak = '\u202f';

/** 1992-02-14 → 14/02/1992. Anything that is not a full day is given back as nothing. */
export function dateFr(isoDate: string): string {
  const [year, month, day] = isoDate.split('-');
  return year && month && day ? `${day}/${month}/${year}` : '';
}

/** 1992-02-01 → 1er février 1992: lower-case month, no leading zero. Not `Intl`: it varies with the machine. */
export function dateLong(isoDate: string): string {
  const [year, month, day] = isoDate.split('-');
  const monthName = monthNames[Number(month) - 1];
  if (!year || !monthName || !day) return '';
  return `${Number(day) === 1 ? '1er' : Number(day)}${noBreak}${monthName}${noBreak}${year}`;
}

/**
 * When somebody was born, as a sentence says it after "née": le 14 février 1992, en février 1992, en 1992, for a
 * certificate that gives no more.
 */
export function bornOn(birthDate: string): string {
  const [year, month, day] = birthDate.split('-');
  if (!year) return '';
  if (day) return `le${noBreak}${dateLong(birthDate)}`;
  const monthName = monthNames[Number(month) - 1];
  return monthName ? `en ${monthName}${noBreak}${year}` : `en ${year}`;
}

/** Where an answer is still missing: a dotted line, as on paper. */
export const blank = '\u2026\u2026\u2026\u2026';

/** à Vannes, au Mans, aux Sables-d’Olonne: the article of a French town melts into the preposition. */
export function atTown(town: string): string {
  if (town.startsWith('Le ')) return `au ${town.slice(3)}`;
  if (town.startsWith('Les ')) return `aux ${town.slice(4)}`;
  return `à ${town || blank}`;
}

/** Towns abroad whose French name has an article: né au Caire. */
const articledTowns = new Set(['Le Caire', 'Le Cap', 'Le Pirée']);

/**
 * Where somebody was born, as a sentence says it: à Cebu (Philippines), au Mans (France), à bord du Mékong (en mer).
 * A town abroad keeps its whole name: a "Le" at its head may be no article.
 */
export function atPlace({ town, country, countryName }: Record<'town' | 'country' | 'countryName', string>) {
  const [before, after] = [town || blank, countryName && ` (${countryName})`];
  if (country === 'XZ')
    return /^[àa] bord /i.test(town) ? `à${town.slice(1)}${after}` : `${countryName} (${before})`;
  const hasArticle = isFrenchTerritory(country) || articledTowns.has(town);
  return `${hasArticle ? atTown(town) : `à ${before}`}${after}`;
}

/** The reference of a letter without the "n°" that it may have been copied with. */
export function withoutNumberSign(reference: string): string {
  return reference.replace(/^(?:n[°º]|no\.)\s*/i, '');
}

/**
 * French typography, so that the wording can be typed with plain spaces: no-break spaces before high
 * punctuation and inside « », after n°, art. and civilities, between an article's letter and its number.
 */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ (?=[;!?])/g, narrowNoBreak)
    .replace(/ (?=[:»])/g, noBreak)
    .replace(/(?<=«) /g, noBreak)
    .replace(/(?<=\b(?:n°|art\.|article|M\.|Mme|[LRD]\.)) (?=\S)/g, noBreak)
    .replace(/ (?=(?:euros?\b|€))/g, noBreak)
    .replace(/(?<=\d) (?=\d{3}\b)/g, narrowNoBreak);
}

/** Upper case by Unicode alone: the computer's locale must not turn i into İ. */
export function upper(text: string): string {
  return text.toUpperCase();
}
