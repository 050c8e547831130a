import type { OpeningNote } from '../../contract/protection.ts';
import type { DraftDossier } from '../../model/dossier.ts';
import type { ScanExtension } from '../../model/scan-type.ts';
import { readDraft } from '../../model/validate.ts';
import { temporarySuffix } from '../write-atomically.ts';
import { attachmentPathOf, attachmentsOf, postedPathsOf } from './attachment-paths.ts';
import { DossierFiles } from './dossier-files.ts';
import type { Folder } from './folder.ts';
import { lockName } from './folder-lock.ts';
import type { DossierKey } from './key-file.ts';
import { readingFrom, savingTo } from './name-errors.ts';
import { preparedOf } from './prepared-pages.ts';
import { SavedStates } from './saved-states.ts';

export type StoredState = { draft: DraftDossier; savedAt: string };
/** `notes`: what was wrong with it. */
export type OpenedState = StoredState & { notes: OpeningNote[] };

/** How far the clock may be behind the last save before that is told, in milliseconds. */
const clockTolerance = 60_000;

/** One dossier whose key is known: what was saved of it, its scans, and the packs that left. */
export class OpenDossier {
  readonly files: DossierFiles;
  readonly #folder: Folder;
  readonly #states: SavedStates;

  constructor(folder: Folder, key: DossierKey) {
    this.#folder = folder;
    this.#states = new SavedStates(folder, key);
    this.files = new DossierFiles(folder, key);
  }

  /** What is stored, without touching it. Errors: `dossier-damaged`, and those of `readDraft`. */
  async read(): Promise<StoredState> {
    const { draft, savedAt } = await readingFrom(() => this.#states.find());
    return { draft: readDraft(draft), savedAt };
  }

  /** The same, to be worked on from now on; tells what was wrong with it. */
  async open(): Promise<OpenedState> {
    const found = await readingFrom(() => this.#states.find());
    const draft = readDraft(found.draft);
    await savingTo(() => this.#states.goOnFrom(found));
    // What is not named by an older state may be named by the newer one that was kept aside.
    if (!found.note) await this.#removeStrays(draft);
    const isBehind = Date.parse(found.savedAt) > Date.now() + clockTolerance;
    const notes: OpeningNote[] = [
      ...(found.note ? [found.note] : []),
      ...(isBehind ? ['clock-behind' as const] : []),
    ];
    return { draft, savedAt: found.savedAt, notes };
  }

  /** The first save of a dossier. */
  async begin(draft: DraftDossier, savedAt = new Date().toISOString()): Promise<string> {
    await this.#states.begin({ savedAt, draft });
    return savedAt;
  }

  async save(draft: DraftDossier): Promise<string> {
    const savedAt = new Date().toISOString();
    await this.#states.add({ savedAt, draft });
    return savedAt;
  }

  /**
   * Keeps a scan untouched, and what is printed of it. The scan comes last: where it is, the rest is whole. A write
   * that fails on the way leaves nothing of a scan that was not there before.
   */
  async addScan(scan: {
    bytes: Uint8Array;
    extension: ScanExtension;
    prepared: readonly Uint8Array[];
  }): Promise<string> {
    const path = attachmentPathOf(scan.bytes, scan.extension);
    try {
      if (scan.prepared.length > 0) await this.files.writePrepared(path, scan.prepared);
      await this.files.write(path, [scan.bytes]);
    } catch (error) {
      if (!(await this.files.has(path))) await this.files.remove(preparedOf(path));
      throw error;
    }
    return path;
  }

  /** Erases a scan that is not named by what is stored, with what was prepared of it. */
  async removeScan(path: string): Promise<void> {
    if (attachmentsOf((await this.read()).draft).has(path)) return;
    await this.files.remove(path);
    await this.files.remove(preparedOf(path));
  }

  /** Erases the files that the dossier does not name, and what an interrupted write left: they must not stay for ever. */
  async #removeStrays(draft: DraftDossier): Promise<void> {
    const paths = [...attachmentsOf(draft)];
    const all = [...paths, ...paths.map(preparedOf), ...postedPathsOf(draft)];
    const named = new Set(all.map((path) => this.files.nameOf(path)));
    const isStray = (name: string) =>
      name.endsWith(temporarySuffix) ||
      name.startsWith(`${lockName}.`) ||
      (/^[0-9a-f]{32}\.bin$/.test(name) && !named.has(name));
    const strays = (await this.#folder.names()).filter(isStray);
    // Tidying: what cannot be removed now is tried again the next time.
    await Promise.allSettled(strays.map((name) => this.#folder.remove(name)));
  }
}
