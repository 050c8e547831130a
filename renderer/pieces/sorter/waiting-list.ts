import type { ScanLook } from '../../../core/contract/scans.ts';
import type { PieceId } from '../../../core/model/piece.ts';
import { isOpenQuestion, receiveFiles, type WaitingFile, withFault, withLook } from './sort-files.ts';

/** What somebody was about to do when the files that wait held it. */
type Held = 'continue' | 'leave';

type ListState = {
  waiting: readonly WaitingFile[];
  /** Files that were put to their pieces since the last ones came, and are in. */
  placed: number;
  /** The file that held something, told at its line until anything is done about the files. */
  held?: { key: string; by: Held } | undefined;
};

/** What the list asks of the rest of the app. */
type Doors = {
  look(file: WaitingFile, password?: string): Promise<ScanLook>;
  cancel(ticket: string): Promise<unknown>;
};

/** Files that wait to be put to their pieces, each looked at in turn. Nothing of them is kept before that. */
export class WaitingList {
  readonly #doors: Doors;
  readonly #listeners = new Set<() => void>();
  #state: ListState = { waiting: [], placed: 0 };
  #turn: Promise<void> = Promise.resolve();

  constructor(doors: Doors) {
    this.#doors = doors;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): ListState => this.#state;

  receive(files: readonly File[], among: readonly PieceId[]): void {
    const received = receiveFiles(files, among);
    this.#set({ waiting: [...this.#state.waiting, ...received], placed: 0 });
    for (const { key } of received) this.#lookInTurn(key, among);
  }

  /** Looks at a file again with the password that it asked for. */
  open(key: string, password: string, among: readonly PieceId[]): void {
    this.#change(key, (file) => ({ ...file, isLooking: true }));
    this.#lookInTurn(key, among, password);
  }

  choose(key: string, piece: PieceId | undefined): void {
    this.#change(key, (file) => ({ ...file, piece, ground: undefined, isChosen: true }));
  }

  /** Files that leave the list: they are put to their pieces, or left out. */
  take(keys: readonly string[]): void {
    this.#set({ waiting: this.#state.waiting.filter(({ key }) => !keys.includes(key)) });
  }

  leaveOut(key: string): void {
    this.take([key]);
    void this.#doors.cancel(key).catch(() => undefined);
  }

  countPlaced(): void {
    this.#set({ placed: this.#state.placed + 1 });
  }

  /** Whether files wait for a person. If so, the first of them says it. Who leaves again means it. */
  hold(by: Held): boolean {
    const first = this.#state.waiting.find(isOpenQuestion);
    if (!first || (by === 'leave' && this.#state.held?.by === 'leave')) return false;
    this.#set({ held: { key: first.key, by } });
    return true;
  }

  #lookInTurn(key: string, among: readonly PieceId[], password?: string): void {
    this.#turn = this.#turn.then(() => this.#look(key, among, password));
  }

  async #look(key: string, among: readonly PieceId[], password: string | undefined): Promise<void> {
    const file = this.#state.waiting.find((one) => one.key === key);
    if (!file) return;
    try {
      const seen = await this.#doors.look(file, password);
      this.#change(key, (one) => withLook({ ...one, ...(password ? { password } : {}) }, seen, among));
    } catch (error) {
      this.#change(key, (one) => withFault(one, error));
    }
  }

  #change(key: string, next: (file: WaitingFile) => WaitingFile): void {
    this.#set({ waiting: this.#state.waiting.map((file) => (file.key === key ? next(file) : file)) });
  }

  #set(change: Partial<ListState>): void {
    this.#state = { ...this.#state, held: undefined, ...change };
    for (const listener of this.#listeners) listener();
  }
}
