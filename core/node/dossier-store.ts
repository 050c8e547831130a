import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { DossierCard, Output } from '../contract/contract.ts';
import { localDay } from '../model/date.ts';
import { type DraftDossier, emptyDossier } from '../model/dossier.ts';
import { AppError } from '../model/result.ts';
import type { ScanExtension } from '../model/scan-type.ts';
import { readDraft } from '../model/validate.ts';
import { summarizeDossier } from '../rules/summarize-dossier.ts';
import {
  attachmentPath,
  attachmentsFolder,
  attachmentsOf,
  namesIn,
  removeAll,
  removeScan,
  removeStrayFiles,
  writeScan,
} from './dossier-folder.ts';
import { Turns } from './take-turns.ts';
import { writeAtomically } from './write-atomically.ts';

export type OpenedDossier = Output<'dossier.open'>;

const dossierFile = 'dossier.json';
/** A dossier on its way out: never listed, and finished off at the next listing if the computer stopped. */
const deletedSuffix = '.deleted';

/**
 * Dossiers as folders: `<root>/<uuid>/dossier.json`, and `attachments/` and `prepared/` beside it. A dossier is always whole
 * on the disk, and changes to one dossier happen one after the other.
 *
 * Errors of every method that takes an id: `dossier-not-found`.
 */
export class DossierStore {
  readonly #root: string;
  readonly #turns = new Turns();

  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Every dossier, the last saved first. One that cannot be read is counted and left as it is.
   * Errors: `dossier-unreadable` when the folder of all of them cannot be.
   */
  async list(): Promise<{ dossiers: DossierCard[]; unreadable: number }> {
    const names = await readingFrom(() => namesIn(this.#root));
    await removeAll(
      names.filter((name) => name.endsWith(deletedSuffix)).map((name) => join(this.#root, name)),
    );
    const cards = await Promise.all(names.filter(isDossierId).map((id) => this.#card(id)));
    const dossiers = cards.filter((card) => card !== undefined);
    dossiers.sort((a, b) => b.savedAt.localeCompare(a.savedAt));
    return { dossiers, unreadable: cards.length - dossiers.length };
  }

  /** Errors: `save-failed`. */
  async create(draft: DraftDossier = emptyDossier()): Promise<OpenedDossier> {
    const id = randomUUID();
    const savedAt = await this.#turns.run(id, () =>
      savingTo(async () => {
        await mkdir(join(this.#root, id), { recursive: true, mode: 0o700 });
        return this.#write(id, draft);
      }),
    );
    return { id, draft, savedAt };
  }

  /** Errors: `dossier-unreadable`, and those of `readDraft`. */
  async open(id: string): Promise<OpenedDossier> {
    const folder = this.folderOf(id);
    return this.#turns.run(id, async () => {
      const opened = await this.#read(id);
      await readingFrom(() => removeStrayFiles(folder, opened.draft));
      return opened;
    });
  }

  /** The dossier as it is stored: its window may be ahead of it, so that nothing of its folder is tidied. */
  async read(id: string): Promise<OpenedDossier> {
    return this.#turns.run(id, () => this.#read(id));
  }

  /** Saving does not judge: any draft is saved. Errors: `save-failed`, and those of `readDraft`. */
  async save(id: string, draft: DraftDossier): Promise<{ savedAt: string }> {
    const checked = readDraft(draft);
    return this.#change(id, async () => ({ savedAt: await this.#write(id, checked) }));
  }

  /** Erases the dossier with all its scans. Errors: `delete-failed`. */
  async delete(id: string): Promise<void> {
    const folder = this.folderOf(id);
    await this.#turns.run(id, async () => {
      await this.#mustExist(id);
      try {
        // One step makes it gone for the app, however long the rest takes.
        await rename(folder, folder + deletedSuffix);
        await rm(folder + deletedSuffix, { recursive: true });
      } catch (cause) {
        throw new AppError('delete-failed', '', { cause });
      }
    });
  }

  /**
   * Keeps a scan as it was given, with what was prepared of it; the same bytes are kept once. Gives its path inside
   * the dossier. Errors: `save-failed`.
   */
  addAttachment(
    id: string,
    scan: { bytes: Uint8Array; extension: ScanExtension; prepared: readonly Uint8Array[] },
  ): Promise<string> {
    const digest = createHash('sha256').update(scan.bytes).digest('hex').slice(0, 32);
    const path = `${attachmentsFolder}/${digest}.${scan.extension}`;
    return this.#change(id, async (folder) => {
      await writeScan(folder, path, scan);
      return path;
    });
  }

  /**
   * Erases a scan that the stored dossier no longer names; one that it still names is erased when the dossier is
   * opened again without it. Errors: `attachment-outside`.
   */
  async removeAttachment(id: string, path: string): Promise<void> {
    if (!attachmentPath.test(path)) throw new AppError('attachment-outside');
    return this.#change(id, async (folder) => {
      const { draft } = await this.#read(id);
      if (!attachmentsOf(draft).has(path)) await removeScan(folder, path);
    });
  }

  /** The folder that the attachment paths of a dossier start from. */
  folderOf(id: string): string {
    if (!isDossierId(id)) throw new AppError('dossier-not-found');
    return join(this.#root, id);
  }

  async #change<T>(id: string, change: (folder: string) => Promise<T>): Promise<T> {
    const folder = this.folderOf(id);
    return this.#turns.run(id, async () => {
      // A save that comes after the erasing must not bring the dossier back.
      await this.#mustExist(id);
      return savingTo(() => change(folder));
    });
  }

  async #mustExist(id: string): Promise<void> {
    await access(this.folderOf(id)).catch((cause) => {
      throw new AppError('dossier-not-found', '', { cause });
    });
  }

  async #write(id: string, draft: DraftDossier): Promise<string> {
    const file = join(this.#root, id, dossierFile);
    await writeAtomically(file, `${JSON.stringify(draft, null, 2)}\n`);
    return savedAt(file);
  }

  async #read(id: string): Promise<OpenedDossier> {
    await this.#mustExist(id);
    const file = join(this.#root, id, dossierFile);
    const [text, at] = await readingFrom(() => Promise.all([readFile(file, 'utf8'), savedAt(file)]));
    const json = await readingFrom(async () => JSON.parse(text));
    return { id, draft: readDraft(json), savedAt: at };
  }

  async #card(id: string): Promise<DossierCard | undefined> {
    try {
      const { draft, savedAt } = await this.#read(id);
      return { id, title: titleOf(draft), savedAt, ...summarizeDossier(draft, localDay(new Date())) };
    } catch {
      return undefined;
    }
  }
}

function isDossierId(name: string): boolean {
  return z.uuid().safeParse(name).success;
}

function titleOf({ applicant }: DraftDossier): string {
  const names = [applicant?.givenNames, applicant?.usageName || applicant?.birthName];
  return names.filter(Boolean).join(' ');
}

async function savedAt(file: string): Promise<string> {
  return (await stat(file)).mtime.toISOString();
}

function savingTo<T>(write: () => Promise<T>): Promise<T> {
  return naming('save-failed', write);
}

function readingFrom<T>(read: () => Promise<T>): Promise<T> {
  return naming('dossier-unreadable', read);
}

/** Gives what the system throws a code of ours. */
async function naming<T>(code: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError(code, '', { cause });
  }
}
