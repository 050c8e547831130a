import { randomUUID } from 'node:crypto';
import { open } from 'node:fs/promises';
import { AppError } from '../../core/model/result.ts';
import { formatLength, formatOf } from '../../core/node/vault/liasse-format.ts';

/** The `.liasse` files that the person chose, by names that say nothing: the window never sees a path. */
export class ChosenFiles {
  readonly #paths = new Map<string, string>();

  /** Errors: those of `formatOf`; `file-unreadable`. */
  async add(path: string): Promise<{ file: string; kind: ReturnType<typeof formatOf> }> {
    const kind = formatOf(await readStart(path));
    const file = randomUUID();
    this.#paths.set(file, path);
    return { file, kind };
  }

  /** Errors: `file-not-found`. */
  pathOf(file: string): string {
    const path = this.#paths.get(file);
    if (path === undefined) throw new AppError('file-not-found');
    return path;
  }
}

async function readStart(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const start = new Uint8Array(formatLength);
      const { bytesRead } = await file.read(start, 0, formatLength, 0);
      return start.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw new AppError('file-unreadable', '', { cause });
  }
}
