import { localDay } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { findCorrection } from '../../core/rules/find-correction.ts';
import { call } from '../bridge.ts';

/** Keeps the confirmed address of the fund for the next dossier, where it corrects the list. */
export function rememberAddressee(draft: DraftDossier): void {
  const correction = findCorrection(draft, localDay(new Date()));
  // Only a help for another dossier: where it cannot be kept, nothing of this one is lost.
  if (correction) call('addressee.remember', correction).catch(() => undefined);
}
