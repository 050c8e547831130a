import { countrySpecs, isSEPACountry, isValidIBAN, ValidationErrorsIBAN, validateIBAN } from 'ibantools';
import { asDigits } from './mrz-characters.ts';

type IbanFaultCode = 'iban-length' | 'iban-country' | 'iban-letters' | 'iban-check' | 'iban-rib-key';

/**
 * What is wrong with an IBAN, and the groups of four, counted from 1, one of which holds the mistake if there is only
 * one. None when too many could hold it. A remainder mod 97 seldom points at one group: it does for one mistake in
 * four, and at two or three groups for six in ten. `expected`: the length that the country's IBANs have.
 */
type IbanFault = {
  ok: false;
  code: IbanFaultCode;
  groups: readonly number[];
  typed: number;
  expected: number | undefined;
};

/** `sepa`: money can be paid there as if it were a French account (Regulation (EU) 260/2012, art. 9). */
export type IbanResult = { ok: true; country: string; grouped: string; sepa: boolean } | IbanFault;

/** The countries whose accounts end in a RIB key. */
const ribCountries = new Set(['FR', 'MC']);

/** FR or MC, check digits, bank, branch, account (letters allowed), RIB key. Source: SWIFT's IBAN registry. */
const ribShape = [/[A-Z]/, /[A-Z]/, ...many(12, /\d/), ...many(11, /[A-Z\d]/), ...many(2, /\d/)];

function many(count: number, character: RegExp): RegExp[] {
  return Array.from({ length: count }, () => character);
}

/**
 * Checks an IBAN of any country (ISO 13616; check digits of ISO 7064, mod 97-10) and, for France and Monaco, the RIB
 * key. It is only there to compare with the RIB that is enclosed: what is typed is neither kept in the dossier nor
 * printed, logged or put into an error.
 */
export function checkIban(text: string): IbanResult {
  const iban = compactIban(text);
  const country = iban.slice(0, 2);
  const { valid, errorCodes } = validateIBAN(iban);
  if (valid) return { ok: true, country, grouped: groupIban(iban), sepa: isSEPACountry(country) };
  const code = codeOf(errorCodes);
  const expected = countrySpecs[country]?.chars ?? undefined;
  return { ok: false, code, groups: findGroups(iban, code), typed: iban.length, expected };
}

/** In fours, with spaces that do not break, as banks print it: FR14 2004 1010 … Whatever was typed so far. */
export function groupIban(text: string): string {
  return compactIban(text).replace(/(.{4})(?=.)/gu, '$1\u00a0');
}

/** Longer than any IBAN (34 characters): what is cut off was wrong anyway. */
const longestText = 60;

function compactIban(text: string): string {
  const plain = text.slice(0, 500).normalize('NFKC').toUpperCase();
  return plain
    .replace(/[\s\p{Cf}\p{Pd}.]/gu, '')
    .replace(/^IBAN:?/, '')
    .slice(0, longestText);
}

/** The first fault in the order in which a person can mend them. */
function codeOf(errors: readonly ValidationErrorsIBAN[]): IbanFaultCode {
  const has = (...some: ValidationErrorsIBAN[]) => some.some((error) => errors.includes(error));
  const { NoIBANProvided, NoIBANCountry, WrongBBANLength, WrongBBANFormat, ChecksumNotNumber } =
    ValidationErrorsIBAN;
  if (has(NoIBANProvided, NoIBANCountry)) return 'iban-country';
  if (has(WrongBBANLength)) return 'iban-length';
  if (has(WrongBBANFormat, ChecksumNotNumber)) return 'iban-letters';
  return has(ValidationErrorsIBAN.WrongIBANChecksum) ? 'iban-check' : 'iban-rib-key';
}

/** Rereading more groups than this is rereading all. */
const mostGroups = 3;

function findGroups(iban: string, code: IbanFaultCode): number[] {
  if (code === 'iban-length') return [];
  if (code === 'iban-country') return [1];
  const places = code === 'iban-letters' ? findMisfits(iban) : findSlips(iban);
  const groups = [...new Set(places.map((place) => Math.floor(place / 4) + 1))];
  return groups.length > mostGroups ? [] : groups.sort((a, b) => a - b);
}

/** The characters that cannot be at their places. Of foreign accounts only the alphabet is known here. */
function findMisfits(iban: string): number[] {
  const isRib = ribCountries.has(iban.slice(0, 2));
  return [...iban].flatMap((character, at) =>
    (isRib ? ribShape[at] : /[A-Z\d]/)?.test(character) ? [] : [at],
  );
}

/**
 * The places of every single slip that explains what is wrong: one character taken for another of its kind or for one
 * that looks like it, or two neighbours exchanged.
 */
function findSlips(iban: string): number[] {
  const characters = [...iban];
  const slips = characters.flatMap((character, at) => {
    const substituted = lettersAndDigits
      .filter((other) => other !== character && isMistakable(character, other))
      .map((other) => ({ places: [at], text: characters.with(at, other).join('') }));
    const next = characters[at + 1] ?? character;
    if (next === character) return substituted;
    const exchanged = characters
      .with(at, next)
      .with(at + 1, character)
      .join('');
    return [...substituted, { places: [at, at + 1], text: exchanged }];
  });
  const country = iban.slice(0, 2);
  return slips
    .filter(({ text }) => text.startsWith(country) && isValidIBAN(text))
    .flatMap(({ places }) => places);
}

const lettersAndDigits = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function isMistakable(one: string, other: string): boolean {
  return /\d/.test(one) === /\d/.test(other) || asDigits(one) === asDigits(other);
}
