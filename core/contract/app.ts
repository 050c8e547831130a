import { z } from 'zod';
import { bytes } from './papers.ts';

/** Light, dark, or as the computer is set. */
export const themes = ['system', 'light', 'dark'] as const;
export const theme = z.enum(themes);
export type Theme = z.infer<typeof theme>;

/**
 * What the system or the menu asks of the window. `file`: a sealed file that the person opened outside of the app, by
 * its last name; the path stays with the main process. `file-refused` says by a code why one cannot be shown.
 * `open-file`: the person wants to open one; with `dossier` they have chosen an exported one already, outside of the
 * app, which `dossier.import` knows by that name.
 */
export const windowRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), name: z.string().max(255), bytes }),
  z.strictObject({
    kind: z.literal('file-refused'),
    code: z.enum([
      'handover-foreign',
      'handover-newer',
      'handover-damaged',
      'handover-unreadable',
      'file-too-large',
    ]),
  }),
  z.strictObject({
    kind: z.literal('open-file'),
    dossier: z.strictObject({ file: z.uuid(), name: z.string().max(255) }).optional(),
  }),
  /** Back and forth in the answers: the window knows them all, and which text box is meant instead. */
  z.strictObject({ kind: z.literal('undo') }),
  z.strictObject({ kind: z.literal('redo') }),
  z.strictObject({ kind: z.literal('help') }),
  z.strictObject({ kind: z.literal('about') }),
  z.strictObject({ kind: z.literal('theme'), theme }),
]);
export type WindowRequest = z.infer<typeof windowRequest>;
