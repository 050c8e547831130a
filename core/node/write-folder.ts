import { randomUUID } from 'node:crypto';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { temporarySuffix } from './write-atomically.ts';
import { namingWriteErrors, writePdf } from './write-pdf.ts';

/**
 * Writes files into a new folder of `parent`, which has its name only when all of them are there. A folder of that
 * name is never touched: the new one is then called `name-2`, and so on. Gives its path.
 * Errors: those of `writePdf`.
 */
export async function writeFolder(
  parent: string,
  name: string,
  files: readonly { name: string; pdf: Uint8Array }[],
): Promise<string> {
  const temporary = join(parent, `.${randomUUID()}${temporarySuffix}`);
  try {
    await namingWriteErrors(() => mkdir(temporary, { mode: 0o700 }));
    for (const file of files) await writePdf(join(temporary, file.name), file.pdf);
    const path = await findFreeName(join(parent, name));
    await namingWriteErrors(() => rename(temporary, path));
    return path;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
}

async function findFreeName(path: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? path : `${path}-${number}`;
    const isTaken = await access(candidate).then(
      () => true,
      () => false,
    );
    if (!isTaken) return candidate;
  }
}
