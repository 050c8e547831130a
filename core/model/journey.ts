import { z } from 'zod';
import { day, type IsoDate, pastDay } from './date.ts';
import { nir } from './identifiers.ts';
import { attachment, pieceIds, requestableIds } from './piece.ts';
import { paperDigest } from './signature.ts';
import { line } from './text.ts';
import { purposes } from './writing.ts';

/** How a pack leaves: by plain or registered post, given at the desk of the fund, or handed to the PASS of a hospital. */
export const postingWays = ['simple', 'registered', 'desk', 'pass'] as const;
export type PostingWay = (typeof postingWays)[number];

/** A text of our own, which nobody types. */
const short = (max: number) => z.string().max(max, { error: 'too-long' });

/** Where the bytes of a pack that left are kept, beside the dossier: named by their own digest. */
export const postedPath = z.string().regex(/^posted\/[0-9a-f]{32}\.pdf$/, { error: 'wrong-shape' });

/** What left, as it was: never changed afterwards. */
export const postedPack = z.strictObject({
  path: postedPath,
  /** SHA-256 of the PDF that was printed, in hexadecimal. */
  digest: paperDigest,
  filing: z.enum(['first', 'complement']),
  /** What the letter of a complement was for. */
  purpose: z.enum(purposes).optional(),
  pages: z.int().min(1),
  sheets: z.int().min(1),
  /** In posting order, with the titles that the papers bear. */
  documents: z.array(z.strictObject({ id: short(60), title: short(200) })).max(60),
  /** The papers of which the original itself left, to be returned. */
  originals: z.array(z.enum(pieceIds)).max(20),
});
export type PostedPack = z.infer<typeof postedPack>;

/** One departure. `pack` is absent for one that was noted without Liasse having made the pack. */
export function posting(today: IsoDate) {
  return z.strictObject({
    on: pastDay(today),
    way: z.enum(postingWays).optional(),
    tracking: line(30).optional(),
    /** Photographs of the proof of posting and of the notice of receipt. */
    receipt: z.array(attachment).max(10, { error: 'too-many' }).optional(),
    pack: postedPack.optional(),
  });
}

/**
 * The letters that a fund sends about such a file: something is missing; the birth certificate; the original, because
 * a photocopy was refused; a waiting number; the number; an original that comes back. And a refusal, which is answered
 * by an appeal.
 */
const fundLetterKinds = [
  'incomplete',
  'birth-certificate',
  'original',
  'waiting-number',
  'number',
  'returned',
  'refusal',
] as const;
export type FundLetterKind = (typeof fundLetterKinds)[number];

function fundLetter(today: IsoDate) {
  return z.strictObject({
    kind: z.enum(fundLetterKinds),
    on: pastDay(today),
    reference: line(40).optional(),
    /** What it asks for. */
    asked: z.array(z.enum(requestableIds)).max(30).optional(),
    /** The last day that the letter itself names. */
    until: day.optional(),
    /** The answer left: which departure it is, from 0. */
    answeredBy: z.int().min(0).optional(),
  });
}

/** What is left to do once there is a number. */
export const nextStepIds = [
  'ameli-account',
  'carte-vitale',
  'doctor',
  'employer',
  'bank',
  'family-benefits',
  'complementary',
] as const;
export type NextStepId = (typeof nextStepIds)[number];

/**
 * What follows the posting, until the number and the card are there. Nothing of it is printed in the pack, and nothing
 * of it keeps a pack from being complete.
 */
export function journey(today: IsoDate) {
  return z.strictObject({
    /** The departures before the one that is under way, the first one first. */
    sent: z.array(posting(today)).max(50, { error: 'too-many' }).optional(),
    /** Every departure of which a pack was kept, as it was noted then: taking the posting back does not take this away. */
    kept: z
      .array(posting(today).omit({ receipt: true }))
      .max(100, { error: 'too-many' })
      .optional(),
    letters: z.array(fundLetter(today)).max(50, { error: 'too-many' }).optional(),
    /** The letter that the pack under way answers, from 0. */
    answering: z.int().min(0).optional(),
    /** The day of the letter that gave the waiting number; the number itself is `filing.waitingNumber`. */
    waitingSince: pastDay(today).optional(),
    number: nir.optional(),
    numberSince: pastDay(today).optional(),
    /** The originals that came back. */
    returned: z
      .array(z.strictObject({ piece: z.enum(pieceIds), on: pastDay(today) }))
      .max(30)
      .optional(),
    /** What the person says of a date of the timeline: another day, or that it is done. */
    dates: z
      .array(
        z.strictObject({
          id: short(60),
          on: day.optional(),
          done: z.enum(['yes', 'no']).optional(),
        }),
      )
      .max(100)
      .optional(),
    steps: z.array(z.enum(nextStepIds)).max(nextStepIds.length).optional(),
    notes: z.string().max(2000, { error: 'too-long' }).optional(),
  });
}
