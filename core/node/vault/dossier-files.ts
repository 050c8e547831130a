import { randomBytes } from 'node:crypto';
import { formats, liasseMagic } from '../../model/liasse-format.ts';
import { AppError } from '../../model/result.ts';
import type { AttachmentReader, PreparedReader } from '../../usecase/ports.ts';
import { type Chunks, DamagedError, openChunks, sealChunks } from './chunked-cipher.ts';
import { deriveFromKey } from './derive-key.ts';
import { type Folder, isMissing, readWhole } from './folder.ts';
import type { DossierKey } from './key-file.ts';
import { packPrepared, preparedOf, unpackPrepared } from './prepared-pages.ts';
import { SplitReader } from './split-reader.ts';

const saltLength = 32;
const start = Buffer.concat([liasseMagic, Buffer.from([formats.file])]);

/**
 * The scans of a dossier, each by its path in the draft. On the disk a file has a name that only the key can tell, and
 * is encrypted with a key of its own, drawn from that of the dossier, the path and a salt at its head: under another
 * name, or in another dossier, it does not open.
 */
export class DossierFiles {
  readonly #folder: Folder;
  readonly #key: DossierKey;
  readonly #nameKey: Buffer;

  constructor(folder: Folder, key: DossierKey) {
    this.#folder = folder;
    this.#key = key;
    this.#nameKey = deriveFromKey(key.secret, Buffer.alloc(0), `liasse names 1 ${key.id}`);
  }

  /** The name on the disk of the file at that path. */
  nameOf(path: string): string {
    return `${deriveFromKey(this.#nameKey, Buffer.alloc(0), path).toString('hex').slice(0, 32)}.bin`;
  }

  async write(path: string, content: Chunks): Promise<void> {
    const salt = randomBytes(saltLength);
    await this.#folder.write(
      this.nameOf(path),
      prepend([start, salt], sealChunks(this.#keyOf(path, salt), content)),
    );
  }

  /** Chunk by chunk. Errors: `DamagedError`, before anything of the place that is wrong is given; those of the folder. */
  async *read(path: string): AsyncGenerator<Buffer> {
    const sealed = new SplitReader(this.#folder.read(this.nameOf(path)));
    try {
      if (!(await sealed.take(start.length)).equals(start)) throw new DamagedError();
      yield* openChunks(this.#keyOf(path, await sealed.take(saltLength)), sealed.rest());
    } finally {
      await sealed.close();
    }
  }

  async has(path: string): Promise<boolean> {
    return (await this.#folder.names()).includes(this.nameOf(path));
  }

  remove(path: string): Promise<void> {
    return this.#folder.remove(this.nameOf(path));
  }

  /** What a paper needs to know of them. Errors of the readers: `attachment-not-found`, `attachment-changed`. */
  readers(): { attachments: AttachmentReader; prepared: PreparedReader } {
    return {
      attachments: { read: (path) => namingErrors(() => readWhole(this.read(path))) },
      prepared: { read: (path) => this.#readPrepared(path).catch(() => undefined) },
    };
  }

  async writePrepared(path: string, pages: readonly Uint8Array[]): Promise<void> {
    await this.write(preparedOf(path), packPrepared(pages));
  }

  /** What cannot be read is as good as not kept: it is made again from the scan itself. */
  async #readPrepared(path: string): Promise<Uint8Array[]> {
    return unpackPrepared(await readWhole(this.read(preparedOf(path))));
  }

  #keyOf(path: string, salt: Uint8Array): Buffer {
    return deriveFromKey(this.#key.secret, salt, `liasse file 1 ${this.#key.id} ${path}`);
  }
}

async function* prepend(first: readonly Uint8Array[], rest: Chunks): AsyncGenerator<Uint8Array> {
  yield* first;
  yield* rest;
}

async function namingErrors<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (isMissing(cause)) throw new AppError('attachment-not-found', '', { cause });
    throw new AppError(cause instanceof DamagedError ? 'attachment-changed' : 'attachment-unreadable', '', {
      cause,
    });
  }
}
