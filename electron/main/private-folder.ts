import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../../core/node/write-atomically.ts';

/**
 * Where a PDF lies while another program shows it: a folder of this user alone, emptied when Liasse ends and
 * when it starts. The file's name tells nothing about anybody.
 */
export class PrivateFolder {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** Gives the path of the new file. A folder for each, because a viewer may hold on to the one before. */
  async put(name: string, bytes: Uint8Array): Promise<string> {
    await mkdir(this.#path, { recursive: true, mode: 0o700 });
    const file = join(await mkdtemp(join(this.#path, 'pack-')), name);
    await writeAtomically(file, bytes);
    return file;
  }

  /** Windows does not let go of a file that is open elsewhere: what stays is wiped at the next start. */
  async wipe(): Promise<void> {
    await rm(this.#path, { recursive: true, force: true }).catch(() => {});
  }
}
