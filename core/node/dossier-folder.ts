import { access, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DraftDossier } from '../model/dossier.ts';
import { scanExtensions } from '../model/scan-type.ts';
import { preparedFolder, preparedPaths, scanOf } from './prepared-files.ts';
import { temporarySuffix, writeAtomically } from './write-atomically.ts';

/** Inside a dossier's folder, the folder of its scans. */
export const attachmentsFolder = 'attachments';

/** The only names that are ever written there, so that no other path can be asked for. */
export const attachmentPath = new RegExp(`^attachments/[0-9a-f]{32}\\.(${scanExtensions.join('|')})$`);

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

/**
 * Keeps a scan untouched, and what is printed of it. The scan comes last: where it is, the rest is whole. A write that
 * fails on the way leaves nothing of a scan that was not there before.
 */
export async function writeScan(
  folder: string,
  path: string,
  { bytes, prepared }: { bytes: Uint8Array; prepared: readonly Uint8Array[] },
): Promise<void> {
  for (const name of [attachmentsFolder, preparedFolder])
    await mkdir(join(folder, name), { recursive: true, mode: 0o700 });
  const paths = preparedPaths(path, prepared.length);
  try {
    for (const [index, file] of paths.entries())
      await writeAtomically(join(folder, file), prepared[index] ?? new Uint8Array());
    await writeAtomically(join(folder, path), bytes);
  } catch (error) {
    if (!(await exists(join(folder, path)))) await removeAll(paths.map((file) => join(folder, file)));
    throw error;
  }
}

/** Erases a scan and what was prepared of it. */
export async function removeScan(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true });
  const prepared = (await pathsIn(folder, preparedFolder)).filter((file) => scanOf(file) === scanOf(path));
  await removeAll(prepared.map((file) => join(folder, file)));
}

/** Erases the scans that the dossier does not name, and what an interrupted write left: they must not stay for ever. */
export async function removeStrayFiles(folder: string, draft: DraftDossier): Promise<void> {
  const named = attachmentsOf(draft);
  const namedScans = new Set([...named].map(scanOf));
  const isStray = (path: string) =>
    path.endsWith(temporarySuffix) ||
    (attachmentPath.test(path) && !named.has(path)) ||
    (path.startsWith(`${preparedFolder}/`) && !namedScans.has(scanOf(path)));
  const paths = [
    ...(await namesIn(folder)),
    ...(await pathsIn(folder, attachmentsFolder)),
    ...(await pathsIn(folder, preparedFolder)),
  ];
  await removeAll(paths.filter(isStray).map((path) => join(folder, path)));
}

async function pathsIn(folder: string, name: string): Promise<string[]> {
  return (await namesIn(join(folder, name))).map((file) => `${name}/${file}`);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
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
