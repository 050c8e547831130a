import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyDossier } from '../../../core/model/dossier.ts';
import { openPapers, type PaperClient } from '../../../electron/main/paper-tasks.ts';
import { openScans, type ScanClient } from '../../../electron/main/scan-tasks.ts';
import { ScanTickets } from '../../../electron/main/scan-tickets.ts';
import type { WorkerProcess } from '../../../electron/main/worker-client.ts';

const draft = emptyDossier();
const sheet = { pdf: new Uint8Array([1]), pages: 1, zones: [], issues: [] };
const id = '5f0be561-38c3-417b-b6a9-c5c12c5b05d3';
const now = new Date('2026-11-23T12:00:00');
const pack = { id, draft, now };
const letter = { ...pack, document: 'letter' } as const;
const file = { bytes: new Uint8Array([1]) };
const scan = { extension: 'tif', pages: 3, remarks: [], prepared: [new Uint8Array([2])] };
const page = { path: 'attachments/a.jpg', page: 1 };

/** A worker in the hands of the test. */
class HandWorker extends EventEmitter implements WorkerProcess {
  readonly asked: { id: number; task: string }[] = [];
  isKilled = false;

  postMessage(request: { id: number; task: string }): void {
    this.asked.push(request);
  }

  kill(): void {
    this.isKilled = true;
  }

  /** The process is gone, by itself or because it was killed. */
  die(): void {
    this.emit('exit');
  }

  answer(value: unknown): void {
    this.say({ ok: true, value });
  }

  say(message: object): void {
    this.emit('message', { id: this.asked.at(-1)?.id, ...message });
  }
}

let workers: HandWorker[];
let papers: PaperClient;
let scans: ScanClient;

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  papers = openPapers(startWorker);
  scans = openScans(startWorker);
});

afterEach(() => {
  vi.useRealTimers();
});

function startWorker(): WorkerProcess {
  const worker = new HandWorker();
  workers.push(worker);
  return worker;
}

/** The worker that was started as number `index`, from 0. */
function worker(index = 0): HandWorker {
  const found = workers[index];
  if (!found) throw new Error(`no worker ${index}`);
  return found;
}

describe('papers', () => {
  test('are made one after the other, in one process', async () => {
    const first = papers.run('preview', letter);
    const second = papers.run('preview', { ...letter, document: 'form' });
    expect(workers).toHaveLength(1);
    expect(worker().asked).toHaveLength(1);
    worker().answer(sheet);
    expect(await first).toEqual(sheet);
    worker().answer({ ...sheet, pages: 2 });
    expect(await second).toMatchObject({ pages: 2 });
  });

  test('of the same sheet only the newest that waits is made', async () => {
    const running = papers.run('preview', letter);
    const overtaken = papers.run('preview', letter);
    const otherSheet = papers.run('preview', { ...letter, document: 'form' });
    const otherDossier = papers.run('preview', { ...letter, id: 'b' });
    const newest = papers.run('preview', letter);
    await expect(overtaken).rejects.toMatchObject({ code: 'superseded' });
    for (let round = 0; round < 4; round += 1) worker().answer(sheet);
    await Promise.all([running, otherSheet, otherDossier, newest]);
    expect(worker().asked).toHaveLength(4);
  });

  test('when the process dies, what it was doing fails and the next paper is made by a new one', async () => {
    const lost = papers.run('pack', pack);
    const next = papers.run('preview', letter);
    worker().die();
    await expect(lost).rejects.toMatchObject({ code: 'worker-died' });
    expect(workers).toHaveLength(2);
    worker(1).answer(sheet);
    expect(await next).toEqual(sheet);
  });

  test('an error of the use case keeps its code and its place', async () => {
    const failing = papers.run('pack', pack);
    worker().say({ ok: false, error: { code: 'attachment-empty', at: 'pieces.visa' } });
    await expect(failing).rejects.toMatchObject({ code: 'attachment-empty', at: 'pieces.visa' });
  });

  test('once stopped, nothing is made any more and no process is started: the app is ending', async () => {
    const running = papers.run('pack', pack);
    const waiting = papers.run('preview', letter);
    papers.stop();
    await expect(running).rejects.toMatchObject({ code: 'worker-died' });
    await expect(waiting).rejects.toMatchObject({ code: 'worker-died' });
    await expect(papers.run('preview', letter)).rejects.toMatchObject({ code: 'worker-died' });
    papers.wake();
    expect(workers).toHaveLength(1);
    expect(worker().isKilled).toBe(true);
  });

  test('an app that ends before its first paper starts no process either', () => {
    papers.stop();
    papers.wake();
    expect(workers).toHaveLength(0);
  });
});

describe('files that are read', () => {
  test('no sheet waits for them: they have a process of their own', async () => {
    const reading = scans.run('import', file);
    const preview = papers.run('preview', letter);
    worker(1).answer(sheet);
    expect(await preview).toEqual(sheet);
    worker(0).answer(scan);
    expect(await reading).toEqual(scan);
  });

  test('one that makes the process crash is refused alone, and the next one is read by a new process', async () => {
    const hostile = scans.run('import', file);
    const harmless = scans.run('import', file);
    worker().die();
    await expect(hostile).rejects.toMatchObject({ code: 'import-crashed' });
    worker(1).answer(scan);
    expect(await harmless).toEqual(scan);
  });

  test('one that a minute and a half brings no further is refused, its process ended, and the next one is read', async () => {
    const endless = scans.run('import', file);
    const harmless = scans.run('import', file);
    const refused = expect(endless).rejects.toMatchObject({ code: 'import-took-too-long' });
    await vi.advanceTimersByTimeAsync(90_000);
    await refused;
    expect(worker().isKilled).toBe(true);
    // The old process goes when the system has found the time: nobody must take it for the new one.
    worker().die();
    worker(1).answer(scan);
    expect(await harmless).toEqual(scan);
    expect(workers).toHaveLength(2);
  });

  test('a long one may take its time, as long as its pages come', async () => {
    const long = scans.run('import', file);
    for (let page = 1; page <= 3; page += 1) {
      await vi.advanceTimersByTimeAsync(80_000);
      worker().say({ progress: { done: page, of: 3 } });
    }
    worker().answer(scan);
    expect(await long).toEqual(scan);
    expect(worker().isKilled).toBe(false);
  });

  test('what the process answers is checked', async () => {
    const forged = scans.run('import', file);
    worker().emit('message', { id: 99, ok: true, value: scan });
    worker().emit('message', 'nonsense');
    worker().answer({ ...scan, extension: '../../x' });
    await expect(forged).rejects.toThrow();
  });

  test('a page that somebody looks at goes before the files that wait', async () => {
    const imports = [scans.run('import', file), scans.run('import', file)];
    const shown = scans.run('page', { ...page, edit: {} });
    const found = scans.run('findSheet', page);
    worker().answer(scan);
    worker().answer(sheet.pdf);
    expect(await shown).toEqual(sheet.pdf);
    worker().answer(null);
    expect(await found).toBeNull();
    worker().answer(scan);
    await Promise.all(imports);
    expect(worker().asked.map(({ task }) => task)).toEqual(['import', 'page', 'findSheet', 'import']);
  });

  test('a minute after the last one the process ends, and gives back its memory', async () => {
    const reading = scans.run('import', file);
    worker().answer(scan);
    await reading;
    await vi.advanceTimersByTimeAsync(59_000);
    expect(worker().isKilled).toBe(false);
    const another = scans.run('import', file);
    await vi.advanceTimersByTimeAsync(59_000);
    worker().answer(scan);
    await another;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(worker().isKilled).toBe(true);
    expect(workers).toHaveLength(1);
  });
});

describe('tickets', () => {
  const [first, second] = ['3c0b4a52-6a3a-4d0f-9b43-0d7a2a4a7c01', '3c0b4a52-6a3a-4d0f-9b43-0d7a2a4a7c02'];
  let tickets: ScanTickets;

  beforeEach(() => {
    tickets = new ScanTickets();
  });

  const read = (ticket: string) => tickets.run(ticket, (options) => scans.run('import', file, options));

  test('tell how far each file is: it waits, is read page by page, is done', async () => {
    const reading = read(first);
    const waiting = read(second);
    expect(tickets.progressOf(first)).toEqual({ stage: 'reading', pages: 0, of: 0 });
    expect(tickets.progressOf(second)).toEqual({ stage: 'waiting', pages: 0, of: 0 });
    worker().say({ progress: { done: 2, of: 3 } });
    expect(tickets.progressOf(first)).toEqual({ stage: 'reading', pages: 2, of: 3 });
    expect(tickets.progressOf(second)).toMatchObject({ stage: 'waiting' });
    worker().answer(scan);
    await reading;
    expect(tickets.progressOf(first)).toMatchObject({ stage: 'done' });
    worker().answer(scan);
    await waiting;
    expect(tickets.progressOf(second)).toMatchObject({ stage: 'done' });
  });

  test('stop a file that waits, and leave the one that is read alone', async () => {
    const reading = read(first);
    const waiting = read(second);
    tickets.cancel(second);
    await expect(waiting).rejects.toMatchObject({ code: 'import-cancelled' });
    worker().answer(scan);
    expect(await reading).toEqual(scan);
    expect(worker().asked).toHaveLength(1);
    expect(worker().isKilled).toBe(false);
  });

  test('stop a file that is being read by ending its process, and the next one is read by another', async () => {
    const reading = read(first);
    const waiting = read(second);
    tickets.cancel(first);
    await expect(reading).rejects.toMatchObject({ code: 'import-cancelled' });
    expect(worker().isKilled).toBe(true);
    worker().answer(scan);
    worker(1).answer(scan);
    expect(await waiting).toEqual(scan);
  });

  test('are forgotten with their file: the same one is given again with a password', async () => {
    const locked = read(first);
    worker().say({ ok: false, error: { code: 'attachment-encrypted', at: '' } });
    await expect(locked).rejects.toMatchObject({ code: 'attachment-encrypted' });
    const opened = read(first);
    await expect(read(first)).rejects.toMatchObject({ code: 'bad-request' });
    worker().answer(scan);
    expect(await opened).toEqual(scan);
    tickets.cancel(first);
  });
});
