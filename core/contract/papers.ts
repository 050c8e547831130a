import { z } from 'zod';
import { issue } from '../model/result.ts';

/** Binary content, whatever memory holds it. */
export const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, { error: 'wrong-type' });

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
  signers: z.array(z.enum(['applicant', 'host'])),
});
export type PackedDocument = z.infer<typeof packedDocument>;

export const packReport = z.strictObject({
  status: z.enum(['not-yet', 'incomplete', 'ready-with-warnings', 'ready']),
  /** The lines of the address, as printed on the letter. */
  addressee: z.array(z.string()),
  documents: z.array(packedDocument),
  warnings: z.array(issue),
  blockers: z.array(issue),
  /** Sheets of paper when printed on one side. */
  sheets: z.int().min(0),
});
export type PackReport = z.infer<typeof packReport>;

export const builtPack = z.strictObject({ pdf: bytes, report: packReport });
export type BuiltPack = z.infer<typeof builtPack>;
