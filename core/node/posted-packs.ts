import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PostedPack } from '../model/journey.ts';
import { AppError } from '../model/result.ts';
import { writeAtomically } from './write-atomically.ts';

/** The bytes of a pack that left, and where they lie. */
export type KeptPack = Pick<PostedPack, 'path' | 'digest'>;

/** The files of one dossier, by their paths inside it. */
export type DossierFiles = {
  read(path: string): Promise<Uint8Array>;
  write(path: string, bytes: Uint8Array): Promise<void>;
};

/** Keeps a pack that leaves, under the name of its own bytes: what was sent is never written over. */
export async function keepPosted(files: DossierFiles, pdf: Uint8Array): Promise<KeptPack> {
  const digest = digestOf(pdf);
  const path = `posted/${digest.slice(0, 32)}.pdf`;
  await files.write(path, pdf);
  return { path, digest };
}

/** A pack that left, byte for byte. Errors: `posted-missing`, `posted-damaged` when it is not what was kept. */
export async function readPosted(files: DossierFiles, { path, digest }: KeptPack): Promise<Uint8Array> {
  const bytes = await files.read(path).catch((cause) => {
    throw new AppError('posted-missing', '', { cause });
  });
  if (digestOf(bytes) !== digest) throw new AppError('posted-damaged');
  return bytes;
}

/** The files of a dossier that is a plain folder. */
export function folderFiles(folder: string): DossierFiles {
  return {
    read: (path) => readFile(join(folder, path)),
    write: async (path, bytes) => {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeAtomically(file, bytes);
    },
  };
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
