import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DraftDossier } from '../model/dossier.ts';
import { scanExtensions } from '../model/scan-type.ts';
import { temporarySuffix } from './write-atomically.ts';

/** Inside a dossier's folder, the folder of its scans. */
export const attachmentsFolder = 'attachments';

/** The only names that are ever written there, so that no other path can be asked for. */
export const attachmentPath = new RegExp(`^attachments/[0-9a-f]{32}\\.(${scanExtensions.join('|')})$`);

/** The paths of the scans that a dossier names. */
export function attachmentsOf(draft: DraftDossier): Set<string> {
  const files = Object.values(draft.pieces ?? {}).flatMap((piece) => piece?.files ?? []);
  return new Set(files.flatMap(({ path }) => path ?? []));
}

/** Erases the scans that the dossier does not name, and what an interrupted write left: they must not stay for ever. */
export async function removeStrayFiles(folder: string, draft: DraftDossier): Promise<void> {
  const named = attachmentsOf(draft);
  const scans = await namesIn(join(folder, attachmentsFolder));
  const paths = [...(await namesIn(folder)), ...scans.map((name) => `${attachmentsFolder}/${name}`)];
  const strays = paths.filter(
    (path) => path.endsWith(temporarySuffix) || (attachmentPath.test(path) && !named.has(path)),
  );
  await removeAll(strays.map((path) => join(folder, path)));
}

/** The names in a folder; none where there is no folder yet. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Tidying: what cannot be removed now is tried again the next time. */
export async function removeAll(paths: readonly string[]): Promise<void> {
  await Promise.allSettled(paths.map((path) => rm(path, { recursive: true, force: true })));
}
