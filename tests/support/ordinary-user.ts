import { chown, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Nobody in particular: the number that every Linux gives to who owns nothing. */
const nobody = 65534;

/**
 * Does something as a person whose rights count, with a folder that is theirs: root may read and write whatever it is
 * told not to. Who is no root already is one.
 */
export async function asOrdinaryUser<T>(folder: string, act: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return act();
  const below = (await readdir(folder, { recursive: true })).map((name) => join(folder, name));
  for (const path of [dirname(folder), folder, ...below]) await chown(path, nobody, nobody);
  process.seteuid?.(nobody);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}
