import { z } from 'zod';
import { asMade } from './draft.ts';
import { formDescription } from './form-description.ts';
import { formMapping } from './form-mapping.ts';
import { scanPath } from './piece.ts';

/**
 * The edition that this form takes the place of, until the person has looked at what is another now. `path`: its file,
 * where this dossier has it.
 */
const formerEdition = z.strictObject({
  mapping: asMade(formMapping),
  path: scanPath.optional(),
});
export type FormerEdition = z.infer<typeof formerEdition>;

/**
 * The form that the person brought, and which answer goes where on it. `use`: whether it takes the place of ours in the
 * pack; who goes back to ours loses nothing of it. `path`: the file as it was given, kept as the scan of a piece is.
 */
export const officialForm = z.strictObject({
  use: z.enum(['yes', 'no']),
  path: scanPath,
  /** What the person called the file; shown on screen, never printed. */
  name: z.string().max(200, { error: 'too-long' }),
  description: asMade(formDescription),
  mapping: asMade(formMapping),
  before: formerEdition.optional(),
});
export type OfficialForm = z.infer<typeof officialForm>;

/** The form of a draft, where it has a whole one. Pure. */
export function readOfficialForm(stored: unknown): OfficialForm | undefined {
  return officialForm.safeParse(stored).data;
}
