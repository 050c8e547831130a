import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyDossier } from '../../../core/model/dossier.ts';
import { PaperClient, type PaperWorker } from '../../../electron/main/paper-client.ts';
import type { PaperRequest } from '../../../electron/main/paper-tasks.ts';

const draft = emptyDossier();
const sheet = { pdf: new Uint8Array([1]), pages: 1, zones: [], issues: [] };
const letter = { folder: '/a', draft, document: 'letter' } as const;

/** A paper process in the hands of the test. */
class HandWorker extends EventEmitter implements PaperWorker {
  readonly asked: PaperRequest[] = [];

  postMessage(request: PaperRequest): void {
    this.asked.push(request);
  }

  kill(): void {
    this.emit('exit');
  }

  answer(value: unknown): void {
    this.emit('message', { id: this.asked.at(-1)?.id, ok: true, value });
  }
}

let workers: HandWorker[];
let client: PaperClient;

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  client = new PaperClient(() => {
    const worker = new HandWorker();
    workers.push(worker);
    return worker;
  });
});

afterEach(() => {
  vi.useRealTimers();
});

test('papers are made one after the other, in one process', async () => {
  const first = client.run('preview', letter);
  const second = client.run('preview', { ...letter, document: 'form' });
  expect(workers).toHaveLength(1);
  expect(workers[0]?.asked).toHaveLength(1);
  workers[0]?.answer(sheet);
  expect(await first).toEqual(sheet);
  workers[0]?.answer({ ...sheet, pages: 2 });
  expect(await second).toMatchObject({ pages: 2 });
});

test('of the same sheet only the newest that waits is made', async () => {
  const running = client.run('preview', letter);
  const overtaken = client.run('preview', letter);
  const otherSheet = client.run('preview', { ...letter, document: 'form' });
  const otherDossier = client.run('preview', { ...letter, folder: '/b' });
  const newest = client.run('preview', letter);
  await expect(overtaken).rejects.toMatchObject({ code: 'superseded' });
  for (let round = 0; round < 4; round += 1) workers[0]?.answer(sheet);
  await Promise.all([running, otherSheet, otherDossier, newest]);
  expect(workers[0]?.asked).toHaveLength(4);
});

test('when the process dies, what it was doing fails and the next paper is made by a new one', async () => {
  const lost = client.run('pack', { folder: '/a', draft });
  const next = client.run('preview', letter);
  workers[0]?.emit('exit');
  await expect(lost).rejects.toMatchObject({ code: 'worker-died' });
  expect(workers).toHaveLength(2);
  workers[1]?.answer(sheet);
  expect(await next).toEqual(sheet);
});

test('a file that keeps the process busy for two minutes is given up', async () => {
  const stuck = client.run('import', { name: 'bomb.pdf', bytes: new Uint8Array() });
  const refused = expect(stuck).rejects.toMatchObject({ code: 'worker-died' });
  await vi.advanceTimersByTimeAsync(120_000);
  await refused;
});

test('an error of the use case keeps its code and its place', async () => {
  const failing = client.run('import', { name: 'a.pdf', bytes: new Uint8Array() });
  workers[0]?.emit('message', { id: 1, ok: false, error: { code: 'attachment-empty', at: 'pieces.visa' } });
  await expect(failing).rejects.toMatchObject({ code: 'attachment-empty', at: 'pieces.visa' });
});

test('what the process answers is checked: it reads files that come from anywhere', async () => {
  const forged = client.run('import', { name: 'a.pdf', bytes: new Uint8Array() });
  workers[0]?.emit('message', { id: 99, ok: true, value: { extension: 'pdf', pages: 1 } });
  workers[0]?.emit('message', 'nonsense');
  workers[0]?.answer({ extension: '../../x', pages: 1 });
  await expect(forged).rejects.toThrow();
});

test('once stopped, nothing is made any more and no process is started: the app is ending', async () => {
  const running = client.run('pack', { folder: '/a', draft });
  const waiting = client.run('preview', letter);
  client.stop();
  await expect(running).rejects.toMatchObject({ code: 'worker-died' });
  await expect(waiting).rejects.toMatchObject({ code: 'worker-died' });
  await expect(client.run('preview', letter)).rejects.toMatchObject({ code: 'worker-died' });
  client.wake();
  expect(workers).toHaveLength(1);
});

test('an app that ends before its first paper starts no process either', () => {
  client.stop();
  client.wake();
  expect(workers).toHaveLength(0);
});
