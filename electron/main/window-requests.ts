import type { WindowRequest } from '../../core/contract/app.ts';

/**
 * What the window is asked to do, handed over when it asks for it: messages go one way only, so that the page needs
 * no second door. What is asked while nobody waits is kept.
 */
export class WindowRequests {
  #kept: WindowRequest[] = [];
  #answer: ((request: WindowRequest) => void) | undefined;

  ask(request: WindowRequest): void {
    if (this.#answer) {
      this.#answer(request);
      this.#answer = undefined;
      return;
    }
    // Of the same kind only the newest is wanted; a hundred files opened at once are not kept in memory. What goes one
    // step back or forth is wanted each time.
    const isStep = request.kind === 'undo' || request.kind === 'redo';
    this.#kept = [...this.#kept.filter(({ kind }) => isStep || kind !== request.kind), request];
  }

  /** The next request, as soon as there is one. Who asks later takes the place of who asked before: the page is new. */
  next(): Promise<WindowRequest> {
    const kept = this.#kept.shift();
    if (kept) return Promise.resolve(kept);
    return new Promise((answer) => {
      this.#answer = answer;
    });
  }
}
