import type { ScanProgress } from '../../core/contract/scans.ts';
import { AppError } from '../../core/model/result.ts';
import type { JobOptions } from './worker-client.ts';

/** The files that are being read, by the ticket that the window gave each: how far they are, and how to stop them. */
export class ScanTickets {
  readonly #open = new Map<string, { progress: ScanProgress; stop: AbortController }>();

  /** Errors: those of `read`; `import-cancelled`; `bad-request` for a ticket that is in use. */
  async run<T>(ticket: string, read: (options: JobOptions) => Promise<T>): Promise<T> {
    if (this.#open.has(ticket)) throw new AppError('bad-request', 'ticket');
    const stop = new AbortController();
    const follow = (progress: ScanProgress) => this.#open.set(ticket, { progress, stop });
    follow({ stage: 'waiting', pages: 0, of: 0 });
    try {
      return await read({
        signal: stop.signal,
        onPage: (pages, of) => follow({ stage: 'reading', pages, of }),
      });
    } finally {
      this.#open.delete(ticket);
    }
  }

  progressOf(ticket: string): ScanProgress {
    return this.#open.get(ticket)?.progress ?? { stage: 'done', pages: 0, of: 0 };
  }

  /** What has just ended by itself stays as it ended. */
  cancel(ticket: string): void {
    this.#open.get(ticket)?.stop.abort(new AppError('import-cancelled'));
  }
}
