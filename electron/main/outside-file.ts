import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/**
 * Opens a file that the person named, wherever it lies, for as long as `read` needs it; undefined where it is no plain
 * file. Errors: those of the file system.
 */
export async function readOutside<T>(
  path: string,
  read: (file: FileHandle, size: number) => Promise<T>,
): Promise<T | undefined> {
  // Without waiting: a pipe under such a name would never answer.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const facts = await file.stat();
    return facts.isFile() ? await read(file, facts.size) : undefined;
  } finally {
    await file.close();
  }
}

/** The first bytes of a file, so many at most: it may grow after its size was looked at. */
export async function readUpTo(file: FileHandle, limit: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(limit);
  let end = 0;
  while (end < limit) {
    const { bytesRead } = await file.read(bytes, end, limit - end, end);
    if (bytesRead === 0) break;
    end += bytesRead;
  }
  return bytes.slice(0, end);
}
