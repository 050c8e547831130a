import { createHash } from 'node:crypto';
import type { PostedPack } from '../model/journey.ts';
import { AppError } from '../model/result.ts';
import type { DossierFiles } from './vault/dossier-files.ts';
import { isMissing, readWhole } from './vault/folder.ts';

/** The bytes of a pack that left, and the path under which the dossier keeps them, encrypted as its scans are. */
export type KeptPack = Pick<PostedPack, 'path' | 'digest'>;

/** Keeps a pack that leaves, under the name of its own bytes: what was sent is never written over. */
export async function keepPosted(files: Pick<DossierFiles, 'write'>, pdf: Uint8Array): Promise<KeptPack> {
  const digest = digestOf(pdf);
  const path = `posted/${digest.slice(0, 32)}.pdf`;
  await files.write(path, [pdf]);
  return { path, digest };
}

/** A pack that left, byte for byte. Errors: `posted-missing`, `posted-damaged` when it is not what was kept. */
export async function readPosted(
  files: Pick<DossierFiles, 'read'>,
  { path, digest }: KeptPack,
): Promise<Uint8Array> {
  const bytes = await readWhole(files.read(path)).catch((cause: unknown) => {
    throw new AppError(isMissing(cause) ? 'posted-missing' : 'posted-damaged', '', { cause });
  });
  if (digestOf(bytes) !== digest) throw new AppError('posted-damaged');
  return bytes;
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
