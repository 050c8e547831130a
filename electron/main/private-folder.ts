import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { namingWriteErrors, writePdf } from '../../core/node/write-pdf.ts';

/**
 * Where a PDF lies while another program shows it: a folder of this user alone, emptied when Liasse ends and
 * when it starts. The file's name tells nothing about anybody.
 */
export class PrivateFolder {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** Gives the path of the new file. A folder for each, because a viewer may hold on to the one before. Errors: `write-failed`. */
  async put(name: string, bytes: Uint8Array): Promise<string> {
    const folder = await namingWriteErrors(async () => {
      await mkdir(this.#path, { recursive: true, mode: 0o700 });
      return mkdtemp(join(this.#path, 'pack-'));
    });
    const file = join(folder, name);
    await writePdf(file, bytes);
    return file;
  }

  /** Windows does not let go of a file that is open elsewhere: what stays is wiped at the next start. */
  async wipe(): Promise<void> {
    await rm(this.#path, { recursive: true, force: true }).catch(() => {});
  }
}
