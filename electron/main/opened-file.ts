import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WindowRequest } from '../../core/contract/app.ts';
import { handoverByteLimit } from '../../core/model/handover.ts';

/** The files that the system opens with Liasse. */
const sealedExtension = '.liasse';

/**
 * The sealed file that the system gave to the app with its start, as Linux and Windows do: the first argument that
 * names one, as a path or, from a Linux desktop, as a `file:` URL. What begins with a dash is a switch.
 *
 * @param workingFolder where the app was started, from which a path may count
 */
export function findOpenedFile(args: readonly string[], workingFolder: string): string | undefined {
  const named = args
    .map((argument) => (argument.startsWith('file:') ? pathOfUrl(argument) : argument))
    .find((path) => path && !path.startsWith('-') && extname(path).toLowerCase() === sealedExtension);
  return named === undefined ? undefined : resolve(workingFolder, named);
}

/** Undefined for a URL that names another computer, or nothing. */
function pathOfUrl(url: string): string | undefined {
  try {
    return fileURLToPath(url);
  } catch {
    return undefined;
  }
}

/**
 * Reads the file for the window, which gets its bytes and last name and never its path. Nothing is read that is no
 * plain file, or larger than any that Liasse seals.
 */
export async function readOpenedFile(path: string): Promise<WindowRequest> {
  try {
    const bytes = await readWithin(path, handoverByteLimit);
    if (!bytes) return { kind: 'file-refused', code: 'handover-foreign' };
    return { kind: 'file', name: basename(path).slice(-255), bytes };
  } catch {
    return { kind: 'file-refused', code: 'handover-unreadable' };
  }
}

/** The whole file; undefined where it is too large or no plain file. */
async function readWithin(path: string, limit: number): Promise<Uint8Array | undefined> {
  // Without waiting: a pipe under such a name would never answer.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const facts = await file.stat();
    if (!facts.isFile() || facts.size > limit) return undefined;
    return await readUpTo(file, limit);
  } finally {
    await file.close();
  }
}

/** A file may grow after its size was looked at. */
async function readUpTo(file: FileHandle, limit: number): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(limit + 1);
  let end = 0;
  while (end < bytes.length) {
    const { bytesRead } = await file.read(bytes, end, bytes.length - end);
    if (bytesRead === 0) return bytes.slice(0, end);
    end += bytesRead;
  }
  return undefined;
}
