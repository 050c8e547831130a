import type { z } from 'zod';
import { AppError, toIssue } from '../../core/model/result.ts';
import type { OnPage, PaperPorts } from '../../core/usecase/ports.ts';
import { reportUnexpected } from './report-unexpected.ts';
import {
  type Inputs,
  type WorkerAnswer,
  type WorkerNeed,
  type WorkerRequest,
  type WorkerSupply,
  workerResponse,
} from './worker-messages.ts';

/** The part of Electron's UtilityProcess that is used here, so that a test can stand in for it. */
export type WorkerProcess = {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (response: unknown) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  kill(): unknown;
};

export type WorkerRules<Tasks extends Inputs, Outputs> = {
  /** What each task answers: checked, because the worker reads files that come from anywhere. */
  outputs: Outputs;
  /**
   * Milliseconds without a page done after which a job is given up: a file that keeps the worker busy must not block
   * the others, and a long one may take its time.
   */
  timeLimit: number;
  /** The error of a job in the middle of which the process died, and of one that took too long. */
  died: string;
  tooLong: string;
  /** Jobs with the same one are about the same sheet: only the newest that waits is worth doing. */
  sheetOf?: (request: WorkerRequest<Tasks>) => string | undefined;
  /** Somebody looks at the screen until it is done: it goes before those that wait. */
  isUrgent?: (request: WorkerRequest<Tasks>) => boolean;
  /** Milliseconds without a job after which the process ends, and gives back its memory. */
  rest?: number;
};

/** The scans that a job may ask for: those of the one dossier that it is about. */
export type DossierScans = Pick<PaperPorts, 'attachments' | 'prepared'>;

/** `onPage` is told 0 of 0 when its turn has come. What `signal` is aborted with is the error. */
export type JobOptions = { onPage?: OnPage; signal?: AbortSignal; scans?: DossierScans };

type Job<Tasks extends Inputs> = JobOptions & {
  request: WorkerRequest<Tasks>;
  finish: (value: unknown) => void;
  fail: (error: unknown) => void;
};

/**
 * Speaks with a process that reads and makes files. One job at a time; the process is started with the first job,
 * and again after it died.
 */
export class WorkerClient<Tasks extends Inputs, Outputs extends Record<keyof Tasks, z.ZodType>> {
  readonly #start: () => WorkerProcess;
  readonly #rules: WorkerRules<Tasks, Outputs>;
  #worker: WorkerProcess | undefined;
  #waiting: Job<Tasks>[] = [];
  #running: Job<Tasks> | undefined;
  #isStopped = false;
  /** Ends the running job, or the process that has none. */
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastId = 0;

  constructor(start: () => WorkerProcess, rules: WorkerRules<Tasks, Outputs>) {
    this.#start = start;
    this.#rules = rules;
  }

  /**
   * Errors: those of the use case; the ones of the rules, after `stop` too; `superseded` when a newer job about the
   * same sheet has overtaken it.
   */
  async run<Task extends keyof Tasks>(
    task: Task,
    input: Tasks[Task],
    options: JobOptions = {},
  ): Promise<z.infer<Outputs[Task]>> {
    if (this.#isStopped) throw new AppError(this.#rules.died);
    options.signal?.throwIfAborted();
    this.#lastId += 1;
    const request = { id: this.#lastId, task, input };
    const value = await new Promise((finish, fail) => {
      const job = { ...options, request, finish, fail };
      options.signal?.addEventListener('abort', () => this.#giveUp(job), { once: true });
      this.#enqueue(job);
    });
    // The schema is the one of this task, which TypeScript forgets through the type parameter.
    return this.#rules.outputs[task].parse(value) as z.infer<Outputs[Task]>;
  }

  /** Starts the process before it is needed, so that the first job does not wait for it. */
  wake(): void {
    if (!this.#isStopped) this.#worker ??= this.#startWorker();
  }

  /** Ends the process for good. What waits is given up, or it would start the process again in an app that ends. */
  stop(): void {
    this.#isStopped = true;
    const died = new AppError(this.#rules.died);
    for (const job of this.#waiting.splice(0)) job.fail(died);
    this.#endWorker();
    this.#settle((job) => job.fail(died));
  }

  #enqueue(job: Job<Tasks>): void {
    const { sheetOf, isUrgent } = this.#rules;
    const sheet = sheetOf?.(job.request);
    const isOvertaken = ({ request }: Job<Tasks>) => sheet !== undefined && sheetOf?.(request) === sheet;
    for (const old of this.#waiting.filter(isOvertaken)) old.fail(new AppError('superseded'));
    const waiting = this.#waiting.filter((old) => !isOvertaken(old));
    const first = isUrgent?.(job.request) ? waiting.findIndex(({ request }) => !isUrgent(request)) : -1;
    this.#waiting = waiting.toSpliced(first === -1 ? waiting.length : first, 0, job);
    this.#next();
  }

  /** What runs cannot be asked to stop: its process is ended, and the next job gets another one. */
  #giveUp(job: Job<Tasks>): void {
    this.#waiting = this.#waiting.filter((other) => other !== job);
    job.fail(job.signal?.reason);
    if (job === this.#running) this.#abandon();
  }

  #next(): void {
    if (this.#running) return;
    this.#running = this.#waiting.shift();
    if (!this.#running) {
      const { rest } = this.#rules;
      if (rest !== undefined) this.#timer = setTimeout(() => this.#endWorker(), rest);
      return;
    }
    this.#worker ??= this.#startWorker();
    this.#tellPage(0, 0);
    this.#worker.postMessage(this.#running.request);
  }

  /** Something was done: the time starts again. */
  #tellPage(done: number, of: number): void {
    const { timeLimit, tooLong } = this.#rules;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#abandon(new AppError(tooLong)), timeLimit);
    this.#running?.onPage?.(done, of);
  }

  /** Ends the process with the job that it has. */
  #abandon(error?: AppError): void {
    this.#endWorker();
    this.#settle((job) => job.fail(error));
  }

  #startWorker(): WorkerProcess {
    const worker = this.#start();
    worker.on('message', (response) => this.#receive(response));
    worker.on('exit', () => {
      // One that was ended here has been answered for, and another may be at work.
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      this.#settle((job) => job.fail(new AppError(this.#rules.died)));
    });
    return worker;
  }

  #endWorker(): void {
    const worker = this.#worker;
    this.#worker = undefined;
    worker?.kill();
  }

  #receive(message: unknown): void {
    const { data: response } = workerResponse.safeParse(message);
    if (!response || response.id !== this.#running?.request.id) return;
    if ('progress' in response) this.#tellPage(response.progress.done, response.progress.of);
    else if ('need' in response) void this.#supply(response.need);
    else this.#settle((job) => answerJob(job, response));
  }

  async #supply({ number, what, path }: WorkerNeed): Promise<void> {
    const [worker, scans] = [this.#worker, this.#running?.scans];
    let supply: WorkerSupply;
    try {
      if (!scans) throw new AppError('attachment-outside');
      supply = { supply: number, ok: true, value: await scans[what].read(path) };
    } catch (error) {
      reportUnexpected(`scan of ${what}`, error);
      supply = { supply: number, ok: false, error: toIssue(error) };
    }
    // Another process has other needs of the same numbers.
    if (this.#worker === worker) worker?.postMessage(supply);
  }

  #settle(answer: (job: Job<Tasks>) => void): void {
    clearTimeout(this.#timer);
    const job = this.#running;
    this.#running = undefined;
    if (job) answer(job);
    this.#next();
  }
}

function answerJob<Tasks extends Inputs>({ finish, fail }: Job<Tasks>, response: WorkerAnswer): void {
  if (response.ok) finish(response.value);
  else fail(new AppError(response.error.code, response.error.at));
}
