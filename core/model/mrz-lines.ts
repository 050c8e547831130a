import { filler } from './mrz-characters.ts';

/**
 * The two lines at full length, and what the first letter says of the paper. `stretched`: the fillers in the middle of
 * the second line were miscounted, and its length is a guess that the check digits have to confirm.
 */
export type MrzLines = { kind: 'passport' | 'visa'; first: string; second: string; stretched: boolean };

export type MrzLinesError = {
  code: 'mrz-lines' | 'mrz-length' | 'mrz-letters';
  /** How long each line is that was typed, for a sentence that helps. */
  lengths: readonly number[];
};

/** Longer than any photographed page: what is over it is no pair of lines, and costs no time. */
const longestText = 5000;

/** Passports have 2 × 44 characters (TD3, Doc 9303 part 4), visas 2 × 44 or 2 × 36 (MRV-A, MRV-B, part 7). */
const lineLengths = { passport: [44], visa: [36, 44] } as const;

/** Where the check digit of the expiry is: after it, a visa has only optional data and fillers. */
const essentialLength = 28;

/** What the second line looks like up to there, O and I standing for 0 and 1 where the eye slipped. */
const secondLine =
  /^([PV].*?<)([A-Z0-9<]{9}[0-9OI][A-Z<]{3}[0-9OI<]{6}[0-9OI][FMX<][0-9OI<]{6}[0-9OI][A-Z0-9<]*)$/;

/**
 * Every way to read a typed or pasted text as the two lines, likeliest first: two rows of a page, two halves of one
 * row, or a row that is recognised as the second one. Fillers at the end of a line say nothing, so a line that has
 * too few or too many of them is still read.
 */
export function findMrzLines(text: string): { found: MrzLines[]; absence: MrzLinesError } {
  const rows = tidyRows(text);
  const found = pairRows(rows).flatMap(([first, second]) => fitPair(first, second));
  return { found, absence: explainAbsence(rows) };
}

function explainAbsence(rows: readonly string[]): MrzLinesError {
  const joined = rows.join('');
  const isStarted = /^[PV].*</.test(joined) && (rows.length > 1 || joined.length > 44);
  const lengths = rows.map((row) => row.length);
  if (!isPlain(joined)) return { code: 'mrz-letters', lengths };
  return { code: isStarted ? 'mrz-length' : 'mrz-lines', lengths };
}

/** Capitals without spaces, row by row; the signs that stand for fillers in typed, corrected or copied text. */
function tidyRows(text: string): string[] {
  return text
    .slice(0, longestText)
    .normalize('NFKC')
    .replace(/&lt;/gi, filler)
    .replace(/[«≪《]/g, filler.repeat(2))
    .replace(/[‹〈]/g, filler)
    .toUpperCase()
    .split(/[\r\n\u2028\u2029]+/)
    .map((row) => row.replace(/[\s\p{Cf}]/gu, ''))
    .filter((row) => row !== '');
}

function pairRows(rows: readonly string[]): [string, string][] {
  const joined = rows.join('');
  const halves = [44, 36]
    .filter((length) => joined.length === 2 * length)
    .map((length): [string, string] => [joined.slice(0, length), joined.slice(length)]);
  const [, first, second] = secondLine.exec(joined) ?? [];
  const neighbours = rows.slice(1).map((row, index): [string, string] => [rows[index] ?? '', row]);
  return [...neighbours, ...halves, ...(first && second ? [[first, second] as [string, string]] : [])];
}

function isPlain(text: string): boolean {
  return /^[A-Z0-9<]*$/.test(text);
}

function fitPair(first: string, second: string): MrzLines[] {
  if (!isPlain(first + second) || !/^[PV].*</.test(first)) return [];
  const kind = first.startsWith('P') ? 'passport' : 'visa';
  const fitted = lineLengths[kind].flatMap((length): MrzLines[] => {
    const lines = { first: fitEnd(first, length), second: fitSecond(kind, second, length) };
    if (lines.first === undefined || lines.second === undefined) return [];
    const stretched = kind === 'passport' && second.length !== length;
    return [{ kind, first: lines.first, second: lines.second, stretched }];
  });
  // A shorter visa is only another count of the fillers: one reading is enough.
  return fitted.slice(0, 1);
}

/** The line at its length, by fillers added or taken away at its end. */
function fitEnd(line: string, length: number): string | undefined {
  const told = line.replace(/<+$/, '');
  return told.length <= length ? told.padEnd(length, filler) : undefined;
}

/**
 * A visa's second line ends in fillers. A passport's has two digits after them: there the run in the middle is
 * stretched.
 */
function fitSecond(kind: MrzLines['kind'], line: string, length: number): string | undefined {
  if (line.length === length) return line;
  if (line.length < essentialLength) return undefined;
  if (kind === 'visa') return fitEnd(line, length);
  const [, start, end] = /^(.{28}.*?)<+([^<]{1,2})$/.exec(line) ?? [];
  if (start === undefined || end === undefined || start.length + end.length >= length) return undefined;
  return start + end.padStart(length - start.length, filler);
}
