/** The side of a worker, in its thread: every task that it is asked for is answered, whatever happens. */
import { parentPort } from 'node:worker_threads';
import { toIssue } from '../../core/model/result.ts';
import type { OnPage } from '../../core/usecase/ports.ts';
import { reportUnexpected } from './report-unexpected.ts';
import type { Inputs, WorkerRequest, WorkerResponse } from './worker-messages.ts';

export function answerTasks<Tasks extends Inputs>(
  perform: (request: WorkerRequest<Tasks>, onPage: OnPage) => Promise<unknown>,
): void {
  const send = (response: WorkerResponse) => parentPort?.postMessage(response);
  const answer = async (request: WorkerRequest<Tasks>) => {
    const { id } = request;
    try {
      const value = await perform(request, (done, of) => send({ id, progress: { done, of } }));
      // Sending is tried too: memory that is shared with WebAssembly cannot leave the process.
      send({ id, ok: true, value });
    } catch (error) {
      reportUnexpected(String(request.task), error);
      send({ id, ok: false, error: toIssue(error) });
    }
  };
  parentPort?.on('message', (request: WorkerRequest<Tasks>) => void answer(request));
}
