import { z } from 'zod';
import { homeAddress } from './address.ts';
import { day, type IsoDate, pastDay } from './date.ts';
import { pieceIds } from './piece.ts';
import { line } from './text.ts';

/**
 * What a letter to the fund is for: the pieces that a letter asks for, or one of the short letters of
 * `templates/lettre-suivi`.
 */
export const purposes = [
  'pieces',
  'copy-suffices',
  'reminder',
  'return-original',
  'bank-details',
  'new-address',
  'conciliator',
  'appeal',
] as const;
export type Purpose = (typeof purposes)[number];

/** What is contested; `other` is said in the person's own words. */
export const disputes = ['waiting-period', 'original', 'stay', 'delay', 'other'] as const;

/** What the letters after the first file speak of, beside the letter of the fund itself. */
export function writing(today: IsoDate) {
  return z.strictObject({
    purpose: z.enum(purposes).optional(),
    /** The departure that the letter recalls: its day, and the number of its registered post. */
    postedOn: pastDay(today),
    tracking: line(30).optional(),
    /** The paper that is asked back, or of which a copy suffices. */
    original: z.enum(pieceIds),
    dispute: z.enum(disputes),
    /** One sentence of the person's own. */
    reason: line(400).optional(),
    movedOn: day,
    previousHome: homeAddress,
  });
}
