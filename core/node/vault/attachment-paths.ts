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

/** The paths of the scans that a dossier names: of its pieces, and of its signatures. */
export function attachmentsOf(draft: DraftDossier): Set<string> {
  const files = Object.values(draft.pieces ?? {}).flatMap((piece) => piece?.files ?? []);
  const signatures = Object.values(draft.signatures ?? {}).flatMap((paper) => [
    paper?.applicant,
    paper?.host,
  ]);
  const signed = signatures.flatMap((signature) => [signature ?? {}, signature?.photo ?? {}]);
  return new Set([...files, ...signed].flatMap(({ path }) => path ?? []));
}
