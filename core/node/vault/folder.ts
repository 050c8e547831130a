import type { Chunks } from './chunked-cipher.ts';

/**
 * Where the files of one dossier lie, by their names: on a disk, or in memory when nothing may be kept. What it holds
 * was encrypted before. Errors are those of the file system: `ENOENT` where there is no such file.
 */
export type Folder = {
  names(): Promise<string[]>;
  /** Its length in bytes, and when it was written last. */
  look(name: string): Promise<{ size: number; writtenAt: Date }>;
  read(name: string): Chunks;
  /** The whole file in place of another, or nothing of it. */
  write(name: string, content: Chunks): Promise<void>;
  /** At the end of a file that is there, on the disk when it returns; what could not be written whole is taken back. */
  append(name: string, bytes: Uint8Array): Promise<void>;
  /** No error where there is no such file. */
  remove(name: string): Promise<void>;
};

export async function readWhole(content: Chunks): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(part);
  return Buffer.concat(parts);
}

/** True for what the system says of a file that is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
