import { z } from 'zod';
import { paperDigest, printedAnswer, signerNames } from '../model/signature.ts';
import { bytes } from './papers.ts';

/**
 * A paper as it is signed: the bytes that are shown, their digest, and its short name. `boxes`: where each person
 * signs, [x, y, width, height] in millimetres from the top left of the page (from 1) as it is seen. `answers`: what it
 * says, answer by answer.
 */
export const signingSheet = z.strictObject({
  pdf: bytes,
  digest: paperDigest,
  code: z.string(),
  answers: z.array(printedAnswer),
  boxes: z.array(
    z.strictObject({
      signer: z.enum(signerNames),
      page: z.int().min(1),
      box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    }),
  ),
});
export type SigningSheet = z.infer<typeof signingSheet>;

/** What looks wrong with a signature: a warning, never a refusal. */
const signatureRemarks = ['dot', 'straight-line', 'faint'] as const;
export type SignatureRemark = (typeof signatureRemarks)[number];

/** A picture of a signature, its paper taken away, kept with the dossier. */
export const signatureImage = z.strictObject({
  path: z.string(),
  remarks: z.array(z.enum(signatureRemarks)),
});
export type SignatureImage = z.infer<typeof signatureImage>;

/** The same where no dossier is: a PNG, only the ink of which is opaque, for as long as the window holds it. */
export const heldSignature = signatureImage.omit({ path: true }).extend({ png: bytes });
