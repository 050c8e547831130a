import { randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { DraftDossier } from '../../model/dossier.ts';
import { postedPath } from '../../model/journey.ts';
import { formatLength, formatOf, formats, liasseMagic } from '../../model/liasse-format.ts';
import { AppError } from '../../model/result.ts';
import { scanByteLimit } from '../../model/scan-type.ts';
import { readDraft } from '../../model/validate.ts';
import { attachmentPath, attachmentsOf, postedPathsOf } from './attachment-paths.ts';
import { type Chunks, DamagedError, openChunks, sealChunks, sealedChunkSize } from './chunked-cipher.ts';
import { deriveFromKey, deriveFromPassphrase } from './derive-key.ts';
import type { DossierFiles } from './dossier-files.ts';
import { isMissing } from './folder.ts';
import { preparedOf } from './prepared-pages.ts';
import { SplitReader } from './split-reader.ts';

/**
 * A whole dossier in one file, to be kept or taken to another computer: `Liasse`, a zero, the format, a salt (16), a
 * check of the passphrase (16), then chunks (`chunked-cipher.ts`). Inside: the length of the list (4 bytes, big-endian),
 * the list as JSON, and its files one after the other. Nothing is compressed, so that no file holds more than it weighs.
 */
const saltLength = 16;
const checkLength = 16;
const headerLength = formatLength + saltLength + checkLength;

/** The answers and the names of the files; far over the longest, far under what could choke the app. */
const listLimit = 16 * 1024 * 1024;
/**
 * What a USB key formatted as FAT32 can take in one file, and far more than a dossier weighs. Exported and imported
 * alike, so that nothing is taken out that could not be brought back.
 */
export const parcelByteLimit = 2 ** 32 - 1;
/** What is printed of a scan: over it is not taken along, and made again from the scan. No pack comes near it. */
const preparedByteLimit = 2 ** 30;
/** 19 pieces of 20 files, the signatures and the proofs of 51 postings, each with what is printed of it; the packs that left. */
const fileLimit = 2000;

const parcelVersion = 1;
const list = z.strictObject({
  version: z.literal(parcelVersion),
  savedAt: z.iso.datetime(),
  draft: z.unknown(),
  files: z.array(z.strictObject({ path: z.string().max(100), size: z.int().min(0) })).max(fileLimit),
});

/**
 * Packs a dossier, chunk by chunk. Files that are missing or damaged are left out: the dossier says so wherever it is.
 * Errors: `file-too-large`, `dossier-unreadable`.
 */
export async function* packDossier(
  { draft, savedAt }: { draft: DraftDossier; savedAt: string },
  files: Pick<DossierFiles, 'read'>,
  passphrase: string,
): AsyncGenerator<Uint8Array> {
  const salt = randomBytes(saltLength);
  const { check, content } = await deriveKeys(passphrase, salt);
  yield Buffer.concat([liasseMagic, Buffer.from([formats.dossier]), salt, check]);
  yield* sealChunks(content, layOut(draft, savedAt, files));
}

async function* layOut(
  draft: DraftDossier,
  savedAt: string,
  files: Pick<DossierFiles, 'read'>,
): AsyncGenerator<Uint8Array> {
  const entries: { path: string; size: number }[] = [];
  const scans = [...attachmentsOf(draft)].flatMap((scan) => [scan, preparedOf(scan)]);
  for (const path of [...scans, ...postedPathsOf(draft)]) {
    const size = await measure(files.read(path));
    if (size !== undefined && size <= limitOf(path)) entries.push({ path, size });
  }
  const text = Buffer.from(JSON.stringify({ version: parcelVersion, savedAt, draft, files: entries }));
  const weight = entries.reduce((sum, { size }) => sum + size, 4 + text.length);
  if (sealedSize(weight) > parcelByteLimit) throw new AppError('file-too-large');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  yield length;
  yield text;
  for (const { path } of entries) yield* files.read(path);
}

/**
 * Read to its end, so that nothing is promised that cannot be given; undefined where it is missing or damaged. Errors:
 * `dossier-unreadable` for what may be whole on another day: a copy that lacks it would be taken for all there is.
 */
async function measure(content: Chunks): Promise<number | undefined> {
  let size = 0;
  try {
    for await (const part of content) size += part.byteLength;
    return size;
  } catch (cause) {
    if (isMissing(cause) || cause instanceof DamagedError || cause instanceof AppError) return undefined;
    throw new AppError('dossier-unreadable', '', { cause });
  }
}

/** A parcel of which all is known but its files; `copyInto` writes them. */
export type OpenedParcel = {
  draft: DraftDossier;
  savedAt: string;
  /** Gives each file to `write`, in turn. Errors: `file-damaged`, also when what follows the files is not the end. */
  unpack: (write: (path: string, content: Chunks) => Promise<void>) => Promise<void>;
};

/**
 * Opens what `packDossier` made for as long as `use` needs it. `size`: of the whole file in bytes; what the list promises is compared with it before
 * anything is written. Errors: `file-foreign`, `file-newer`, `file-too-large`, `file-damaged`; `passphrase-wrong`, which a damaged header
 * cannot be told apart from; those of `readDraft`.
 */
export async function openParcel<T>(
  { content: file, size }: { content: Chunks; size: number },
  passphrase: string,
  use: (parcel: OpenedParcel) => Promise<T>,
): Promise<T> {
  const sealed = new SplitReader(file);
  return namingDamage(async () => {
    if (formatOf(await sealed.take(Math.min(size, formatLength))) !== 'dossier')
      throw new AppError('file-foreign');
    if (size > parcelByteLimit) throw new AppError('file-too-large');
    const { check, content } = await deriveKeys(passphrase, await sealed.take(saltLength));
    if (!timingSafeEqual(check, await sealed.take(checkLength))) throw new AppError('passphrase-wrong');
    const inside = new SplitReader(openChunks(content, sealed.rest()));
    const listLength = (await inside.take(4)).readUInt32BE();
    const weight = contentSize(size - headerLength);
    if (listLength > Math.min(listLimit, weight - 4)) throw new AppError('file-damaged');
    const { draft, savedAt, files } = readList(await inside.take(listLength));
    const promised = files.reduce((sum, entry) => sum + entry.size, 4 + listLength);
    if (promised !== weight) throw new AppError('file-damaged');
    return use({
      draft,
      savedAt,
      async unpack(write) {
        for (const entry of files) await write(entry.path, inside.stream(entry.size));
        // The last chunk has said that it is the last.
        for await (const _ of inside.rest()) throw new AppError('file-damaged');
      },
    });
  }).finally(() => sealed.close());
}

function readList(text: Buffer): {
  draft: DraftDossier;
  savedAt: string;
  files: { path: string; size: number }[];
} {
  const { data } = list.safeParse(parseJson(text));
  if (!data) throw new AppError('file-damaged');
  const isOurs = data.files.every(({ path, size }) => size <= limitOf(path));
  if (!isOurs || new Set(data.files.map(({ path }) => path)).size !== data.files.length)
    throw new AppError('file-damaged');
  return { draft: readDraft(data.draft), savedAt: data.savedAt, files: data.files };
}

/** How long a file of that path can be: none that is not a dossier's. */
function limitOf(path: string): number {
  if (attachmentPath.test(path)) return scanByteLimit;
  const isMade = /^prepared\/[0-9a-f]{32}$/.test(path) || postedPath.safeParse(path).success;
  return isMade ? preparedByteLimit : -1;
}

function parseJson(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString('utf8'));
  } catch {
    throw new AppError('file-damaged');
  }
}

/** How long a file is that has so much in it. */
function sealedSize(content: number): number {
  return headerLength + content + 16 * Math.max(1, Math.ceil(content / (sealedChunkSize - 16)));
}

/** How much is in chunks of that length in all. */
function contentSize(sealed: number): number {
  const tags = Math.max(1, Math.ceil(sealed / sealedChunkSize));
  return sealed - tags * 16;
}

async function deriveKeys(passphrase: string, salt: Buffer): Promise<{ check: Buffer; content: Buffer }> {
  const key = await deriveFromPassphrase(passphrase, salt);
  return {
    check: deriveFromKey(key, salt, 'liasse dossier 1 check').subarray(0, checkLength),
    content: deriveFromKey(key, salt, 'liasse dossier 1 content'),
  };
}

async function namingDamage<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof DamagedError) throw new AppError('file-damaged', '', { cause });
    throw cause;
  }
}
