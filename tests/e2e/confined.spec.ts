import { execFile } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { appendFile, copyFile, cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'playwright/test';
import { appRoot, openLiasse, test } from './support/open-liasse.ts';
import { storeStory } from './support/stored-story.ts';

const probe = join(appRoot, 'tests', 'support', 'escape-probe.mjs');

for (const work of ['scan-worker', 'paper-worker'])
  test(`${work} gone bad can neither write, read elsewhere, start anything nor reach any network`, async ({
    folder,
  }) => {
    const target = join(folder, 'target');
    // What it would like most: with it, all that the dossier says could be read.
    const id = await storeStory(join(folder, 'data'));
    const secret = join(folder, 'data', 'dossiers', id, 'key.json');
    await mkdir(target);
    const heard: string[] = [];
    const server = createServer((_, response) => response.end()).on('connection', () => heard.push('tcp'));
    const socket = createSocket('udp4').on('message', () => heard.push('udp'));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done));
    // A server that listens on a port has an AddressInfo.
    const { port: tcp } = server.address() as AddressInfo;
    const world = JSON.stringify({ folder: target, secret, tcp, udp: socket.address().port });

    const app = join(folder, 'app');
    await plantProbe(app, work, world);
    const { app: running, page, said } = await openLiasse(join(folder, 'data'), { root: app });
    // Both processes are started: one by itself, the other by the first file, whatever is in it.
    await page.evaluate(() => {
      const { call } = Reflect.get(window, 'liasse') as { call(...args: unknown[]): Promise<unknown> };
      void call('scan.look', { ticket: crypto.randomUUID(), name: 'a', bytes: new Uint8Array(1) });
    });
    const tell = () => /^escape: (\{.*\})$/m.exec(said.join(''))?.[1];
    const pid = () => Number(/^process: (\d+)$/m.exec(said.join(''))?.[1]);
    await expect.poll(tell, { timeout: 40_000 }).toBeDefined();
    expect(pid()).toBeGreaterThan(0);
    // It asks for a thread of its own last, which ends it.
    await expect.poll(() => isRunning(pid())).toBe(false);
    await running.close();

    const outcomes: Record<string, string> = JSON.parse(tell() ?? '');
    expect(Object.entries(outcomes).filter(([, outcome]) => outcome === 'done')).toEqual([]);
    expect(heard).toEqual([]);
    expect(await readdir(target)).toEqual([]);

    // The same attempts succeed where nothing is taken away, or this would prove nothing.
    const script = `import { tryToEscape } from ${JSON.stringify(pathToFileURL(probe).href)};
      console.log(JSON.stringify(await tryToEscape(${world}))); process.exit()`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
    const free: Record<string, string> = JSON.parse(stdout);
    expect(Object.keys(free)).toEqual(Object.keys(outcomes));
    expect(Object.entries(free).filter(([, outcome]) => outcome !== 'done')).toEqual([
      ['load native code', 'ERR_DLOPEN_FAILED'],
    ]);
    expect(new Set(heard)).toEqual(new Set(['tcp', 'udp']));
    expect(outcomes['load native code']).not.toBe('ERR_DLOPEN_FAILED');
    server.close();
    socket.close();
  });

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A copy of the built app in which the process `work` tries to escape, as soon as it has loaded all that it is. */
async function plantProbe(app: string, work: string, world: string): Promise<void> {
  for (const part of [
    'package.json',
    'out',
    'templates',
    'node_modules/@img/sharp-wasm32',
    'node_modules/@emnapi',
  ])
    await cp(join(appRoot, part), join(app, part), { recursive: true, dereference: true });
  await copyFile(probe, join(app, 'out', 'main', 'escape-probe.mjs'));
  const code = `
import { tryToEscape } from './escape-probe.mjs';
import { Worker as Thread } from 'node:worker_threads';
console.error('process: ' + process.pid);
const outcomes = await tryToEscape(${world});
console.error('escape: ' + JSON.stringify(outcomes));
setTimeout(() => new Thread(new URL('./escape-probe.mjs', import.meta.url).pathname), 1000);
`;
  const file = join(app, 'out', 'main', `${work}.js`);
  expect((await readFile(file, 'utf8')).length).toBeGreaterThan(1000);
  await appendFile(file, code);
}
