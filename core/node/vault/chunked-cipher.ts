import { createCipheriv, createDecipheriv } from 'node:crypto';

/** Bytes that come in pieces of any length, so that a large file is never held twice. */
export type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** What is read is not what was written: who knows what it was gives it a code. */
export class DamagedError extends Error {
  override name = 'DamagedError';
}

/** How much is encrypted at a time: what is wrong in it is found before any of it is given away. */
const chunkSize = 256 * 1024;
const tagLength = 16;
export const sealedChunkSize = chunkSize + tagLength;
const algorithm = 'aes-256-gcm';

/**
 * Encrypts by AES-256-GCM chunk after chunk, as the STREAM construction does (Hoang, Reyhanitabar, Rogaway and Vizár,
 * 2015): the nonce of a chunk is its number, and one bit that the last one alone has. A chunk that is changed, taken
 * out, moved or added is found, and so is an end that was cut off. `key` must be drawn for these bytes and for nothing
 * else, or two files would share their nonces.
 */
export async function* sealChunks(key: Uint8Array, content: Chunks): AsyncGenerator<Buffer> {
  let number = 0;
  for await (const { chunk, isLast } of cutInto(chunkSize, content)) {
    const cipher = createCipheriv(algorithm, key, nonceOf(number, isLast));
    yield Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
    number += 1;
  }
}

/** What `sealChunks` was given. Errors: `DamagedError`, before anything of the chunk that is wrong is given. */
export async function* openChunks(key: Uint8Array, sealed: Chunks): AsyncGenerator<Buffer> {
  let number = 0;
  for await (const { chunk, isLast } of cutInto(sealedChunkSize, sealed)) {
    yield openChunk(key, nonceOf(number, isLast), chunk);
    number += 1;
  }
}

function openChunk(key: Uint8Array, nonce: Uint8Array, chunk: Buffer): Buffer {
  if (chunk.length < tagLength) throw new DamagedError();
  const end = chunk.length - tagLength;
  try {
    const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagLength });
    decipher.setAuthTag(chunk.subarray(end));
    return Buffer.concat([decipher.update(chunk.subarray(0, end)), decipher.final()]);
  } catch {
    throw new DamagedError();
  }
}

function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(number, 5, 6);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
}

/** The same bytes in pieces of one size; the last may be shorter, and is there even when there is nothing. */
async function* cutInto(size: number, content: Chunks): AsyncGenerator<{ chunk: Buffer; isLast: boolean }> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const piece of content) {
    for (let at = 0; at < piece.byteLength; ) {
      // Only what comes after a full chunk tells that it was not the last one.
      if (length === size) {
        yield { chunk: Buffer.concat(held, size), isLast: false };
        [held, length] = [[], 0];
      }
      const part = piece.subarray(at, at + size - length);
      held.push(part);
      length += part.byteLength;
      at += part.byteLength;
    }
  }
  yield { chunk: Buffer.concat(held, length), isLast: true };
}
