import type { CompleteDossier } from '../model/dossier.ts';
import type { Draft } from '../model/draft.ts';

/** Longest line of a postal address, spaces included: NF Z10-011. */
const postalLineLimit = 38;

/** Abbreviations of the norm, used only where a line would be too long. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bBOULEVARD\b/, 'BD'],
  [/\bAVENUE\b/, 'AV'],
  [/\bPLACE\b/, 'PL'],
  [/\bALLEE\b/, 'ALL'],
  [/\bMARECHAL\b/, 'MAL'],
  [/\bGENERAL\b/, 'GAL'],
  [/\bPRESIDENT\b/, 'PDT'],
  [/\bRESIDENCE\b/, 'RES'],
  [/\bBATIMENT\b/, 'BAT'],
];

/**
 * A line as the sorting machines read it: capitals without accents, no punctuation (NF Z10-011, La Poste).
 * Abbreviated by the norm's own list where it passes 38 characters; what is still longer is for the caller to say.
 */
export function toPostalLine(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'OE')
    .replace(/æ/gi, 'AE')
    .replace(/ł/gi, 'L')
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim()
    .toUpperCase();
  return abbreviations.reduce(
    (line, [long, short]) => (line.length > postalLineLimit ? line.replace(long, short) : line),
    plain,
  );
}

/** The lines of the recipient, from the organisation to the town; six at most, blanks left out. */
export function addresseeLines(addressee: Draft<CompleteDossier['addressee']> | undefined): string[] {
  const { name = '', service = '', street = '', extra = '', postcode = '', town = '' } = addressee ?? {};
  const place = [street, extra, `${postcode} ${town}`].map(toPostalLine);
  return [name, service, ...place].filter(Boolean);
}

/** The lines of the home after the name, in the order of the norm but in running text, for a letter head. */
export function homeLines(home: Draft<CompleteDossier['home']> | undefined): string[] {
  const { flat, building, street, place, postcode = '', town = '' } = home ?? {};
  return [flat, building, street, place, `${postcode} ${town}`.trim()].filter((line): line is string =>
    Boolean(line),
  );
}
