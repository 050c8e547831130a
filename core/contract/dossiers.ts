import { z } from 'zod';
import { day } from '../model/date.ts';
import { draftDossier } from '../model/dossier.ts';
import { nextActs } from '../rules/next-action.ts';
import { openingNote, protectionKind } from './protection.ts';

export const dossierId = z.uuid();
export const filing = z.enum(['first', 'complement']);

/** A dossier as Home lists it. `title` is the applicant's name, for the screen only; the rest: `summarizeDossier`. */
export const dossierCard = z.strictObject({
  id: dossierId,
  title: z.string(),
  savedAt: z.iso.datetime(),
  filing,
  status: z.enum(['not-yet', 'incomplete', 'ready-with-warnings', 'ready']),
  answers: z.int().min(0),
  pieces: z.int().min(0),
  earliest: day.optional(),
  protection: protectionKind,
  /** The day on which it first left, and what to do next since: see `nextAction`. */
  posted: day.optional(),
  next: z.strictObject({ act: z.enum(nextActs), on: day.optional() }).optional(),
});
export type DossierCard = z.infer<typeof dossierCard>;

export const openedDossier = z.strictObject({
  id: dossierId,
  draft: draftDossier,
  savedAt: z.iso.datetime(),
  protection: protectionKind,
  notes: z.array(openingNote),
});
