import type { FormField } from '../../model/form-mapping.ts';
import type { Letters } from '../faces.ts';
import { textWidth } from '../show-text.ts';
import type { Fitted, Room } from './fit-value.ts';

/** Smallest size that can be read on paper, how far apart lines stand, and the room kept at their left, in points. */
const smallest = 7;
const leading = 1.25;
const padding = 3;

/**
 * Sets the words of a list that stands open on its page, as viewers do: line under line, from the first one that lets
 * the chosen one be seen. Nothing where a word is too wide to be read whole.
 */
export function fitList(
  letters: Letters,
  options: NonNullable<FormField['options']>,
  chosen: number,
  { width, height, size: largest }: Room,
): Fitted | undefined {
  for (let size = largest; size >= smallest; size -= 0.5) {
    const line = size * leading;
    const count = Math.floor(height / line);
    const first = Math.max(0, Math.min(chosen, options.length - count));
    const shown = options.slice(first, first + count);
    const isWide = shown.some(({ label }) => textWidth(letters, label, size) > width - 2 * padding);
    if (count < 1 || isWide) continue;
    const bottom = (index: number) => height - (index + 1) * line;
    return {
      size,
      pieces: shown.map(({ label }, index) => ({ text: label, x: padding, y: bottom(index) + 0.28 * size })),
      band: { y: bottom(chosen - first), height: line },
    };
  }
  return undefined;
}
