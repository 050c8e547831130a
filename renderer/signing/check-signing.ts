import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { readPath } from '../../core/model/path.ts';
import type { SignedId } from '../../core/model/signature.ts';
import { checkSignedOn } from '../../core/rules/signing-dates.ts';
import type { AnswerPath } from '../steps/page.ts';
import { dateField, placeField } from './signing-fields.ts';

/**
 * What keeps a paper from being signed on the screen: its place and day as they stand in the boxes. An empty box of the
 * host is told, although the sheet would then bear the applicant's.
 */
export function checkSigning(
  draft: DraftDossier,
  document: SignedId,
  today: IsoDate,
): { code: string; at: AnswerPath }[] {
  const isHosts = document === 'hosting-attestation';
  const [place, date] = [placeField(isHosts).path, dateField(isHosts).path];
  const wrongDay = checkSignedOn(draft, document, textAt(draft, date), today);
  return [
    ...(textAt(draft, place) === '' ? [{ code: 'missing', at: place }] : []),
    ...(wrongDay ? [{ code: wrongDay, at: date }] : []),
  ];
}

function textAt(draft: DraftDossier, path: AnswerPath): string {
  const value = readPath(draft, path);
  return typeof value === 'string' ? value.trim() : '';
}
