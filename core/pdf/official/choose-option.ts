import type { FormField } from '../../model/form-mapping.ts';

type Option = NonNullable<FormField['options']>[number];

/**
 * Which of the words of a list says an answer: `wordings` are the ways in which it may be written, the most telling
 * first. Nothing where none of them is in the list, or where two of its words say the same. Pure.
 */
export function chooseOption(options: readonly Option[], wordings: readonly string[]): number | undefined {
  for (const wording of wordings) {
    const asked = plain(wording);
    if (asked === '') continue;
    const found = options.flatMap((option, index) => (waysOf(option).includes(asked) ? [index] : []));
    if (found.length === 1) return found[0];
    if (found.length > 1) return undefined;
  }
  return undefined;
}

/** As it is shown, and as the file calls it; "Français(e)" is both of its forms. */
function waysOf({ label, value }: Option): string[] {
  const whole = label.replace(/\((\p{Ll}+)\)/gu, '$1');
  const bare = label.replace(/\s*\([^)]*\)/g, '');
  return [label, whole, bare, value].map(plain);
}

/** Letters and digits alone, in lower case, without accents; 02 is 2. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b0+(?=\d)/g, '')
    .trim();
}
