import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What a file is called while it is being written. One that stays behind is worth nothing. */
export const temporarySuffix = '.tmp';

type Content = string | Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * Puts a whole file in place of another, or leaves the other as it was: a crash, a full disk or a pulled plug
 * never leaves half a file under the name. Only this user can read what is written.
 *
 * Not the package write-file-atomic: it writes with one `fs.write` and does not look at how much was taken, so
 * that a disk that fills up on the way gets a truncated file in place of the good one, without any error (seen
 * with 7.0.1). `FileHandle.writeFile` writes to the end or throws.
 */
export async function writeAtomically(path: string, data: Content): Promise<void> {
  // Not the name with something behind it: a long name would pass the limit of the disk.
  const temporary = join(dirname(path), `.${randomUUID()}${temporarySuffix}`);
  try {
    await writeToTheEnd(temporary, data);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

async function writeToTheEnd(path: string, data: Content): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    if (typeof data === 'string' || data instanceof Uint8Array) await file.writeFile(data);
    // Each goes on where the one before ended.
    else for await (const part of data) await file.writeFile(part);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Without this the new name itself may be lost with the power. Windows cannot open a folder for it. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
