import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DraftDossier } from '../../model/dossier.ts';
import { AppError, toIssue } from '../../model/result.ts';
import { readDraft } from '../../model/validate.ts';
import { digest } from '../../usecase/digest.ts';
import { folderAttachments } from '../folder-attachments.ts';
import { attachmentPath, attachmentsOf } from './attachment-paths.ts';
import { isMissing, readWhole } from './folder.ts';
import { keyNames } from './key-ring.ts';
import { readingFrom } from './name-errors.ts';
import type { OpenDossier, StoredState } from './open-dossier.ts';
import { preparedOf } from './prepared-pages.ts';

/** How Liasse 0.1 stored a dossier: openly, as JSON with its scans in folders beside it. */
const dossierFile = 'dossier.json';
const plainNames = [dossierFile, 'attachments', 'prepared'];

/** Errors: `folder-no-rights`, `dossier-unreadable`. */
export async function isPlain(folder: string): Promise<boolean> {
  const names = await readingFrom(() => readdir(folder));
  return names.includes(dossierFile) && !keyNames.some((name) => names.includes(name));
}

/** Errors: `folder-no-rights`, `dossier-unreadable`, and those of `readDraft`. */
export async function readPlain(folder: string): Promise<StoredState> {
  const file = join(folder, dossierFile);
  return readingFrom(async () => {
    const [text, { mtime }] = [await readFile(file, 'utf8'), await stat(file)];
    return { draft: readDraft(JSON.parse(text)), savedAt: mtime.toISOString() };
  });
}

/** Writes all of it as `into` keeps it, and reads back what it wrote. A scan that is missing stays missing. */
export async function copyPlain(folder: string, into: OpenDossier): Promise<void> {
  const { draft, savedAt } = await readPlain(folder);
  for (const path of attachmentsOf(draft)) await copyScan(folder, path, into);
  await into.begin(draft, savedAt);
  if (!isSame((await into.read()).draft, draft)) throw new AppError('save-failed');
}

/** Erases what lay open. Called again at the next opening if it was interrupted. */
export async function removePlain(folder: string): Promise<void> {
  for (const name of plainNames) await rm(join(folder, name), { recursive: true, force: true });
}

async function copyScan(folder: string, path: string, { files }: OpenDossier): Promise<void> {
  if (!attachmentPath.test(path)) return;
  const bytes = await readScan(folder, path);
  if (!bytes) return;
  const prepared = await readPrepared(folder, path);
  if (prepared.length > 0) await files.writePrepared(path, prepared);
  await files.write(path, [bytes]);
  if ((await digest(await readWhole(files.read(path)))) !== (await digest(bytes)))
    throw new AppError('save-failed');
}

/** Errors: `dossier-unreadable`. What is there and cannot be read now would be erased with the rest. */
async function readScan(folder: string, path: string): Promise<Uint8Array | undefined> {
  try {
    return await folderAttachments(folder).read(path);
  } catch (cause) {
    if (toIssue(cause).code === 'attachment-not-found') return undefined;
    throw new AppError('dossier-unreadable', '', { cause });
  }
}

/** One PDF of a PDF, one JPEG a page of anything else. With a page missing it is made again from the scan. */
async function readPrepared(folder: string, path: string): Promise<Uint8Array[]> {
  const start = preparedOf(path);
  const read = async (name: string) => {
    try {
      return await readFile(join(folder, name));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };
  if (path.endsWith('.pdf')) return [(await read(`${start}.pdf`)) ?? []].flat();
  const pages: Uint8Array[] = [];
  for (let page = await read(`${start}-1.jpg`); page; page = await read(`${start}-${pages.length + 1}.jpg`))
    pages.push(page);
  return pages;
}

function isSame(one: DraftDossier, other: DraftDossier): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
