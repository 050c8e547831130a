import type { SignatureImage } from '../../core/contract/signing.ts';
import type { DossierStore } from '../../core/node/dossier-store.ts';
import type { ScanClient } from './scan-tasks.ts';
import type { JobOptions } from './worker-client.ts';

type Needs = { dossiers: Pick<DossierStore, 'addAttachment'>; scans: Pick<ScanClient, 'run'> };

/** Keeps the ink of a picture of a signature with a dossier, and nothing else of it. */
export async function keepSignature(
  { dossiers, scans }: Needs,
  id: string,
  bytes: Uint8Array,
  options?: JobOptions,
): Promise<SignatureImage> {
  const { png, remarks } = await scans.run('signature', { bytes }, options);
  const path = await dossiers.addAttachment(id, { bytes: png, extension: 'png', prepared: [] });
  return { path, remarks };
}
