import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../model/result.ts';
import { syncFolder } from '../write-atomically.ts';
import { diskFolder, openPlain, refuseLink } from './disk-folder.ts';
import { type Folder, isMissing } from './folder.ts';
import { keyNames } from './key-ring.ts';

/** A dossier on its way out: never listed, and finished off at the next listing if the computer stopped. */
const deletedSuffix = '.deleted';
/** A dossier on its way in, which has its name when it is whole. */
const newSuffix = '.new';
/** What is on its way in for longer was given up, in milliseconds. */
const longestArrival = 3_600_000;

/** The folders of all dossiers, each named by the id of its own: which there are, how they come and how they go. */
export class DossierFolders {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  pathOf(id: string): string {
    if (!isDossierId(id)) throw new AppError('dossier-not-found');
    return join(this.#root, id);
  }

  /**
   * The ids of all dossiers, and how many more there are under a name that is no id, as a person renames or copies
   * them; clears away what was left of others.
   */
  async list(): Promise<{ ids: string[]; renamed: number }> {
    const names = await namesIn(this.#root);
    // Tidying: what cannot be removed now is tried again the next time.
    await Promise.allSettled(names.map((name) => this.#clearAway(name)));
    const others = names.filter((name) => !isDossierId(name) && !isOnItsWay(name));
    const renamed = await Promise.all(others.map((name) => this.#hasKey(name)));
    return { ids: names.filter(isDossierId), renamed: renamed.filter(Boolean).length };
  }

  /** Errors: `dossier-not-found`, `dossier-link`. */
  async mustExist(id: string): Promise<string> {
    const path = this.pathOf(id);
    try {
      await refuseLink(path);
    } catch (error) {
      throw isMissing(error) ? new AppError('dossier-not-found', '', { cause: error }) : error;
    }
    return path;
  }

  /** A folder that is there when `fill` has filled it, or not at all. */
  async add(id: string, fill: (folder: Folder) => Promise<void>): Promise<string> {
    const path = this.pathOf(id);
    await rm(path + newSuffix, { recursive: true, force: true });
    await mkdir(this.#root, { recursive: true, mode: 0o700 });
    // Apart from its parents: made with them, what is forbidden is told as if something were missing.
    await mkdir(path + newSuffix, { mode: 0o700 });
    try {
      await fill(diskFolder(path + newSuffix));
      await rename(path + newSuffix, path);
    } catch (error) {
      await rm(path + newSuffix, { recursive: true, force: true }).catch(() => {});
      throw error;
    }
    await syncFolder(this.#root);
    return path;
  }

  /** Errors: `delete-failed`. */
  async erase(id: string): Promise<void> {
    const path = this.pathOf(id);
    try {
      // One step makes it gone for the app, however long the rest takes.
      await rename(path, path + deletedSuffix);
      await eraseFolder(path + deletedSuffix);
    } catch (cause) {
      throw new AppError('delete-failed', '', { cause });
    }
  }

  async #hasKey(name: string): Promise<boolean> {
    const inside = await namesIn(join(this.#root, name)).catch((): string[] => []);
    return keyNames.some((key) => inside.includes(key));
  }

  async #clearAway(name: string): Promise<void> {
    const path = join(this.#root, name);
    if (name.endsWith(deletedSuffix)) await eraseFolder(path);
    if (name.endsWith(newSuffix) && Date.now() - (await stat(path)).mtimeMs > longestArrival)
      await rm(path, { recursive: true });
  }
}

/** The key first: without it the rest says nothing, also where a disk keeps what was erased. */
async function eraseFolder(path: string): Promise<void> {
  for (const name of keyNames) await overwrite(join(path, name)).catch(() => {});
  for (const name of keyNames) await rm(join(path, name), { force: true });
  await rm(path, { recursive: true });
}

/** As well as a program can: a disk may have written the file elsewhere before. */
async function overwrite(path: string): Promise<void> {
  const file = await openPlain(path, constants.O_RDWR);
  try {
    await file.write(randomBytes((await file.stat()).size), 0, undefined, 0);
    await file.sync();
  } finally {
    await file.close();
  }
}

function isDossierId(name: string): boolean {
  return z.uuid().safeParse(name).success;
}

function isOnItsWay(name: string): boolean {
  return name.endsWith(deletedSuffix) || name.endsWith(newSuffix);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
