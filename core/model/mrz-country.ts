import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };

/**
 * Codes of ICAO Doc 9303 part 3, section 5, that are not those of ISO 3166-1 but stand for one country: Germany's
 * single letter, the kinds of British nationality, Kosovo. Those of no country (XXA stateless, XXB and XXC refugees,
 * UNO, EUE, UTO of specimens) are left out: there is no nationality to fill in.
 */
const otherCodes: Readonly<Record<string, string>> = {
  D: 'DE',
  GBD: 'GB',
  GBN: 'GB',
  GBO: 'GB',
  GBP: 'GB',
  GBS: 'GB',
  RKS: 'XK',
};

const isoCodes: ReadonlyMap<string, string> = new Map(
  codes.map(([alpha2 = '', alpha3 = '']): [string, string] => [alpha3, alpha2]),
);

/** The ISO alpha-2 code of a country written as on travel documents: PHL → PH, D → DE. */
export function countryOfMrz(code: string): string | undefined {
  return otherCodes[code] ?? isoCodes.get(code);
}
