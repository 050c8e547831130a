import { z } from 'zod';

/** The supporting documents that the person brings. Stable ids: they name fields, files and CLI output. */
export const pieceIds = [
  'cpam-letter',
  'passport',
  'visa',
  'visa-validation',
  'residence-permit',
  'birth-certificate',
  'birth-certificate-translation',
  'name-concordance',
  'marriage-certificate',
  'marriage-certificate-translation',
  'host-id',
  'host-proof-of-address',
  'lease',
  'proof-of-residence',
  'spouse-rights',
  'bank-details',
  'child-form',
  'child-birth-certificate',
  'child-birth-certificate-translation',
] as const;
export type PieceId = (typeof pieceIds)[number];

/** What a letter of the fund may ask for: any piece but the letter itself, and the attestation that a host signs. */
export const requestableIds = [
  ...pieceIds.filter((id) => id !== 'cpam-letter'),
  'hosting-attestation',
] as const;

/** One scan. `path` is relative to the dossier's own folder, with forward slashes. */
export const attachment = z.strictObject({
  path: z
    .string()
    .min(1, { error: 'missing' })
    .max(300, { error: 'too-long' })
    .meta({ description: 'Path of a JPEG, PNG or PDF file, relative to the dossier file' }),
  /** What the person called the file; shown on screen, never printed. */
  name: z.string().max(200, { error: 'too-long' }).optional(),
  /** Pages of the file, counted when it was imported. */
  pages: z.int().min(1).max(200).optional(),
});
export type Attachment = z.infer<typeof attachment>;

/**
 * How a piece travels: `copy` is printed by the pack from its files; `original` is the paper itself, its place
 * held by a separator sheet; `by-hand` is a photocopy that the person adds; `later` leaves without it.
 */
const sendAs = z.enum(['copy', 'original', 'by-hand', 'later']);
export type SendAs = z.infer<typeof sendAs>;

export const piece = z.strictObject({
  sendAs: sendAs.optional(),
  files: z.array(attachment).max(20, { error: 'too-many' }).optional(),
});
