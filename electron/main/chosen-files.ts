import { randomUUID } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { formatLength, formatOf } from '../../core/model/liasse-format.ts';
import { AppError } from '../../core/model/result.ts';
import { parcelByteLimit } from '../../core/node/vault/dossier-parcel.ts';
import { readOutside, readUpTo } from './outside-file.ts';

type Kind = ReturnType<typeof formatOf>;

/** The `.liasse` files that the person chose, by names that say nothing: the window never sees a path. */
export class ChosenFiles {
  readonly #paths = new Map<string, string>();

  /** Errors: those of `formatOf`; `file-too-large`, `file-unreadable`. */
  async add(path: string): Promise<{ file: string; kind: Kind }> {
    const kind = await readKind(path);
    const file = randomUUID();
    // A link is followed now, and not when the file is read.
    this.#paths.set(file, await realpath(path));
    return { file, kind };
  }

  /** Errors: `file-not-found`. */
  pathOf(file: string): string {
    const path = this.#paths.get(file);
    if (path === undefined) throw new AppError('file-not-found');
    return path;
  }
}

async function readKind(path: string): Promise<Kind> {
  const found = await readOutside(path, async (file, size) => ({
    start: await readUpTo(file, formatLength),
    size,
  })).catch((cause: unknown) => {
    throw new AppError('file-unreadable', '', { cause });
  });
  if (!found) throw new AppError('file-foreign');
  const kind = formatOf(found.start);
  if (kind === 'dossier' && found.size > parcelByteLimit) throw new AppError('file-too-large');
  return kind;
}
