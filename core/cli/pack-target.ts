import { lstat, mkdir, readdir, realpath, rmdir } from 'node:fs/promises';
import path from 'node:path';
import type { DraftDossier } from '../model/dossier.ts';
import { AppError } from '../model/result.ts';
import { writeFolder } from '../node/write-folder.ts';
import { writePdf } from '../node/write-pdf.ts';
import type { NamedFile } from '../usecase/build-part.ts';

/** Where something was written; the names of the files, for a folder. */
export type Written = { path: string; files?: string[] };

/**
 * Nothing is replaced without --force; and with it, only a plain file that is not the dossier or one of its own.
 * Errors: `output-exists`, `not-a-plain-file`, `would-overwrite-dossier`.
 */
export async function refuseFile(
  output: string,
  { force, dossier, draft }: { force: boolean; dossier: string; draft: DraftDossier },
): Promise<void> {
  const target = await lstat(output).catch(() => undefined);
  if (!target) return;
  if (!force) throw new AppError('output-exists');
  if (!target.isFile()) throw new AppError('not-a-plain-file');
  const files = Object.values(draft.pieces ?? {}).flatMap((piece) => piece?.files ?? []);
  const own = [dossier, ...files.map(({ path: file = '' }) => path.join(path.dirname(dossier), file))];
  const resolved = await Promise.all(
    [output, ...own].map((file) => realpath(file).catch(() => path.resolve(file))),
  );
  if (resolved.slice(1).includes(resolved[0] ?? '')) throw new AppError('would-overwrite-dossier');
}

/** A folder is new, or it is there and empty: --force replaces one file, never a folder. Errors: `folder-not-empty`. */
export async function refuseFolder(folder: string): Promise<void> {
  const target = await lstat(folder).catch(() => undefined);
  if (!target) return;
  const content = target.isDirectory() ? await readdir(folder).catch(() => ['unreadable']) : ['a file'];
  if (content.length > 0) throw new AppError('folder-not-empty');
}

/** Errors: `write-failed`, `write-check-failed`. */
export async function writeFile(target: string, pdf: Uint8Array): Promise<Written> {
  await writePdf(target, pdf);
  return { path: path.resolve(target) };
}

/**
 * All the files, or none: an empty folder makes way for the full one, and is back when that cannot be written. Errors:
 * `write-failed`, `write-check-failed`.
 */
export async function writeIntoFolder(folder: string, files: readonly NamedFile[]): Promise<Written> {
  const target = path.resolve(folder);
  const wasThere = await rmdir(target).then(
    () => true,
    () => false,
  );
  try {
    const written = await writeFolder(path.dirname(target), path.basename(target), files);
    return { path: written, files: files.map(({ name }) => name) };
  } catch (error) {
    if (wasThere) await mkdir(target);
    throw error;
  }
}
