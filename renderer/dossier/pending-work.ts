import { createContext } from 'react';

/** Files on their way into the dossier. It is not left before they are in it. */
export class PendingWork {
  readonly #running = new Set<Promise<boolean>>();
  readonly #watches = new Set<() => boolean>();

  get isIdle(): boolean {
    return this.#running.size === 0;
  }

  /** `work` says whether all of it went well. */
  async keep(work: Promise<boolean>): Promise<void> {
    this.#running.add(work);
    try {
      await work;
    } finally {
      this.#running.delete(work);
    }
  }

  /** `hold` says whether something waits for the person, who would lose it by leaving, and tells them so once. */
  watch(hold: () => boolean): void {
    this.#watches.add(hold);
  }

  /** Whether leaving is held because something waits for the person. */
  hold(): boolean {
    return [...this.#watches].some((hold) => hold());
  }

  /** Waits for everything, also for what is begun meanwhile. True when all of it went well. */
  async finish(): Promise<boolean> {
    let went = true;
    while (!this.isIdle) {
      const results = await Promise.allSettled(this.#running);
      went &&= results.every((result) => result.status === 'fulfilled' && result.value);
    }
    return went;
  }
}

export const PendingWorkContext = createContext(new PendingWork());
