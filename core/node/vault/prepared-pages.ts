import { DamagedError } from './chunked-cipher.ts';

/** Where what is printed of a scan is kept, by the digest that names the scan. */
export function preparedOf(scanPath: string): string {
  return `prepared/${/([0-9a-f]{32})\./.exec(scanPath)?.[1] ?? ''}`;
}

/** Pages as one file: how many there are and the length of each (4 bytes, big-endian), then the pages. */
export function packPrepared(pages: readonly Uint8Array[]): Uint8Array[] {
  const header = Buffer.alloc(4 + 4 * pages.length);
  header.writeUInt32BE(pages.length);
  for (const [index, page] of pages.entries()) header.writeUInt32BE(page.byteLength, 4 + 4 * index);
  return [header, ...pages];
}

/** Errors: `DamagedError`. */
export function unpackPrepared(file: Buffer): Uint8Array[] {
  const count = file.length >= 4 ? file.readUInt32BE() : 0;
  let at = 4 + 4 * count;
  // Looked at first: a count that no file has must not be counted to.
  if (count === 0 || at > file.length) throw new DamagedError();
  const pages: Uint8Array[] = [];
  for (let index = 0; index < count; index += 1) {
    const length = file.readUInt32BE(4 + 4 * index);
    pages.push(file.subarray(at, at + length));
    at += length;
  }
  if (at !== file.length) throw new DamagedError();
  return pages;
}
