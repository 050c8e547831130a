import { type IsoDate, isCalendarDay } from './date.ts';
import { asDigits, asLetters, checkDigit, filler, wordsOf } from './mrz-characters.ts';
import { countryOfMrz } from './mrz-country.ts';
import { findMrzLines, type MrzLines, type MrzLinesError } from './mrz-lines.ts';

/** What a check digit stands for. `optional` and `composite` exist on passports only. */
export type MrzCheck = 'number' | 'birth' | 'expiry' | 'optional' | 'composite';

/**
 * What the two machine-readable lines of a passport or a visa tell. Names are transliterated capitals without
 * accents, and may be cut: they are compared with an answer, never copied over it.
 */
export type Mrz = {
  kind: MrzLines['kind'];
  /** The code of the issuing state as written: FRA, D, UTO. */
  issuer: string;
  surname: string;
  givenNames: string;
  /** The names fill their whole line: they may go on where the line ends. */
  namesCut: boolean;
  documentNumber: string;
  /** ISO alpha-2; `undefined` for the stateless, refugees and codes of no country. */
  nationality: string | undefined;
  /** `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where the day or the month is unknown. */
  birthDate: string | undefined;
  sex: 'F' | 'M' | undefined;
  expiresOn: IsoDate | undefined;
  /** The check digits that do not agree with what was typed, and dates that do not exist. */
  failed: readonly MrzCheck[];
  /** The second line at full length, to show the part that is wrong. */
  secondLine: string;
};

/** Where a check and its digit stand in the second line: to show which characters to read again. */
const places: Readonly<Record<MrzCheck, [start: number, end: number]>> = {
  number: [0, 10],
  birth: [13, 20],
  expiry: [21, 28],
  optional: [28, 43],
  composite: [43, 44],
};

/** The characters of the second line that a check digit is about, itself included. */
export function partOfMrz({ secondLine }: Mrz, check: MrzCheck): string {
  return secondLine.slice(...places[check]);
}

export type MrzResult = ({ ok: true } & Mrz) | ({ ok: false } & MrzLinesError);

/**
 * Reads the two lines of a passport (TD3) or visa (MRV-A, MRV-B), typed or pasted in any shape. Of several ways to
 * read them, that with the fewest wrong check digits. Sources: ICAO Doc 9303 parts 3, 4 and 7. Never throws; errors:
 * `mrz-lines`, `mrz-length`, `mrz-letters`.
 */
export function readMrz(text: string, today: IsoDate): MrzResult {
  const { found, absence } = findMrzLines(text);
  const [best] = found
    .map((lines) => ({ ...lines, mrz: readLines(lines, today) }))
    .filter(({ stretched, mrz }) => !stretched || mrz.failed.length === 0)
    .sort((a, b) => a.mrz.failed.length - b.mrz.failed.length);
  return best ? { ok: true, ...best.mrz } : { ok: false, ...absence };
}

function readLines({ kind, first, second }: MrzLines, today: IsoDate): Mrz {
  const number = settle(second.slice(0, 9), second.slice(9, 10), (text) => text);
  const birth = settle(second.slice(13, 19), second.slice(19, 20), asDigits);
  const expiry = settle(second.slice(21, 27), second.slice(27, 28), asDigits);
  const birthDate = readBirthDate(birth.text, today);
  const expiresOn = readExpiry(expiry.text);
  const sex = second.slice(20, 21);
  const failures: [MrzCheck, boolean][] = [
    ['number', !number.agrees],
    ['birth', !birth.agrees || isNoDate(birth.text, birthDate)],
    ['expiry', !expiry.agrees || isNoDate(expiry.text, expiresOn)],
    ...(kind === 'passport' ? failuresOfPassport(second, [number, birth, expiry]) : []),
  ];
  return {
    kind,
    ...readNames(asLetters(first.slice(5))),
    issuer: wordsOf(asLetters(first.slice(2, 5))),
    documentNumber: number.text.replaceAll(filler, ''),
    nationality: countryOfMrz(wordsOf(asLetters(second.slice(10, 13)))),
    birthDate,
    sex: sex === 'F' || sex === 'M' ? sex : undefined,
    expiresOn,
    failed: failures.filter(([, fails]) => fails).map(([check]) => check),
    secondLine: second,
  };
}

type Checked = { text: string; digit: string; agrees: boolean };

/** A text with its check digit: slips of the eye are mended only where the digit then agrees. */
function settle(text: string, digit: string, mend: (text: string) => string): Checked {
  const mended = { text: mend(text), digit: asDigits(digit) };
  if (checkDigit(mended.text) === mended.digit) return { ...mended, agrees: true };
  return { text, digit, agrees: checkDigit(text) === digit };
}

/** Part 4, section 4.2: a passport has a digit over its optional data, `<` or 0 when there are none, and one over all. */
function failuresOfPassport(second: string, checked: readonly Checked[]): [MrzCheck, boolean][] {
  const data = second.slice(28, 42);
  const optional = settle(data, second.slice(42, 43), (text) => text);
  const isEmpty = data === filler.repeat(14) && optional.digit === filler;
  const all = [...checked, optional].map(({ text, digit }) => text + digit).join('');
  const composite = settle(all, second.slice(43), (text) => text);
  return [
    ['optional', !optional.agrees && !isEmpty],
    ['composite', !composite.agrees],
  ];
}

/** Part 3, 4.6: the surname, two fillers, the given names; a single name has nothing after them. */
function readNames(field: string): Pick<Mrz, 'surname' | 'givenNames' | 'namesCut'> {
  const end = field.indexOf(filler.repeat(2));
  return {
    surname: wordsOf(end === -1 ? field : field.slice(0, end)),
    givenNames: end === -1 ? '' : wordsOf(field.slice(end)),
    namesCut: !field.endsWith(filler),
  };
}

/**
 * Two digits of a year, the month and the day, fillers where unknown (part 3, 4.8; some states write 00). Nobody is
 * born in the future: a year that would be is of the century before.
 */
function readBirthDate(text: string, today: IsoDate): string | undefined {
  const [, year, month = '', day = ''] = /^(\d\d)(\d\d|<<)(\d\d|<<)$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const known = (part: string) => part !== '<<' && part !== '00';
  const rest = known(month) ? `-${month}${known(day) ? `-${day}` : ''}` : '';
  const century = `20${year}${rest}` > today.slice(0, 4 + rest.length) ? '19' : '20';
  const date = `${century}${year}${rest}`;
  return isCalendarDay(date.padEnd(10, '-01')) ? date : undefined;
}

/** No paper with these lines that is still of use ended before 2000: the year is always of this century. */
function readExpiry(text: string): IsoDate | undefined {
  const date = `20${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4)}`;
  return isCalendarDay(date) ? date : undefined;
}

function isNoDate(text: string, date: string | undefined): boolean {
  return date === undefined && text !== filler.repeat(6);
}
