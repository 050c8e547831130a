import { withoutAccents } from '../model/text.ts';

/**
 * A town's name as it is compared: whatever its accents, capitals, hyphens and apostrophes, `St` for `Saint`, and
 * without what is written behind it on a letter (`Paris 16e`, `Vannes CEDEX`).
 */
export function plainTown(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/ (cedex|\d).*$/, '')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .trim();
}
