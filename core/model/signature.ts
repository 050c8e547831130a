import { z } from 'zod';
import { day } from './date.ts';
import { pageNumber, pieceSheet, scanPath } from './piece.ts';

/** The papers that somebody signs. */
export const signedIds = ['letter', 'pass-letter', 'form', 'hosting-attestation'] as const;
export type SignedId = (typeof signedIds)[number];

/** Who signs: the applicant, and the person who hosts (the spouse or a third person). */
export const signerNames = ['applicant', 'host'] as const;
export type Signer = (typeof signerNames)[number];

/** Which text was signed: SHA-256, in hexadecimal, of the paper's PDF before anything was signed on it. */
export const paperDigest = z.string().regex(/^[0-9a-f]{64}$/, { error: 'wrong-shape' });

/** The name of what was handed over to the host, so that the answer finds its way back: random, says nothing. */
export const requestId = z.string().regex(/^[0-9a-f]{32}$/, { error: 'wrong-shape' });

/** The field that is drawn on: whatever the screen's, its width is 1000 and its height this. */
export const padHeight = 450;

/**
 * An answer that a paper printed when it was signed, or that chose its words. `digest`: the first eight hexadecimal
 * digits of the SHA-256 of the path and the value: enough to tell later that the answer is another one, and no second
 * copy of it.
 */
export const printedAnswer = z.strictObject({
  at: z.string().max(100, { error: 'too-long' }),
  digest: z.string().regex(/^[0-9a-f]{8}$/, { error: 'wrong-shape' }),
});
export type PrintedAnswer = z.infer<typeof printedAnswer>;

const coordinate = z.number().min(0).max(1000);

/**
 * One line of a drawn signature: x and y in turn, in thousandths of the field's width from its top left. A longer
 * line goes on in the next one, from the same point.
 */
const stroke = z.array(coordinate).min(2).max(200, { error: 'too-many' });

/**
 * How a paper was signed. `paper`: by hand on the printed sheet; `drawn`: on the screen, as lines; `image`: a picture
 * of a signature, its paper taken away; `photo`: a photograph of the sheet signed by hand, which is printed in place
 * of it.
 */
export const signature = z.strictObject({
  way: z.enum(['paper', 'drawn', 'image', 'photo']),
  signedOn: day,
  /** The text that was signed. A photograph that nobody could compare has none. */
  digest: paperDigest.optional(),
  /** The answers of that text, to tell which of them was changed when it is another one. */
  answers: z.array(printedAnswer).max(200, { error: 'too-many' }).optional(),
  /** How a photograph was found to show that text: by the code at its foot, or by eye, beside the sheet. */
  compared: z.enum(['code', 'eye']).optional(),
  strokes: z.array(stroke).max(200, { error: 'too-many' }).optional(),
  /** The file of an `image`: a PNG, only the ink of which is opaque. */
  path: scanPath.optional(),
  /** The page of a `photo`. `of`: how many pages its file has. */
  photo: pieceSheet.extend({ of: pageNumber.optional() }).optional(),
  /**
   * The photograph that the other person of the same paper gave, on which this signature is seen too: that page of that
   * file and no other.
   */
  onPhoto: z.strictObject({ path: scanPath, page: pageNumber }).optional(),
});
export type Signature = z.infer<typeof signature>;

/**
 * Where the signature of one person on one paper stands. `void`: the paper was changed after it was signed, so nothing
 * is printed of that signature. `photo-unchecked`: printed, though nobody could tell that it shows this text.
 * `not-on-photo`: a photograph that the other person gave is printed in place of the sheet, and nobody has said that
 * this signature is on it.
 */
export const signatureStanding = z.enum([
  'missing',
  'paper',
  'drawn',
  'image',
  'photo',
  'photo-unchecked',
  'not-on-photo',
  'void',
]);
export type SignatureStanding = z.infer<typeof signatureStanding>;

const bySigner = z.strictObject({ applicant: signature.optional(), host: signature.optional() }).optional();

/** By paper, then by the person. The applicant's on an attestation is that of the person who is hosted. */
export const signatures = z.strictObject({
  letter: bySigner,
  'pass-letter': bySigner,
  form: bySigner,
  'hosting-attestation': bySigner,
} satisfies Record<SignedId, typeof bySigner>);
