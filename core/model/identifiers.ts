import { z } from 'zod';

/**
 * What was typed or pasted, reduced to what counts: full-width digits made plain, spaces of every kind taken out, and
 * with them the invisible direction marks that contacts and PDFs put around numbers.
 */
function compact(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
}

/** Numbers are also printed with dots, hyphens, slashes and brackets between their groups. */
function compactNumber(text: string): string {
  return compact(text)
    .replace(/[.\p{Pd}/()]/gu, '')
    .toUpperCase();
}

/** 97 − (N mod 97), where Corsica's 2A and 2B count as 19 and 18 at the place of the département only. */
function nirKey(thirteen: string): number {
  const digits = thirteen.replace(/^(.{5})2A/, '$119').replace(/^(.{5})2B/, '$118');
  return 97 - (Number(digits) % 97);
}

/**
 * The parts of a social security number (NIR) in the order in which they are told wrong. Months 20 to 99 are legal:
 * the month of birth is unknown to INSEE. Source: the CNAM's own nir-validation
 * (github.com/assurance-maladie-digital/nir-validation, 2024-10); art. R. 161-1 CSS for what the number is.
 */
const nirParts = [
  { code: 'nir-sex', isRight: (text: string) => /^[12]/.test(text) },
  { code: 'nir-month', isRight: (text: string) => /^...(0[1-9]|1[0-2]|[2-9]\d)/.test(text) },
  { code: 'nir-department', isRight: (text: string) => /^.{5}(\d{2}|2A|2B)/.test(text) },
  { code: 'nir-letters', isRight: (text: string) => /^\d{5}..\d*$/.test(text) },
  { code: 'nir-key', isRight: (text: string) => text.length === 13 || hasRightKey(text) },
] as const;

type NirFault = 'nir-length' | (typeof nirParts)[number]['code'];

function hasRightKey(fifteen: string): boolean {
  return nirKey(fifteen.slice(0, 13)) === Number(fifteen.slice(13));
}

/** Which part of a social security number is wrong, or `undefined` when the 15 characters are right. */
export function nirFault(text: string): NirFault | undefined {
  const number = compactNumber(text);
  if (number.length !== 15) return 'nir-length';
  return nirParts.find(({ isRight }) => !isRight(number))?.code;
}

/** True when the 15 characters are a social security number (NIR) whose key is right. */
export function isNir(text: string): boolean {
  return nirFault(text) === undefined;
}

/** What a right number tells about its holder. `year` and `month` are two digits; an unknown month is left out. */
type NirFacts = { sex: 1 | 2; year: string; month: string | undefined; bornAbroad: boolean };

/** Reads a number to compare it with the answers; `undefined` unless the number is right. */
export function readNir(text: string): NirFacts | undefined {
  if (!isNir(text)) return undefined;
  const number = compactNumber(text);
  const [year, month, department] = [number.slice(1, 3), number.slice(3, 5), number.slice(5, 7)];
  return {
    sex: number.startsWith('1') ? 1 : 2,
    year,
    month: month <= '12' ? month : undefined,
    bornAbroad: isAbroad(department, year),
  };
}

/**
 * 99 is abroad, and 96 was Tunisia. 91 to 95 were Algeria (until 1962) and Morocco; they have been départements
 * around Paris since 1968. The year tells which: 27 to 67 is before them, 00 to 26 is somebody young.
 */
function isAbroad(department: string, year: string): boolean {
  if (department === '99' || department === '96') return true;
  return /^9[1-5]$/.test(department) && year >= '27' && year <= '67';
}

/** A NIR of 15 characters, stored without spaces. Errors: those of `nirFault`, which name the wrong part. */
export const nir = z
  .string()
  .overwrite(compactNumber)
  .superRefine((text, context) => {
    const fault = nirFault(text);
    if (fault) context.addIssue({ code: 'custom', message: fault });
  });

/** As the carte Vitale prints it, with spaces that do not break: 2 55 08 14 168 025 38. */
export function groupNir(number: string): string {
  const parts = /^(.)(..)(..)(..)(...)(...)(..)?$/.exec(number)?.slice(1).filter(Boolean);
  return parts?.join('\u00a0') ?? number;
}

/**
 * The number that the fund gives while it waits for the papers of birth, stored without spaces. Today it is a NIA,
 * made like a NIR, with or without its key (art. R. 161-1 and R. 114-7 CSS); letters until 2022 had a provisional
 * number of 13 digits that starts with 7 or 8. Errors: `waiting-number-invalid`.
 */
export const waitingNumber = z
  .string()
  .overwrite(compactNumber)
  .refine(isWaitingNumber, { error: 'waiting-number-invalid' });

function isWaitingNumber(number: string): boolean {
  if (/^[78][12]\d{11}$/.test(number)) return true;
  return /^.{13}(..)?$/.test(number) && nirParts.every(({ isRight }) => isRight(number));
}

/**
 * The codes before a French number: France, then La Réunion and Mayotte, Guadeloupe (and the northern islands),
 * Guyane, Martinique, whose national numbers have ten digits too (ARCEP's numbering plan).
 */
const callingCode = /^(?:\+|00)?(?:33|262|590|594|596)0?(?=\d{9}$)/;

/**
 * A French phone number of ten digits, national or with its calling code, stored as ten digits. Errors:
 * `phone-invalid`. The form has ten cells, so a foreign number cannot be written there.
 */
export const frenchPhone = z
  .string()
  .overwrite((text) => compactNumber(text).replace(callingCode, '0'))
  .regex(/^0[1-9]\d{8}$/, { error: 'phone-invalid' });

/** A phone number as France writes it, with spaces that do not break: 06 39 98 01 12. */
export function groupPhone(number: string): string {
  return /^\d{10}$/.test(number) ? number.replace(/(..)(?!$)/g, '$1\u00a0') : number;
}

/** An e-mail address: one @ and something around it. Errors: `email-invalid`. */
export const email = z
  .string()
  .overwrite((text) => text.trim())
  .max(80, { error: 'too-long' })
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, { error: 'email-invalid' });

/** The number of a visa sticker. Its format is not published: letters and digits are all that is asked. */
export const visaNumber = z
  .string()
  .overwrite((text) => compact(text).toUpperCase())
  .regex(/^[A-Z0-9]{6,15}$/, { error: 'visa-number-invalid' });
