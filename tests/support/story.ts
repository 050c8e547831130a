import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { readDraft } from '../../core/model/validate.ts';

/** Where the invented people live. */
export const dossiersFolder = fileURLToPath(new URL('../dossiers', import.meta.url));
/** Those who show one rule each; they share one scan. */
export const caseFolder = `${dossiersFolder}/cases`;
export const storyFile = `${dossiersFolder}/story.json`;
export const templatesFolder = fileURLToPath(new URL('../../templates', import.meta.url));

/** The day on which the invented people print their pack. */
export const today = '2026-11-23';

/** The story of the product, fresh for each caller to change. */
export function story(): DraftDossier {
  return readDraft(JSON.parse(readFileSync(storyFile, 'utf8')));
}
