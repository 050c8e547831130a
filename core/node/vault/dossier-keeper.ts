import type {
  ChangedProtection,
  OpeningNote,
  Protection,
  ProtectionKind,
} from '../../contract/protection.ts';
import { AppError } from '../../model/result.ts';
import { diskFolder } from './disk-folder.ts';
import type { DossierFolders } from './dossier-folders.ts';
import type { Folder } from './folder.ts';
import { FolderLock } from './folder-lock.ts';
import { type DossierKey, drawKey, type KeyStore, protectionOf } from './key-file.ts';
import { type FoundKey, findKey, wrapKey, writeKey } from './key-ring.ts';
import { memoryFolder } from './memory-folder.ts';
import { readingFrom, savingTo } from './name-errors.ts';
import { OpenDossier, type OpenedState, type StoredState } from './open-dossier.ts';
import { copyPlain, isPlain, readPlain, removePlain } from './plain-dossier.ts';

type AtWork = { dossier: OpenDossier; lock: FolderLock };
/** What is told of the state of the key files. */
const keyNotes: Partial<Record<FoundKey['state'], OpeningNote>> = {
  unfinished: 'protection-unfinished',
  damaged: 'damaged',
};

type InMemory = { dossier: OpenDossier; folder: Folder; key: DossierKey };

/**
 * The keys of the dossiers that were opened, and the dossiers that are worked on: one process alone works on each. What
 * is asked about one dossier must be asked in turn.
 */
export class DossierKeeper {
  readonly #folders: DossierFolders;
  readonly #keyStore: KeyStore | undefined;
  readonly #keys = new Map<string, FoundKey>();
  readonly #atWork = new Map<string, AtWork>();
  readonly #inMemory = new Map<string, InMemory>();

  constructor(folders: DossierFolders, keyStore: KeyStore | undefined) {
    this.#folders = folders;
    this.#keyStore = keyStore;
  }

  /** Those that are not on the disk. */
  memoryIds(): string[] {
    return [...this.#inMemory.keys()];
  }

  /** A new dossier, filled before it is there for anybody. Errors: those of `wrapKey`. */
  async add(id: string, wish: Protection, fill: (dossier: OpenDossier) => Promise<unknown>): Promise<void> {
    const key = drawKey(id);
    if (wish.kind !== 'memory') {
      await this.#addToDisk(key, wish, (folder) => fill(new OpenDossier(folder, key)));
      return;
    }
    const folder = memoryFolder();
    const dossier = new OpenDossier(folder, key);
    await fill(dossier);
    this.#inMemory.set(id, { dossier, folder, key });
  }

  /** The dossier as it is stored, without touching it. Errors: those of `findKey` and of `OpenDossier`. */
  async read(id: string): Promise<StoredState & { protection: ProtectionKind }> {
    const path = this.#inMemory.has(id) ? undefined : await this.#folders.mustExist(id);
    if (path !== undefined && (await isPlain(path)))
      return { ...(await readPlain(path)), protection: 'none' };
    const dossier = await this.peek(id);
    return { ...(await dossier.read()), protection: this.protectionOf(id) };
  }

  /** The same as one that can be asked for its files. */
  async peek(id: string): Promise<OpenDossier> {
    const open = this.#inMemory.get(id) ?? this.#atWork.get(id);
    if (open) return open.dossier;
    const folder = diskFolder(await this.#folders.mustExist(id));
    return new OpenDossier(folder, (await this.#findKey(folder, id)).key);
  }

  /** The dossier to be worked on, of which other processes keep off from now on. Errors: those of `open`. */
  async takeUp(id: string): Promise<OpenDossier> {
    const inMemory = this.#inMemory.get(id);
    if (inMemory) return inMemory.dossier;
    const path = await this.#folders.mustExist(id);
    if (!this.#atWork.has(id)) await this.open(id);
    await this.#takeLock(id, path);
    return this.peek(id);
  }

  /**
   * The same from its beginning: what is wrong with it is kept aside, and told. `wish`: how one is protected that an
   * older Liasse wrote openly. Errors: `dossier-in-use`, `protection-needed`, and those of `read`.
   */
  async open(id: string, wish?: ChangedProtection): Promise<OpenedState> {
    const inMemory = this.#inMemory.get(id);
    if (inMemory) return inMemory.dossier.open();
    // What cannot be read, or only with a passphrase, is not touched at all.
    await this.read(id);
    const path = this.#folders.pathOf(id);
    const isOpenly = await isPlain(path);
    if (isOpenly && !wish) throw new AppError('protection-needed');
    const lock = await this.#takeLock(id, path);
    try {
      if (isOpenly && wish) await this.#encrypt(id, path, wish);
      await removePlain(path);
      const folder = diskFolder(path);
      const found = await this.#findKey(folder, id);
      const dossier = new OpenDossier(folder, found.key);
      const opened = await dossier.open();
      await this.#mendKey(folder, found);
      this.#atWork.set(id, { dossier, lock });
      const more = isOpenly ? 'protected' : keyNotes[found.state];
      return { ...opened, notes: [...new Set([...opened.notes, ...(more ? [more] : [])])] };
    } catch (error) {
      this.#atWork.delete(id);
      await lock.release();
      throw error;
    }
  }

  /** Errors: `passphrase-wrong`, and those of `findKey`. */
  async unlock(id: string, passphrase: string): Promise<void> {
    const folder = diskFolder(await this.#folders.mustExist(id));
    this.#keys.set(id, await readingFrom(() => findKey(folder, id, { passphrase })));
  }

  /** Lets go of a dossier, and forgets its key; one in memory stays. */
  async letGo(id: string): Promise<void> {
    this.#keys.delete(id);
    const atWork = this.#atWork.get(id);
    this.#atWork.delete(id);
    await atWork?.lock.release();
  }

  async letAllGo(): Promise<void> {
    for (const id of [...this.#atWork.keys()]) await this.letGo(id);
  }

  /** Errors: `dossier-in-use`, `delete-failed`. */
  async erase(id: string): Promise<void> {
    if (this.#inMemory.delete(id)) return;
    const lock = await this.#takeLock(id, await this.#folders.mustExist(id));
    try {
      await this.#folders.erase(id);
    } catch (error) {
      // It may still be there, to be worked on.
      if (!this.#atWork.has(id)) await lock.release();
      throw error;
    }
    this.#keys.delete(id);
    this.#atWork.delete(id);
    await lock.release();
  }

  /** Another protection; a dossier in memory is written to the disk. Errors: those of `wrapKey` and of `open`. */
  async protect(id: string, wish: ChangedProtection): Promise<void> {
    const inMemory = this.#inMemory.get(id);
    if (inMemory) {
      const { folder: from, key } = inMemory;
      await this.#addToDisk(key, wish, async (to) => {
        for (const name of await from.names()) await to.write(name, from.read(name));
      });
      this.#inMemory.delete(id);
      return;
    }
    const path = await this.#folders.mustExist(id);
    if (await isPlain(path)) {
      await this.open(id, wish);
      return;
    }
    await this.takeUp(id);
    const folder = diskFolder(path);
    const { key, wraps: before } = await this.#findKey(folder, id);
    const wraps = await wrapKey(key, wish, { keyStore: this.#keyStore, before });
    await savingTo(() => writeKey(folder, key, wraps));
    this.#keys.set(id, { key, wraps, state: 'whole' });
  }

  protectionOf(id: string): ProtectionKind {
    const found = this.#keys.get(id);
    return found ? protectionOf(found.wraps) : 'memory';
  }

  async #addToDisk(
    key: DossierKey,
    wish: ChangedProtection,
    fill: (folder: Folder) => Promise<unknown>,
  ): Promise<void> {
    const wraps = await wrapKey(key, wish, { keyStore: this.#keyStore });
    await savingTo(() =>
      this.#folders.add(key.id, async (folder) => {
        await fill(folder);
        await writeKey(folder, key, wraps);
      }),
    );
    this.#keys.set(key.id, { key, wraps, state: 'whole' });
  }

  /** The key comes last: until it is there, the dossier is the one that lies openly. */
  async #encrypt(id: string, path: string, wish: ChangedProtection): Promise<void> {
    const key = drawKey(id);
    const wraps = await wrapKey(key, wish, { keyStore: this.#keyStore });
    const folder = diskFolder(path);
    await savingTo(async () => {
      await copyPlain(path, new OpenDossier(folder, key));
      await writeKey(folder, key, wraps);
    });
    this.#keys.set(id, { key, wraps, state: 'whole' });
  }

  async #mendKey(folder: Folder, { key, wraps, state }: FoundKey): Promise<void> {
    if (state === 'whole' || state === 'newer') return;
    await savingTo(() => writeKey(folder, key, wraps));
    this.#keys.set(key.id, { key, wraps, state: 'whole' });
  }

  async #findKey(folder: Folder, id: string): Promise<FoundKey> {
    const known = this.#keys.get(id);
    // One with a passphrase was opened by hand, and could not be opened again without it.
    if (known?.wraps.passphrase) return known;
    const found = await readingFrom(() => findKey(folder, id, { keyStore: this.#keyStore }));
    this.#keys.set(id, found);
    return found;
  }

  async #takeLock(id: string, path: string): Promise<FolderLock> {
    const lock = this.#atWork.get(id)?.lock;
    if (!lock) return savingTo(() => FolderLock.take(path));
    try {
      await lock.mustBeHeld();
    } catch (error) {
      this.#atWork.delete(id);
      throw error;
    }
    return lock;
  }
}
