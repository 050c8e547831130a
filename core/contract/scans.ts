import { z } from 'zod';
import { pageLimit, pieceIds } from '../model/piece.ts';
import { scanExtensions } from '../model/scan-type.ts';

/**
 * What a file is by its bytes, before anything is kept of it. `pieces`: what its text says that it may be, the
 * likeliest first; empty for a picture, and where the text says nothing.
 */
export const scanLook = z.strictObject({
  extension: z.enum(scanExtensions),
  pages: z.int().min(1).max(pageLimit),
  pieces: z.array(z.enum(pieceIds)),
});
export type ScanLook = z.infer<typeof scanLook>;

/** How far an import is: it waits for the one before, or so many of its pages are done. `of` is 0 until it is known. */
export const scanProgress = z.strictObject({
  stage: z.enum(['waiting', 'reading', 'done']),
  pages: z.int().min(0),
  of: z.int().min(0),
});
export type ScanProgress = z.infer<typeof scanProgress>;
