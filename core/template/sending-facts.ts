import { z } from 'zod';

/**
 * What the sheets beside the pack print: those that are kept and not posted. Known once the pack was built. The rows of
 * a list are texts, for the wording to take up.
 */
export const sendingFacts = z.strictObject({
  /** The day on which the files were made. */
  madeOn: z.string(),
  draft: z.boolean(),
  sides: z.enum(['one', 'two']),
  /** Whether Liasse's envelope goes to the fund, or the PASS of a hospital posts the file. */
  route: z.enum(['cpam', 'pass']),
  envelope: z.enum(['dl', 'c5', 'c4']),
  registered: z.boolean(),
  /** Pages and sheets that are printed; sheets in the envelope, with those that the person adds. */
  pages: z.int(),
  printed: z.int(),
  sheets: z.int(),
  estimated: z.int(),
  grams: z.int(),
  band: z.int().optional(),
  /** In posting order, without what is sent later. `number` is empty for what is not an enclosure. */
  documents: z.array(
    z.strictObject({
      number: z.string(),
      title: z.string(),
      form: z.enum(['printed', 'behindSheet', 'original', 'byHand', 'missing', 'leftOut']),
      pages: z.string(),
      signer: z.enum(['applicant', 'host', 'nobody']),
    }),
  ),
  /** Digest of the whole pack: in full, in groups, and short enough to be read aloud. */
  digest: z.string(),
  shortDigest: z.string(),
  /** The files that the pieces were made of, on one page of the receipt. */
  files: z.array(
    z.strictObject({
      number: z.string(),
      title: z.string(),
      /** Which of several files, 1/2; `none` for the only one. */
      file: z.string(),
      /** Or why there is none: the file is gone (`none`), or the paper never was one. */
      digest: z.string(),
      shortDigest: z.string(),
    }),
  ),
  receiptPage: z.enum(['only', 'first', 'next']),
  /** Who signs the pages of a kit, and how many there are. */
  signer: z.enum(['applicant', 'host']).optional(),
  signatures: z.int().optional(),
});
export type SendingFacts = z.infer<typeof sendingFacts>;
