import { withoutAccents } from './text.ts';

/**
 * How travel documents write letters that are not A to Z, each way that a state may choose: ICAO Doc 9303 part 3,
 * section 6, table A. Letters that only lose their accent are not listed.
 */
const spellings: Readonly<Record<string, readonly string[]>> = {
  Ä: ['AE', 'A'],
  Å: ['AA', 'A'],
  Æ: ['AE'],
  Đ: ['D'],
  Ð: ['D', 'DH'],
  Ə: ['E', 'A'],
  Ħ: ['H'],
  Ĳ: ['IJ'],
  Ł: ['L'],
  Ñ: ['N', 'NXX'],
  Ŋ: ['N'],
  Ö: ['OE', 'O'],
  Ø: ['OE', 'O'],
  Œ: ['OE'],
  ẞ: ['SS'],
  Þ: ['TH'],
  Ŧ: ['T'],
  Ü: ['UE', 'UXX', 'U'],
};

/**
 * True when a name as a person writes it is the one that the machine-readable lines give, so that a difference shown
 * is a real one: "Müller-Łukasz" is MUELLER LUKASZ. `read` has a space for every filler. `cut` says that the names
 * filled their line: then words may be shortened, and the last ones be missing (part 4, section 4.2).
 */
export function sameNameInMrz(typed: string, read: string, cut = false): boolean {
  // Where in `read` the letters so far may end: more than one place, as a letter may have several spellings.
  let ends = new Set([0]);
  for (const letter of lettersOf(typed)) {
    const spelled = spell(letter);
    const next = [...ends].flatMap((end) => [
      ...spelled.filter((text) => read.startsWith(text, end)).map((text) => end + text.length),
      ...(cut && isShortened(read, end, letter) ? [end] : []),
    ]);
    ends = new Set(next);
  }
  return ends.has(read.length);
}

function lettersOf(typed: string): string[] {
  return [
    ...typed
      .normalize('NFC')
      .toUpperCase()
      .replace(/[\s\p{Pd}]+/gu, ' ')
      .trim(),
  ];
}

/** The ways in which one character may be written. None for a letter that is not Latin: it cannot be compared. */
function spell(letter: string): readonly string[] {
  const known = spellings[letter];
  if (known) return known;
  // An apostrophe is left out (part 3, 4.6), yet some states put a filler.
  if (/[\p{P}\p{Sk}\p{Lm}]/u.test(letter)) return ['', ' '];
  const plain = withoutAccents(letter);
  return /^[A-Z ]?$/.test(plain) ? [plain] : [];
}

/** Inside a word that was begun and stops here; at the end of the line everything that follows is cut. */
function isShortened(read: string, end: number, letter: string): boolean {
  if (end === read.length) return end > 0;
  return letter !== ' ' && read[end] === ' ' && end > 0 && read[end - 1] !== ' ';
}
