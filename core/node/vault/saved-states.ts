import type { OpeningNote } from '../../contract/protection.ts';
import { AppError } from '../../model/result.ts';
import { deriveFromKey } from './derive-key.ts';
import { type Folder, isMissing, readWhole } from './folder.ts';
import { type JournalReading, type JournalRecord, readJournal, writeRecord } from './journal.ts';
import type { DossierKey } from './key-file.ts';

/** The journal, and beside it one of its last records once more: what is left where the journal is lost altogether. */
export const journalName = 'journal';
const spareName = 'spare';
/** A journal that was damaged is kept under this name and a number. */
const asideName = 'damaged';

/** How long a journal may get before it is begun anew, in bytes: some hundred saves. */
const journalLimit = 1024 * 1024;
/** How many saves the spare may lag behind. */
const spareLag = 20;
/** No journal of ours is longer: one that is must not fill the memory. */
const journalMaximum = 64 * 1024 * 1024;

/** What is saved at one moment: the dossier as JSON, not judged here. */
export type SavedState = { savedAt: string; draft: unknown };

/** `note` is there when something of what is stored is not as it was written. */
export type FoundState = SavedState & {
  number: number;
  spareNumber: number;
  note?: Extract<OpeningNote, 'half-written' | 'damaged'>;
};

/**
 * All that was ever saved of a dossier, the newest last. A save is one record at the end of the journal, on the disk
 * before it is answered; nothing that was saved before is touched by it.
 */
export class SavedStates {
  readonly #folder: Folder;
  readonly #keys: { journal: Buffer; spare: Buffer };
  /** Of the newest record that is known here. */
  #number = 0;
  /** Of the record that the spare has. */
  #spareNumber = 0;
  #length = 0;

  constructor(folder: Folder, { id, secret }: DossierKey) {
    this.#folder = folder;
    const keyOf = (name: string) => deriveFromKey(secret, Buffer.alloc(0), `liasse ${name} 1 ${id}`);
    this.#keys = { journal: keyOf(journalName), spare: keyOf(spareName) };
  }

  /** The newest state that is whole. Errors: `dossier-damaged` when there is none; those of the folder. */
  async find(): Promise<FoundState> {
    const journal = await this.#read(journalName, this.#keys.journal);
    const spare = await this.#read(spareName, this.#keys.spare);
    const spareNumber = spare.last?.number ?? 0;
    const isStale = spareNumber > (journal.last?.number ?? 0);
    const last = isStale ? spare.last : journal.last;
    if (!last) throw new AppError('dossier-damaged');
    const state = isStale || spare.state !== 'whole' ? 'damaged' : journal.state;
    return {
      ...parseState(last),
      number: last.number,
      spareNumber,
      ...(state === 'whole' ? {} : { note: state }),
    };
  }

  /** Goes on from what was found: what is wrong is kept aside, and the journal begun anew with the state that is whole. */
  async goOnFrom(found: FoundState): Promise<void> {
    this.#number = found.number;
    this.#spareNumber = found.spareNumber;
    if (found.note) await this.#keepAside();
    const { size } = await this.#folder.look(journalName).catch(() => ({ size: 0 }));
    this.#length = size;
    if (found.note || size > journalLimit) await this.begin(found);
    else if (found.spareNumber !== found.number) await this.#writeSpare(recordOf(found.number, found));
  }

  /** A journal with this state alone. */
  async begin({ savedAt, draft }: SavedState): Promise<void> {
    const record = recordOf(this.#number + 1, { savedAt, draft });
    const journal = writeRecord(this.#keys.journal, record);
    await this.#folder.write(journalName, [journal]);
    this.#number = record.number;
    this.#length = journal.length;
    await this.#writeSpare(record);
  }

  async add(state: SavedState): Promise<void> {
    const record = recordOf(this.#number + 1, state);
    const bytes = writeRecord(this.#keys.journal, record);
    await this.#folder.append(journalName, bytes);
    this.#number = record.number;
    this.#length += bytes.length;
    // It is saved already: what cannot be tidied up now is tidied up with a later save.
    if (this.#length > journalLimit + 2 * bytes.length) await this.begin(state).catch(() => {});
    else if (this.#number - this.#spareNumber >= spareLag) await this.#writeSpare(record).catch(() => {});
  }

  /** After the journal: a spare that is newer than the journal is the sign of one that was put back. */
  async #writeSpare(record: JournalRecord): Promise<void> {
    await this.#folder.write(spareName, [writeRecord(this.#keys.spare, record)]);
    this.#spareNumber = record.number;
  }

  async #read(name: string, key: Buffer): Promise<JournalReading> {
    const nothing: JournalReading = { last: undefined, state: 'damaged' };
    try {
      if ((await this.#folder.look(name)).size > journalMaximum) return nothing;
      return readJournal(key, await readWhole(this.#folder.read(name)));
    } catch (error) {
      if (isMissing(error)) return nothing;
      throw error;
    }
  }

  async #keepAside(): Promise<void> {
    const names = await this.#folder.names();
    for (const name of [journalName, spareName].filter((name) => names.includes(name))) {
      let number = 1;
      while (names.includes(`${asideName}-${number}`)) number += 1;
      const aside = `${asideName}-${number}`;
      names.push(aside);
      await this.#folder.write(aside, this.#folder.read(name));
    }
  }
}

function recordOf(number: number, { savedAt, draft }: SavedState): JournalRecord {
  return { number, content: Buffer.from(JSON.stringify({ savedAt, draft })) };
}

/** What was authenticated was written by this very function's counterpart: its shape is known, its dossier is not. */
function parseState({ content }: JournalRecord): SavedState {
  return JSON.parse(content.toString('utf8')) as SavedState;
}
