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
export type RequestableId = (typeof requestableIds)[number];

/** What may be told about a page that was read from a picture: see `core/node/scan/`. */
export const scanFlaws = ['low-resolution', 'blurred', 'cut-off', 'sideways'] as const;
export type ScanFlaw = (typeof scanFlaws)[number];

/** Pages that one file may have, and one piece. */
export const pageLimit = 200;

export const pageNumber = z.int().min(1).max(pageLimit);

/** A flaw of a page, found when its file was imported. */
const scanRemark = z.strictObject({ page: pageNumber, flaw: z.enum(scanFlaws) });
export type ScanRemark = z.infer<typeof scanRemark>;

export const scanPath = z
  .string()
  .min(1, { error: 'missing' })
  .max(300, { error: 'too-long' })
  .meta({ description: 'Path of a picture or PDF file, relative to the dossier file' });

/** One scan. `path` is relative to the dossier's own folder, with forward slashes. */
export const attachment = z.strictObject({
  path: scanPath,
  /** What the person called the file; shown on screen, never printed. */
  name: z.string().max(200, { error: 'too-long' }).optional(),
  /** Pages of the file, counted when it was imported. */
  pages: pageNumber.optional(),
  /** What looks wrong on its pages; a warning, never a refusal. */
  remarks: z.array(scanRemark).optional(),
});
export type Attachment = z.infer<typeof attachment>;

const share = z.number().min(0).max(1);

/**
 * What a person changes on a page by hand, in this order. `corners`: the sheet to be cut out and laid flat, as shares
 * of the page's width and height from its top left, in the order top left, top right, bottom right, bottom left.
 * `turn`: degrees clockwise. `tone`: what a photograph is brought to, for paper.
 */
export const pageEdit = z.strictObject({
  corners: z
    .array(z.strictObject({ x: share, y: share }))
    .length(4)
    .optional(),
  turn: z.literal([90, 180, 270]).optional(),
  tone: z.enum(['grey', 'contrast']).optional(),
});
export type PageEdit = z.infer<typeof pageEdit>;
export type Corners = NonNullable<PageEdit['corners']>;

/** A page of one of the files of a piece, and what was changed on it. */
export const pieceSheet = pageEdit.extend({ path: scanPath, page: pageNumber });
export type PieceSheet = z.infer<typeof pieceSheet>;

/**
 * How a piece travels: `copy` is printed by the pack from its files; `original` is the paper itself, its place
 * held by a separator sheet; `by-hand` is a photocopy that the person adds; `later` leaves without it.
 */
const sendAs = z.enum(['copy', 'original', 'by-hand', 'later']);
export type SendAs = z.infer<typeof sendAs>;

export const piece = z.strictObject({
  sendAs: sendAs.optional(),
  files: z.array(attachment).max(20, { error: 'too-many' }).optional(),
  /** The pages in the order of the paper; every page of every file in turn when absent: see `piece-sheets.ts`. */
  sheets: z.array(pieceSheet).max(pageLimit, { error: 'too-many' }).optional(),
});
