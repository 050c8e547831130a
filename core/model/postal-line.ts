import { withoutAccents } from './text.ts';

/** Longest line of a postal address, spaces included: NF Z10-011. */
export const postalLineLimit = 38;

/** Abbreviations of the norm, used only where a line would be too long. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bBOULEVARD\b/, 'BD'],
  [/\bAVENUE\b/, 'AV'],
  [/\bPLACE\b/, 'PL'],
  [/\bROUTE\b/, 'RTE'],
  [/\bCAPITAINE\b/, 'CNE'],
  [/\bALLEE\b/, 'ALL'],
  [/\bMARECHAL\b/, 'MAL'],
  [/\bGENERAL\b/, 'GAL'],
  [/\bPRESIDENT\b/, 'PDT'],
  [/\bRESIDENCE\b/, 'RES'],
  [/\bBATIMENT\b/, 'BAT'],
];

/**
 * A line as the sorting machines read it: capitals without accents, no punctuation (NF Z10-011, La Poste).
 * Abbreviated by the norm's own list where it passes 38 characters.
 */
export function toPostalLine(text: string): string {
  const plain = withoutAccents(text)
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
