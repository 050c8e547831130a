import { join } from 'node:path';
import sharp from 'sharp';

/**
 * Photographs of papers as a telephone takes them: 12 megapixels, lettering, the grain of a sensor, about 2.6 MB.
 * @param {string} folder
 * @param {number} count
 */
export async function makePhotographs(folder, count) {
  const paths = [];
  for (let number = 1; number <= count; number += 1) {
    const path = join(folder, `photograph-${number}.jpg`);
    await photograph(number).jpeg({ quality: 84 }).toFile(path);
    paths.push(path);
  }
  return paths;
}

/** @param {number} number */
export function photograph(number) {
  const grain = { type: /** @type {const} */ ('gaussian'), mean: 205, sigma: 9 };
  const lines = Array.from(
    { length: 46 },
    (_, line) =>
      `<text x="300" y="${500 + line * 72}" font-size="44">Feuille ${number}, ligne ${line + 1} : acte, nom, date et lieu</text>`,
  );
  const lettering = `<svg width="3024" height="4032" font-family="sans-serif" fill="#223">${lines.join('')}</svg>`;
  return sharp({
    create: { width: 3024, height: 4032, channels: 3, background: { r: 205, g: 200, b: 190 }, noise: grain },
  }).composite([{ input: Buffer.from(lettering) }]);
}
