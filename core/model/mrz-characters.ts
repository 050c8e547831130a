/** The filler of machine-readable lines: it stands for a space, a hyphen, and everything unknown. */
export const filler = '<';

/** Letters that optical readers and tired eyes take for a digit, by the digit. The first is the likeliest. */
const lookAlikes: Readonly<Record<string, string>> = { 0: 'OQD', 1: 'IL', 2: 'Z', 5: 'S', 8: 'B' };

/**
 * Weights 7, 3, 1 from the left; digits count as they are, letters from A = 10, the filler for nothing; the sum
 * modulo 10. Source: ICAO Doc 9303 part 3, section 4.9.
 */
export function checkDigit(text: string): string {
  const sum = [...text].reduce((total, character, index) => {
    const value = character === filler ? 0 : Number.parseInt(character, 36);
    return total + value * ([7, 3, 1][index % 3] ?? 0);
  }, 0);
  return String(sum % 10);
}

/** The text with letters that look like a digit made that digit, for places where only digits can be. */
export function asDigits(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => {
    const digit = Object.keys(lookAlikes).find((key) => lookAlikes[key]?.includes(letter));
    return digit ?? letter;
  });
}

/** The text with digits that look like a letter made that letter: names and country codes have no digits. */
export function asLetters(text: string): string {
  return text.replace(/\d/g, (digit) => lookAlikes[digit]?.charAt(0) ?? digit);
}

/** The words between the fillers. */
export function wordsOf(text: string): string {
  return text.replace(/<+/g, ' ').trim();
}
