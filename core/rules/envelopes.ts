/**
 * The three envelopes of a French post office counter, from the smallest: what they are, in millimetres, and how many
 * sheets go in without a struggle. The limits are our own advice, from what such envelopes usually take; a sheet folded
 * in three is three thicknesses of paper. Weights in grams: two faces and a fifth for flaps and seams, of paper of 80 g/m²
 * (DL), 90 g/m² (C5) and of kraft of 110 g/m² (C4), rounded up.
 */
export const envelopes = [
  { id: 'dl', width: 220, height: 110, most: 5, grams: 5 },
  { id: 'c5', width: 229, height: 162, most: 10, grams: 8 },
  { id: 'c4', width: 324, height: 229, most: Number.POSITIVE_INFINITY, grams: 18 },
] as const;

export type Envelope = (typeof envelopes)[number];

/** The smallest envelope that takes the pack. An original certificate is never folded: it travels flat. Pure. */
export function chooseEnvelope({ sheets, hasOriginal }: { sheets: number; hasOriginal: boolean }): Envelope {
  const [dl, c5, c4] = envelopes;
  if (hasOriginal) return c4;
  return [dl, c5].find(({ most }) => sheets <= most) ?? c4;
}
