import type { DraftDossier } from '../../core/model/dossier.ts';
import { toIssue } from '../../core/model/result.ts';

/** `code`: of the error, when the last save failed. */
export type SaveState = { savedAt: string; failed: boolean; code?: string };

type Options = {
  save: (draft: DraftDossier) => Promise<{ savedAt: string }>;
  onState: (state: SaveState) => void;
  savedAt: string;
  /** Quiet time after the last change before it is saved, in milliseconds. */
  pause?: number;
  /**
   * Time after the first change that is not saved yet, in milliseconds: who types on without a pause loses no more
   * than that, and what one save takes.
   */
  longestWait?: number;
  /** Time before a failed save is tried again, in milliseconds. */
  retryAfter?: number;
};

/**
 * Saves a draft from the first key on: a moment after each change, at once on `flush`, again after a failure.
 * One save at a time, so that an older draft never lands after a newer one.
 */
export class Saver {
  readonly #options: Options & { pause: number; longestWait: number; retryAfter: number };
  #savedAt: string;
  #pending: DraftDossier | undefined;
  /** When the first change came that no save has taken yet. */
  #pendingSince = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;

  constructor(options: Options) {
    this.#options = { pause: 200, longestWait: 250, retryAfter: 4000, ...options };
    this.#savedAt = options.savedAt;
  }

  change(draft: DraftDossier): void {
    const now = performance.now();
    if (this.#pending === undefined) this.#pendingSince = now;
    this.#pending = draft;
    const { pause, longestWait } = this.#options;
    this.#schedule(Math.max(0, Math.min(pause, this.#pendingSince + longestWait - now)));
  }

  /** Saves at once. True when everything changed so far is saved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    // Others may have been waiting for the same save and have begun the next one.
    while (this.#running) await this.#running;
    if (this.#pending === undefined) return true;
    this.#running = this.#savePending();
    await this.#running;
    this.#running = undefined;
    return this.#pending === undefined;
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  async #savePending(): Promise<void> {
    const draft = this.#pending;
    if (draft === undefined) return;
    this.#pending = undefined;
    try {
      const { savedAt } = await this.#options.save(draft);
      this.#savedAt = savedAt;
      this.#options.onState({ savedAt, failed: false });
    } catch (error) {
      // What was typed meanwhile is newer than what could not be saved.
      this.#pending ??= draft;
      this.#pendingSince = performance.now();
      this.#options.onState({ savedAt: this.#savedAt, failed: true, code: toIssue(error).code });
      this.#schedule(this.#options.retryAfter);
    }
  }
}
