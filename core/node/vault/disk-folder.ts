import { constants } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../model/result.ts';
import { writeAtomically } from '../write-atomically.ts';
import type { Folder } from './folder.ts';

/** A link could lead out of the folder, to a file of somebody else. Windows, which makes few, has no such flag. */
const dontFollow = process.platform === 'win32' ? 0 : constants.O_NOFOLLOW;

/** A folder on the disk, for this user alone; made with the first file that is written. */
export function diskFolder(path: string): Folder {
  return {
    names: () => readdir(path),
    look: (name) => using(join(path, name), constants.O_RDONLY, lookAt),
    async *read(name) {
      const file = await openPlain(join(path, name), constants.O_RDONLY);
      // It closes the file, whatever becomes of who reads.
      yield* file.createReadStream({ highWaterMark: 256 * 1024 });
    },
    async write(name, content) {
      await mkdir(path, { recursive: true, mode: 0o700 });
      await writeAtomically(join(path, name), content);
    },
    append: (name, bytes) =>
      using(join(path, name), constants.O_WRONLY | constants.O_APPEND, (file) => appendWhole(file, bytes)),
    remove: (name) => rm(join(path, name), { force: true }),
  };
}

/**
 * Refuses a folder that is a link, before anything of it is read. Errors: `dossier-link`; those of the file system.
 */
export async function refuseLink(path: string): Promise<void> {
  if (!(await lstat(path)).isDirectory()) throw new AppError('dossier-link');
}

async function lookAt(file: FileHandle): Promise<{ size: number; writtenAt: Date }> {
  const { size, mtime } = await file.stat();
  return { size, writtenAt: mtime };
}

async function appendWhole(file: FileHandle, bytes: Uint8Array): Promise<void> {
  const { size } = await file.stat();
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    // Half of it would stand before what is appended next.
    await file.truncate(size).catch(() => {});
    throw error;
  }
}

async function using<T>(path: string, flags: number, act: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await openPlain(path, flags);
  try {
    return await act(file);
  } finally {
    await file.close();
  }
}

/** Opens a plain file. Asked first: opening a pipe would wait for ever. Errors: `dossier-link`. */
export async function openPlain(path: string, flags: number): Promise<FileHandle> {
  if (!(await lstat(path)).isFile()) throw new AppError('dossier-link');
  return open(path, flags | dontFollow);
}
