import { randomUUID } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { Output } from '../contract/contract.ts';
import type { DossierCard } from '../contract/dossiers.ts';
import type {
  ChangedProtection,
  LockedDossier,
  Protection,
  ProtectionKind,
  UnreadableDossier,
} from '../contract/protection.ts';
import { localDay } from '../model/date.ts';
import { type DraftDossier, emptyDossier } from '../model/dossier.ts';
import { AppError, toIssue } from '../model/result.ts';
import type { ScanExtension } from '../model/scan-type.ts';
import { readDraft } from '../model/validate.ts';
import { summarizeDossier } from '../rules/summarize-dossier.ts';
import type { PaperPorts } from '../usecase/ports.ts';
import { type KeptPack, keepPosted, readPosted } from './posted-packs.ts';
import { Turns } from './take-turns.ts';
import { attachmentPath } from './vault/attachment-paths.ts';
import { diskFolder } from './vault/disk-folder.ts';
import { DossierFolders } from './vault/dossier-folders.ts';
import { DossierKeeper } from './vault/dossier-keeper.ts';
import { type OpenedParcel, openParcel, packDossier } from './vault/dossier-parcel.ts';
import { isMissing } from './vault/folder.ts';
import type { KeyStore } from './vault/key-file.ts';
import { readingFrom, savingTo } from './vault/name-errors.ts';
import type { OpenDossier, StoredState } from './vault/open-dossier.ts';
import { journalName } from './vault/saved-states.ts';
import { writeAtomically } from './write-atomically.ts';
import { namingWriteErrors } from './write-pdf.ts';

export type OpenedDossier = Output<'dossier.open'>;
type Listing = Pick<Output<'app.start'>, 'dossiers' | 'locked' | 'unreadable'>;

/**
 * Dossiers as folders `<root>/<uuid>`, each encrypted with a key of its own (docs/architecture.md says how), or in
 * memory alone. A dossier is always whole, and changes to one dossier happen one after the other.
 *
 * Errors of every method that takes an id: `dossier-not-found`, `dossier-link` where a link stands in its place,
 * `dossier-locked`, `dossier-of-other-computer`, `dossier-renamed`, `dossier-newer`, `dossier-damaged`,
 * `folder-no-rights`. Those of every method that writes: `dossier-in-use`, `disk-full`, `folder-read-only`,
 * `save-failed`.
 */
export class DossierStore {
  readonly #folders: DossierFolders;
  readonly #keeper: DossierKeeper;
  readonly #turns = new Turns();

  /** `keyStore`: the system's, where it has one. */
  constructor(root: string, keyStore?: KeyStore) {
    this.#folders = new DossierFolders(root);
    this.#keeper = new DossierKeeper(this.#folders, keyStore);
  }

  /** Every dossier, the last saved first: those that are open to Liasse, those that are not, those that are broken. */
  async list(): Promise<Listing> {
    const stored = await readingFrom(() => this.#folders.list());
    const ids = [...stored.ids, ...this.#keeper.memoryIds()];
    const all: Listing = { dossiers: [], locked: [], unreadable: [] };
    const found = await Promise.all(ids.map((id) => this.#turns.run(id, () => this.#look(id))));
    for (const one of found) {
      if ('title' in one) all.dossiers.push(one);
      else if ('opensWith' in one) all.locked.push(one);
      else all.unreadable.push(one);
    }
    // Their names may say whose they are, and no channel takes one: they are told, and opened under their first name.
    for (let index = 0; index < stored.renamed; index += 1)
      all.unreadable.push({ id: randomUUID(), code: 'dossier-renamed' });
    for (const list of [all.dossiers, all.locked]) list.sort((a, b) => b.savedAt.localeCompare(a.savedAt));
    return all;
  }

  /** Errors: `keystore-missing`. */
  async create(protection: Protection, draft: DraftDossier = emptyDossier()): Promise<OpenedDossier> {
    const id = randomUUID();
    return this.#turns.run(id, async () => {
      await this.#keeper.add(id, protection, (dossier) => dossier.begin(draft));
      return this.#open(id);
    });
  }

  /**
   * `protection`: for a dossier that an older Liasse wrote openly. Errors: `protection-needed` when there is none then,
   * `dossier-unreadable`, and those of `readDraft`.
   */
  async open(id: string, protection?: ChangedProtection): Promise<OpenedDossier> {
    return this.#turns.run(id, () => this.#open(id, protection));
  }

  /** Errors: `passphrase-wrong`. */
  async unlock(id: string, passphrase: string): Promise<void> {
    await this.#turns.run(id, () => this.#keeper.unlock(id, passphrase));
  }

  /** Forgets its key; one that opens without a passphrase opens again by itself. */
  async lock(id: string): Promise<void> {
    await this.#turns.run(id, () => this.#keeper.letGo(id));
  }

  /** Errors: `keystore-missing`, `passphrase-missing`. */
  async protect(id: string, protection: ChangedProtection): Promise<ProtectionKind> {
    return this.#turns.run(id, async () => {
      await this.#keeper.protect(id, protection);
      return this.#keeper.protectionOf(id);
    });
  }

  /** The dossier as it is stored: its window may be ahead of it, so that nothing of its folder is tidied. */
  async read(id: string): Promise<StoredState> {
    return this.#turns.run(id, () => this.#keeper.read(id));
  }

  /** Saving does not judge: any draft is saved. Errors: those of `readDraft`. */
  async save(id: string, draft: DraftDossier): Promise<{ savedAt: string }> {
    const checked = readDraft(draft);
    return this.#change(id, async (dossier) => ({ savedAt: await dossier.save(checked) }));
  }

  /** Erases the dossier with all its scans: the key first. Errors: `delete-failed`. */
  async delete(id: string): Promise<void> {
    await this.#turns.run(id, () => this.#keeper.erase(id));
  }

  /**
   * Keeps a scan as it was given, with what was prepared of it; the same bytes are kept once. Gives its path inside
   * the dossier.
   */
  addAttachment(
    id: string,
    scan: { bytes: Uint8Array; extension: ScanExtension; prepared: readonly Uint8Array[] },
  ): Promise<string> {
    return this.#change(id, (dossier) => dossier.addScan(scan));
  }

  /**
   * Erases a scan that the stored dossier no longer names; one that it still names is erased when the dossier is
   * opened again without it. Errors: `attachment-outside`.
   */
  async removeAttachment(id: string, path: string): Promise<void> {
    if (!attachmentPath.test(path)) throw new AppError('attachment-outside');
    return this.#change(id, (dossier) => dossier.removeScan(path));
  }

  /** The scans of a dossier, for as long as it is open to Liasse. */
  readersOf(id: string): Pick<PaperPorts, 'attachments' | 'prepared'> {
    const find = async () => (await this.#keeper.peek(id)).files.readers();
    return {
      attachments: { read: async (path) => (await find()).attachments.read(path) },
      prepared: { read: async (path) => (await find()).prepared.read(path) },
    };
  }

  /** Keeps a pack that leaves, for as long as the dossier names it. */
  keepPosted(id: string, pdf: Uint8Array): Promise<KeptPack> {
    return this.#change(id, ({ files }) => keepPosted(files, pdf));
  }

  /** A pack that left, byte for byte. Errors: `posted-missing`, `posted-damaged`. */
  async readPosted(id: string, kept: KeptPack): Promise<Uint8Array> {
    return this.#turns.run(id, async () => readPosted((await this.#keeper.peek(id)).files, kept));
  }

  /** Writes all of a dossier into one encrypted file, and reads it back. Errors: `write-failed`, `write-check-failed`. */
  async export(id: string, passphrase: string, path: string): Promise<void> {
    await this.#turns.run(id, async () => {
      const [state, { files }] = [await this.#keeper.read(id), await this.#keeper.peek(id)];
      await namingWriteErrors(() => writeAtomically(path, packDossier(state, files, passphrase)));
      await this.#openParcel(path, passphrase, ({ unpack }) => unpack(drain)).catch((cause: unknown) => {
        throw new AppError('write-check-failed', '', { cause });
      });
    });
  }

  /**
   * What was exported, as a new dossier. `protect` is asked once the passphrase was found right. Errors: its own,
   * `file-not-found`, `file-unreadable`, and those of `openParcel`.
   */
  async import(path: string, passphrase: string, protect: () => Promise<Protection>): Promise<OpenedDossier> {
    const id = randomUUID();
    return this.#turns.run(id, async () => {
      await this.#openParcel(path, passphrase, async ({ draft, savedAt, unpack }) =>
        this.#keeper.add(id, await protect(), async (dossier) => {
          await unpack((name, content) => dossier.files.write(name, content));
          await dossier.begin(draft, savedAt);
        }),
      );
      return this.#open(id);
    });
  }

  /** Lets go of every dossier: another Liasse may open them. */
  close(): Promise<void> {
    return this.#keeper.letAllGo();
  }

  async #open(id: string, protection?: ChangedProtection): Promise<OpenedDossier> {
    const opened = await this.#keeper.open(id, protection);
    return { id, ...opened, protection: this.#keeper.protectionOf(id) };
  }

  async #change<T>(id: string, change: (dossier: OpenDossier) => Promise<T>): Promise<T> {
    return this.#turns.run(id, async () => {
      // A save that comes after the erasing must not bring the dossier back.
      const dossier = await this.#keeper.takeUp(id);
      return savingTo(() => change(dossier));
    });
  }

  async #look(id: string): Promise<DossierCard | LockedDossier | UnreadableDossier> {
    try {
      const { draft, savedAt, protection } = await this.#keeper.read(id);
      const summary = summarizeDossier(draft, localDay(new Date()));
      return { id, title: titleOf(draft), savedAt, ...summary, protection };
    } catch (error) {
      const { code } = toIssue(error);
      const opensWith = lockedBy[code];
      const writtenAt = opensWith && (await this.#writtenAt(id));
      return writtenAt ? { id, savedAt: writtenAt.toISOString(), opensWith } : { id, code };
    }
  }

  async #writtenAt(id: string): Promise<Date | undefined> {
    const look = await diskFolder(this.#folders.pathOf(id))
      .look(journalName)
      .catch(() => undefined);
    return look?.writtenAt;
  }

  async #openParcel<T>(
    path: string,
    passphrase: string,
    use: (parcel: OpenedParcel) => Promise<T>,
  ): Promise<T> {
    const [folder, name] = [diskFolder(dirname(path)), basename(path)];
    const { size } = await folder.look(name).catch((cause: unknown) => {
      throw new AppError(isMissing(cause) ? 'file-not-found' : 'file-unreadable', '', { cause });
    });
    return openParcel({ content: folder.read(name), size }, passphrase, use);
  }
}

const lockedBy: Readonly<Record<string, LockedDossier['opensWith']>> = {
  'dossier-locked': 'passphrase',
  'dossier-of-other-computer': 'other-computer',
};

async function drain(
  _path: string,
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<void> {
  for await (const _ of content);
}

function titleOf({ applicant }: DraftDossier): string {
  const names = [applicant?.givenNames, applicant?.usageName || applicant?.birthName];
  return names.filter(Boolean).join(' ');
}
