import { z } from 'zod';

const nirPattern = /^[12]\d{2}(0[1-9]|1[0-2]|[2-9]\d)(\d{2}|2A|2B)\d{3}\d{3}\d{2}$/;

/**
 * True when the 15 characters are a social security number (NIR) whose key is right. Key = 97 − (N mod 97),
 * where Corsica's 2A and 2B count as 19 and 18. Months 20 to 99 are legal: birth month unknown to INSEE.
 * Source: github.com/assurance-maladie-digital/nir-validation (2024-10).
 */
export function isNir(text: string): boolean {
  const compact = text.replace(/\s/g, '').toUpperCase();
  if (!nirPattern.test(compact)) return false;
  const digits = compact
    .slice(0, 13)
    .replace(/^(\d{5})2A/, '$119')
    .replace(/^(\d{5})2B/, '$118');
  return 97 - (Number(digits) % 97) === Number(compact.slice(13));
}

/** A NIR of 15 characters, stored without spaces. Errors: `nir-invalid`. */
export const nir = z
  .string()
  .overwrite((text) => text.replace(/\s/g, '').toUpperCase())
  .refine(isNir, { error: 'nir-invalid' });

/**
 * A French phone number of ten digits, national or with +33, stored as ten digits. Errors: `phone-invalid`.
 * The form has ten cells, so a foreign number cannot be written there.
 */
export const frenchPhone = z
  .string()
  .overwrite((text) => text.replace(/[\s.\-()]/g, '').replace(/^(\+|00)33/, '0'))
  .regex(/^0[1-9]\d{8}$/, { error: 'phone-invalid' });

/** An e-mail address: one @ and something around it. Errors: `email-invalid`. */
export const email = z
  .string()
  .overwrite((text) => text.trim())
  .max(80, { error: 'too-long' })
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, { error: 'email-invalid' });

/** The number of a visa sticker. Its format is not published: letters and digits are all that is asked. */
export const visaNumber = z
  .string()
  .overwrite((text) => text.replace(/\s/g, '').toUpperCase())
  .regex(/^[A-Z0-9]{6,15}$/, { error: 'visa-number-invalid' });
