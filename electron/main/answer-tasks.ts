/** The side of a worker, in its thread: every task that it is asked for is answered, whatever happens. */
import { parentPort } from 'node:worker_threads';
import { AppError, toIssue } from '../../core/model/result.ts';
import type { OnPage } from '../../core/usecase/ports.ts';
import { reportUnexpected } from './report-unexpected.ts';
import type { DossierScans } from './worker-client.ts';
import type { Inputs, WorkerNeed, WorkerRequest, WorkerResponse, WorkerSupply } from './worker-messages.ts';

/** `scans`: those of the dossier that the task is about. The main process reads them: no key ever comes here. */
type Perform<Tasks extends Inputs> = (
  request: WorkerRequest<Tasks>,
  help: { onPage: OnPage; scans: DossierScans },
) => Promise<unknown>;

type Supplied = Uint8Array | Uint8Array[] | undefined;

export function answerTasks<Tasks extends Inputs>(perform: Perform<Tasks>): void {
  const send = (response: WorkerResponse) => parentPort?.postMessage(response);
  const waiting = new Map<number, (supply: WorkerSupply) => void>();
  let lastNeed = 0;
  const ask = async (id: number, what: WorkerNeed['what'], path: string): Promise<Supplied> => {
    lastNeed += 1;
    const number = lastNeed;
    const supply = await new Promise<WorkerSupply>((resolve) => {
      waiting.set(number, resolve);
      send({ id, need: { number, what, path } });
    });
    if (!supply.ok) throw new AppError(supply.error.code, supply.error.at);
    return supply.value;
  };
  const scansOf = (id: number): DossierScans => ({
    attachments: {
      async read(path) {
        const bytes = await ask(id, 'attachments', path);
        if (bytes instanceof Uint8Array) return bytes;
        throw new AppError('attachment-unreadable');
      },
    },
    prepared: {
      async read(path) {
        const pages = await ask(id, 'prepared', path);
        return Array.isArray(pages) ? pages : undefined;
      },
    },
  });
  const answer = async (request: WorkerRequest<Tasks>) => {
    const { id } = request;
    try {
      const onPage: OnPage = (done, of) => send({ id, progress: { done, of } });
      const value = await perform(request, { onPage, scans: scansOf(id) });
      // Sending is tried too: memory that is shared with WebAssembly cannot leave the process.
      send({ id, ok: true, value });
    } catch (error) {
      reportUnexpected(String(request.task), error);
      send({ id, ok: false, error: toIssue(error) });
    }
  };
  parentPort?.on('message', (message: WorkerRequest<Tasks> | WorkerSupply) => {
    if (!('supply' in message)) return void answer(message);
    waiting.get(message.supply)?.(message);
    waiting.delete(message.supply);
  });
}
