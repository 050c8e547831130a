import type { DraftDossier } from '../../core/model/dossier.ts';

/** The PASS that the file is handed to, as it is read on screen. */
export function passName({ pass }: DraftDossier): string {
  return ['PASS', pass?.hospital?.trim(), pass?.town?.trim()].filter(Boolean).join(', ');
}
