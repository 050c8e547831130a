import { AppError } from '../../core/model/result.ts';
import {
  type PaperInputs,
  type PaperOutput,
  type PaperRequest,
  type PaperTask,
  paperOutputs,
  paperResponse,
} from './paper-tasks.ts';

/** The part of Electron's UtilityProcess that is used here, so that a test can stand in for it. */
export type PaperWorker = {
  postMessage(request: PaperRequest): void;
  on(event: 'message', listener: (response: unknown) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  kill(): unknown;
};

type Job = {
  request: PaperRequest;
  /** Jobs with the same one are about the same sheet: only the newest that waits is worth doing. */
  sheet: string | undefined;
  finish: (value: unknown) => void;
  fail: (error: unknown) => void;
};

/** Longer than the largest pack needs: a file that keeps the worker busy for ever must not block the app. */
const timeLimit = 120_000;

/**
 * Speaks with the process in which papers are made. One job at a time, in order; the process is started with the
 * first job and again after it died.
 */
export class PaperClient {
  readonly #start: () => PaperWorker;
  #worker: PaperWorker | undefined;
  #waiting: Job[] = [];
  #running: Job | undefined;
  #isStopped = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastId = 0;

  constructor(start: () => PaperWorker) {
    this.#start = start;
  }

  /**
   * Errors: those of the use case; `worker-died` when the process stopped in the middle of it; `superseded` for
   * a preview that a newer one of the same sheet has overtaken. `worker-died` also after `stop`.
   */
  async run<Task extends PaperTask>(task: Task, input: PaperInputs[Task]): Promise<PaperOutput<Task>> {
    if (this.#isStopped) throw new AppError('worker-died');
    this.#lastId += 1;
    // A task and its own input, which TypeScript does not keep together through the type parameter.
    const request = { id: this.#lastId, task, input } as PaperRequest;
    const value = await new Promise((finish, fail) => {
      this.#enqueue({ request, sheet: sheetOf(request), finish, fail });
    });
    // As above: the schema is the one of this task.
    return paperOutputs[task].parse(value) as PaperOutput<Task>;
  }

  /** Starts the process before it is needed, so that the first sheet does not wait for it. */
  wake(): void {
    if (!this.#isStopped) this.#worker ??= this.#startWorker();
  }

  /** Ends the process for good. What waits is given up, or it would start the process again in an app that ends. */
  stop(): void {
    this.#isStopped = true;
    for (const job of this.#waiting.splice(0)) job.fail(new AppError('worker-died'));
    this.#worker?.kill();
  }

  #enqueue(job: Job): void {
    const overtaken = this.#waiting.filter(({ sheet }) => sheet !== undefined && sheet === job.sheet);
    for (const old of overtaken) old.fail(new AppError('superseded'));
    this.#waiting = [...this.#waiting.filter((old) => !overtaken.includes(old)), job];
    this.#next();
  }

  #next(): void {
    if (this.#running) return;
    this.#running = this.#waiting.shift();
    if (!this.#running) return;
    this.#worker ??= this.#startWorker();
    this.#timer = setTimeout(() => this.#worker?.kill(), timeLimit);
    this.#worker.postMessage(this.#running.request);
  }

  #startWorker(): PaperWorker {
    const worker = this.#start();
    worker.on('message', (response) => this.#receive(response));
    worker.on('exit', () => {
      this.#worker = undefined;
      this.#settle((job) => job.fail(new AppError('worker-died')));
    });
    return worker;
  }

  #receive(message: unknown): void {
    const { data: response } = paperResponse.safeParse(message);
    if (response?.id !== this.#running?.request.id) return;
    this.#settle((job) => {
      if (response?.ok) job.finish(response.value);
      else job.fail(new AppError(response?.error.code ?? 'unexpected', response?.error.at));
    });
  }

  #settle(answer: (job: Job) => void): void {
    clearTimeout(this.#timer);
    const job = this.#running;
    this.#running = undefined;
    if (job) answer(job);
    this.#next();
  }
}

function sheetOf({ task, input }: PaperRequest): string | undefined {
  return task === 'preview' ? `${input.folder} ${input.document}` : undefined;
}
