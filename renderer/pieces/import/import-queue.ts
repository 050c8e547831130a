import type { ScanProgress } from '../../../core/contract/scans.ts';
import type { PieceId } from '../../../core/model/piece.ts';
import { AppError, type Issue, toIssue } from '../../../core/model/result.ts';

/** Time between two looks at how far an import is, in milliseconds. */
const beat = 250;

/** Where a file stands on its way into the dossier. Once it is in, it is no longer in the queue. */
export type ImportState =
  | { kind: 'waiting' }
  | { kind: 'reading'; pages: number; of: number }
  | { kind: 'locked'; isWrong: boolean }
  | { kind: 'refused'; issue: Issue };

export type Import = { key: number; piece: PieceId; file: File; state: ImportState };

export type QueueState = {
  imports: readonly Import[];
  lastAdded?: { piece: PieceId; name: string };
  /** The file that held Continue, told at its line until it is in the dossier or out of the way. */
  held?: { key: number };
};

/** What the queue asks of the rest of the app. */
export type ImportDoors = {
  add(piece: PieceId, file: File, by: { ticket: string; password?: string | undefined }): Promise<void>;
  progress(ticket: string): Promise<ScanProgress>;
  cancel(ticket: string): Promise<unknown>;
};

/** Files on their way into the pieces, one after the other: one that is refused does not hold up the others. */
export class ImportQueue {
  readonly #doors: ImportDoors;
  readonly #listeners = new Set<() => void>();
  #state: QueueState = { imports: [] };
  #turn: Promise<unknown> = Promise.resolve();
  #nextKey = 1;
  #running: { key: number; ticket: string } | undefined;

  constructor(doors: ImportDoors) {
    this.#doors = doors;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): QueueState => this.#state;

  /** Puts a file in the queue. Says, when its turn is over, whether it is in the dossier. */
  add(piece: PieceId, file: File, password?: string): Promise<boolean> {
    const key = this.#nextKey;
    this.#nextKey += 1;
    const added: Import = { key, piece, file, state: { kind: 'waiting' } };
    this.#set({ imports: [...this.#state.imports, added] });
    return this.#take(key, password);
  }

  /** Tries a file again with the password that it asked for. The password is not kept. */
  open(key: number, password: string): Promise<boolean> {
    this.#change(key, { kind: 'waiting' });
    return this.#take(key, password);
  }

  cancel(key: number): void {
    if (this.#running?.key === key) void this.#doors.cancel(this.#running.ticket).catch(() => undefined);
    else this.#change(key, { kind: 'refused', issue: { code: 'import-cancelled', at: '' } });
  }

  /** Forgets a file that was refused, or that nobody can open. */
  drop(key: number): void {
    this.#set({ imports: this.#state.imports.filter((one) => one.key !== key) });
  }

  /** Whether files are still on their way. If so, the first of them says it. */
  hold(): boolean {
    const first = this.#state.imports.find(isUnfinished);
    if (first) this.#set({ held: { key: first.key } });
    return first !== undefined;
  }

  /** Forgets what was refused of a piece: another try begins. */
  forgetRefused(piece: PieceId): void {
    const isOld = (one: Import) => one.piece === piece && one.state.kind === 'refused';
    this.#set({ imports: this.#state.imports.filter((one) => !isOld(one)) });
  }

  #take(key: number, password: string | undefined): Promise<boolean> {
    const turn = this.#turn.then(() => this.#run(key, password));
    this.#turn = turn;
    return turn;
  }

  async #run(key: number, password: string | undefined): Promise<boolean> {
    const found = this.#state.imports.find((one) => one.key === key);
    if (found?.state.kind !== 'waiting') return false;
    const { piece, file } = found;
    const ticket = crypto.randomUUID();
    this.#running = { key, ticket };
    this.#change(key, { kind: 'reading', pages: 0, of: 0 });
    const watch = setInterval(() => void this.#look(key, ticket), beat);
    try {
      await this.#doors.add(piece, file, { ticket, password });
      this.drop(key);
      this.#set({ lastAdded: { piece, name: file.name } });
      return true;
    } catch (error) {
      this.#change(key, stateAfter(error, piece));
      return false;
    } finally {
      clearInterval(watch);
      this.#running = undefined;
    }
  }

  async #look(key: number, ticket: string): Promise<void> {
    try {
      const { pages, of } = await this.#doors.progress(ticket);
      if (this.#running?.ticket === ticket) this.#change(key, { kind: 'reading', pages, of });
    } catch {
      // Not known yet, or over already: how far it is matters less than the file.
    }
  }

  #change(key: number, state: ImportState): void {
    this.#set({ imports: this.#state.imports.map((one) => (one.key === key ? { ...one, state } : one)) });
  }

  #set(change: Partial<QueueState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function stateAfter(error: unknown, piece: PieceId): ImportState {
  if (error instanceof AppError && error.code === 'attachment-encrypted')
    return { kind: 'locked', isWrong: false };
  if (error instanceof AppError && error.code === 'attachment-password-wrong')
    return { kind: 'locked', isWrong: true };
  return { kind: 'refused', issue: { ...toIssue(error), at: `pieces.${piece}` } };
}

/** Whether a file is neither in the dossier nor left out of it. */
export function isUnfinished({ state }: Import): boolean {
  return state.kind !== 'refused';
}
