import { createHash } from 'node:crypto';
import type { DraftDossier } from '../../model/dossier.ts';
import { type ScanExtension, scanExtensions } from '../../model/scan-type.ts';

/** The only paths that a stored scan ever has in its dossier, so that no other one can be asked for. */
export const attachmentPath = new RegExp(`^attachments/[0-9a-f]{32}\\.(${scanExtensions.join('|')})$`);

/** The path of a scan in its dossier: the same bytes have the same one, and what it says is nothing of theirs. */
export function attachmentPathOf(bytes: Uint8Array, extension: ScanExtension): string {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return `attachments/${digest}.${extension}`;
}

/**
 * The paths of the scans that a dossier names: of its pieces, of its signatures, of proofs of posting, and the
 * form that was brought, with the edition before it while that is compared.
 */
export function attachmentsOf(draft: DraftDossier): Set<string> {
  const files = Object.values(draft.pieces ?? {}).flatMap((piece) => piece?.files ?? []);
  const signatures = Object.values(draft.signatures ?? {}).flatMap((paper) => [
    paper?.applicant,
    paper?.host,
  ]);
  const signed = signatures.flatMap((signature) => [signature ?? {}, signature?.photo ?? {}]);
  const receipts = postingsIn(draft).flatMap(({ receipt }) => receipt ?? []);
  return new Set(
    [...files, ...signed, ...receipts, draft.officialForm ?? {}, draft.officialForm?.before ?? {}].flatMap(
      ({ path }) => path ?? [],
    ),
  );
}

/** The paths of the packs that left, which a dossier names until the person removes them. */
export function postedPathsOf(draft: DraftDossier): Set<string> {
  return new Set(
    [...postingsIn(draft), ...(draft.journey?.kept ?? [])].flatMap(({ pack }) => pack?.path ?? []),
  );
}

/** Those of which the day was taken back, too: what was kept of them is still named. */
function postingsIn({ posting, journey }: DraftDossier) {
  return [...(posting ? [posting] : []), ...(journey?.sent ?? [])];
}
