import type { Envelope } from './envelopes.ts';

/** A sheet of A4 of 80 g/m²: 0.210 × 0.297 × 80 (ISO 216), in grams. */
export const sheetGrams = 0.21 * 0.297 * 80;

/**
 * Upper ends of the weight bands of La Poste, in grams, for France. The band of 50 g is left for registered letters
 * alone since 2016. Over 2 kg it is a parcel. No price is here: prices change every January.
 * Sources: tarif-postal.fr, « Lettre recommandée, tarifs 2023 »; enveloppe-timbree.fr, « Tarifs courrier 2023 »;
 * cnews.fr quoting La Poste, 2023-12-28 (no band of 50 g for plain letters). Not checked at La Poste itself.
 */
export const bands = {
  letter: [20, 100, 250, 500, 1000, 2000],
  registered: [20, 50, 100, 250, 500, 1000, 2000],
} as const;

/** Weight of sheets in their envelope, in grams, rounded up: a letter that is too heavy is taxed. Pure. */
export function weigh(sheets: number, { grams }: Pick<Envelope, 'grams'>): number {
  return Math.ceil(sheets * sheetGrams + grams);
}

/** The upper end of the band of a weight in grams; null when it is too heavy for a letter. Pure. */
export function bandOf(grams: number, kind: keyof typeof bands): number | null {
  return bands[kind].find((band) => grams <= band) ?? null;
}

/** Whether one sheet more would be in the next band: a guess of that much may be wrong. Pure. */
export function isNearTop({ grams, band }: { grams: number; band: number | null }): boolean {
  return band !== null && grams + sheetGrams > band;
}
