import { z } from 'zod';
import { issue } from '../model/result.ts';
import { signatureStanding, signedIds, signerNames } from '../model/signature.ts';

/** Binary content, whatever memory holds it; memory that was given away holds nothing. */
export const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array && hasMemory(value), {
  error: 'wrong-type',
});

/** JavaScript tells a view of memory that was given away from an empty one by this alone, before `detached`. */
function hasMemory({ buffer }: Uint8Array): boolean {
  try {
    return buffer.slice(0, 0).byteLength === 0;
  } catch {
    return false;
  }
}

/**
 * Where a value stands on a sheet, so that the window can light it while it is typed. `from` is a dossier path;
 * `box` is [x, y, width, height] in millimetres from the top left corner of the page (pages count from 1).
 */
const zone = z.strictObject({
  from: z.string(),
  page: z.int().min(1),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
});
export type Zone = z.infer<typeof zone>;

/** One document as it will be printed: PDF bytes, where each value stands, and what did not fit. */
export const preview = z.strictObject({
  pdf: bytes,
  pages: z.int().min(0),
  zones: z.array(zone),
  issues: z.array(issue),
  /** What is told before it is printed, as an answer that goes on on a sheet behind the form. */
  warnings: z.array(issue).optional(),
});
export type Preview = z.infer<typeof preview>;

/** One line of the pack as it was built. `firstPage` (from 1) is null for what is not in the PDF. */
const packedDocument = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['generated', 'piece', 'to-add']),
  original: z.boolean(),
  firstPage: z.int().min(1).nullable(),
  pages: z.int().min(0),
  signers: z.array(z.enum(signerNames)),
  /** Blank pages after it, so that the next document starts on a fresh sheet: printed, and not counted in `pages`. */
  fillers: z.int().min(0).max(1),
  /** The form is one that the person brought: its pages are somebody's, as those of a copy. */
  brought: z.literal(true).optional(),
});
export type PackedDocument = z.infer<typeof packedDocument>;

/** The signature of one person on one paper. `code`: the short name of the text, printed at the foot of the paper. */
const signatureState = z.strictObject({
  document: z.enum(signedIds),
  signer: z.enum(signerNames),
  state: signatureStanding,
  code: z.string(),
});
export type SignatureState = z.infer<typeof signatureState>;

export const packReport = z.strictObject({
  status: z.enum(['not-yet', 'incomplete', 'ready-with-warnings', 'ready']),
  /** The lines of the address, as printed on the letter. */
  addressee: z.array(z.string()),
  documents: z.array(packedDocument),
  /** In the order of the papers; one that nobody signs has none. */
  signatures: z.array(signatureState),
  warnings: z.array(issue),
  blockers: z.array(issue),
  sides: z.enum(['one', 'two']),
  /** Sheets of paper as it is printed, on one side or on both. */
  sheets: z.int().min(0),
  post: z.strictObject({
    envelope: z.enum(['dl', 'c5', 'c4']),
    /** Sheets in the envelope: those that are printed, and those that the person adds. */
    sheets: z.int().min(0),
    /** How many of them are papers that the person adds: one each, or the pages of the scan that was kept. */
    estimated: z.int().min(0),
    /** Envelope included. */
    grams: z.int().min(0),
    /** Upper end of the band that La Poste counts, in grams; null when it is too heavy for a letter. */
    band: z.int().min(0).nullable(),
    /** An original travels by registered post. */
    registered: z.boolean(),
  }),
});
export type PackReport = z.infer<typeof packReport>;

/** A page of the pack; far over the longest one, far under what could choke the app. */
const packPage = z.int().min(1).max(10_000);

/**
 * A part of what is made, to be printed alone: the whole pack; pages of it (from 1, both included), after a jam or for
 * one page again; the pages that one person signs; or the sheets to keep, which are not posted.
 */
export const packPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pack') }),
  z.strictObject({ kind: z.literal('pages'), from: packPage, to: packPage }),
  z.strictObject({ kind: z.literal('signatures'), signer: z.enum(signerNames) }),
  /** For the host elsewhere: a page that says what to do, and the attestation to be signed. */
  z.strictObject({ kind: z.literal('hand-over') }),
  /** The attestation in large letters, to be copied by hand. */
  z.strictObject({ kind: z.literal('model-to-copy') }),
  /** The answers to copy by hand onto the form that was brought. */
  z.strictObject({ kind: z.literal('answers-to-copy') }),
  z.strictObject({ kind: z.literal('envelope') }),
  z.strictObject({ kind: z.literal('checklist') }),
  z.strictObject({ kind: z.literal('receipt') }),
  /** For the desk of the PASS, with a slip that it gives back. */
  z.strictObject({ kind: z.literal('pass-sheet') }),
]);
export type PackPart = z.infer<typeof packPart>;

export const builtPack = z.strictObject({ pdf: bytes, report: packReport });
export type BuiltPack = z.infer<typeof builtPack>;
