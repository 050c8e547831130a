import { z } from 'zod';
import { formDescription } from '../model/form-description.ts';
import { formMapping } from '../model/form-mapping.ts';
import { bytes } from './papers.ts';

/**
 * What was known of the form before it was brought. `same`: this very file; `edition`: another one, with what was decided
 * for that one.
 */
const knownForm = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('same') }),
  z.strictObject({ as: z.literal('edition'), before: formMapping }),
]);
export type KnownForm = z.infer<typeof knownForm>;

/** What a form is, and which answer goes where on it. */
const reading = { description: formDescription, mapping: formMapping, known: knownForm.optional() };
const broughtReading = z.strictObject(reading);
export type BroughtReading = z.infer<typeof broughtReading>;

/** The same from the process in which it is read, with the pages that are printed. */
export const readForm = z.strictObject({ ...reading, blank: bytes });

/** The same, kept in the dossier at `path`. */
export const broughtForm = z.strictObject({
  ...reading,
  path: z.string().max(300),
  name: z.string().max(200),
});

/** A mapping from a file, laid over the form of the dossier. */
export const adoptedMapping = z.strictObject({ mapping: formMapping, known: knownForm });
