import { expect, test } from 'vitest';
import { WindowRequests } from '../../../electron/main/window-requests.ts';

const help = { kind: 'help' } as const;
const about = { kind: 'about' } as const;
const file = (name: string) => ({ kind: 'file', name, bytes: new Uint8Array(1) }) as const;

test('what is asked while nobody waits is told in order, and what is asked later as it comes', async () => {
  const requests = new WindowRequests();
  requests.ask(help);
  requests.ask(about);
  expect([await requests.next(), await requests.next()]).toEqual([help, about]);
  const next = requests.next();
  requests.ask(help);
  expect(await next).toEqual(help);
});

test('of several files opened before the window is there, the last one is kept', async () => {
  const requests = new WindowRequests();
  for (const name of ['a.liasse', 'b.liasse', 'c.liasse']) requests.ask(file(name));
  requests.ask(help);
  expect(await requests.next()).toEqual(file('c.liasse'));
  expect(await requests.next()).toEqual(help);
});

test('each step back or forth counts', async () => {
  const requests = new WindowRequests();
  const steps = [{ kind: 'undo' }, { kind: 'undo' }, { kind: 'redo' }] as const;
  for (const step of steps) requests.ask(step);
  expect([await requests.next(), await requests.next(), await requests.next()]).toEqual(steps);
});

test('a page that is loaded anew gets what the one before still waited for', async () => {
  const requests = new WindowRequests();
  const answers: string[] = [];
  void requests.next().then(() => answers.push('old'));
  const next = requests.next();
  requests.ask(about);
  expect(await next).toEqual(about);
  expect(answers).toEqual([]);
});
