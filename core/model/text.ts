import { z } from 'zod';

/**
 * Typed text as it is stored: NFC (decomposed accents have no glyph of their own in most fonts), every kind
 * of white space made one plain space, nothing around.
 */
export function tidyText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The same letters without their accents: é → e, ễ → e. For comparing, and for lines that machines sort. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

// Control, format and private-use characters print as nothing or as a box: a name cannot contain them.
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/u;

/** One line of printable text of at most `max` characters. Errors: `missing`, `too-long`, `unprintable`. */
export function line(max: number) {
  return z
    .string()
    .overwrite(tidyText)
    .min(1, { error: 'missing' })
    .max(max, { error: 'too-long' })
    .refine((text) => !unprintable.test(text), { error: 'unprintable' });
}
