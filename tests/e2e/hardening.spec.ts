import { createSocket } from 'node:dgram';
import { readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page } from 'playwright/test';
import { dossiersFolder } from '../support/story.ts';
import { makeFolder, openLiasse, test } from './support/open-liasse.ts';

/** The real app against a page that has gone bad. */
let app: ElectronApplication;
let page: Page;
let data: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  data = await makeFolder();
  ({ app, page } = await openLiasse(data));
});

test.afterAll(async () => {
  await app.close();
  await rm(data, { recursive: true, force: true, maxRetries: 5 });
});

test('the window has no Node, one function, and every protection that Electron offers', async () => {
  const found = await page.evaluate(() => [
    typeof require,
    typeof process,
    Object.keys(Reflect.get(window, 'liasse')),
  ]);
  expect(found).toEqual(['undefined', 'undefined', ['call']]);
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    // Not in Electron's types, and the only way to see what a window really got.
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    const { sandbox, contextIsolation, nodeIntegration, webviewTag } = contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webviewTag };
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
  });
});

test('nothing reaches the network: requests, sockets, pictures, peer connections, the main process', async () => {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(String(request.url));
    response.setHeader('Access-Control-Allow-Origin', '*').end();
  });
  const udp = createSocket('udp4').on('message', () => hits.push('udp'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  await new Promise<void>((done) => udp.bind(0, '127.0.0.1', done));
  // A server that listens on a port has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  await page.evaluate(
    async ({ port, stun }) => {
      const base = `http://127.0.0.1:${port}`;
      await fetch(`${base}/fetch`).catch(() => {});
      navigator.sendBeacon(`${base}/beacon`, 'x');
      new Image().src = `${base}/picture`;
      new WebSocket(`ws://127.0.0.1:${port}/socket`);
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${stun}` }] });
      peer.createDataChannel('x');
      await peer.setLocalDescription(await peer.createOffer());
      await new Promise((done) => setTimeout(done, 1500));
    },
    { port, stun: udp.address().port },
  );
  await app.evaluate(
    ({ net }, url) => net.fetch(url).catch(() => undefined),
    `http://127.0.0.1:${port}/main`,
  );
  server.close();
  udp.close();
  expect(hits).toEqual([]);
});

test('the window cannot go anywhere, open anything, or be framed', async () => {
  await page.evaluate(async () => {
    for (const url of ['https://example.com/', 'file:///etc/hostname', 'app://other/index.html']) {
      location.href = url;
      window.open(url);
      await new Promise((done) => setTimeout(done, 200));
    }
  });
  expect(page.url()).toBe('app://liasse/index.html');
  expect(app.windows()).toHaveLength(1);
});

test('no permission is given', async () => {
  const states = await page.evaluate(() =>
    Promise.all(
      ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'].map(
        // The DOM's types do not know every name that Chromium has.
        async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
      ),
    ),
  );
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('only files of the window are served', async () => {
  const statuses = await page.evaluate(() =>
    Promise.all(
      ['/index.html', '/..%2f..%2fpackage.json', '/..%2fmain/main.js', '/%2e%2e/main/main.js'].map(
        async (path) => (await fetch(`app://liasse${path}`)).status,
      ),
    ),
  );
  expect(statuses).toEqual([200, 404, 404, 404]);
});

test('another window of the app, with the same page and preload, gets no answer', async () => {
  const answer = await app.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/out/preload/preload.cjs`;
    const other = new BrowserWindow({ show: false, webPreferences: { preload, partition: 'window' } });
    await other.loadURL('app://liasse/index.html');
    const answer = await other.webContents.executeJavaScript('window.liasse.call("app.start", {})');
    other.destroy();
    return answer;
  });
  expect(answer).toEqual({ ok: false, error: { code: 'bad-request', at: '' } });
});

test('pictures are read by the WebAssembly build, and no native image library is loaded', async () => {
  test.skip(process.platform !== 'linux', 'what a process has loaded is read from /proc');
  const picture = await readFile(join(dossiersFolder, 'story', 'passport.jpg'));
  const added = await page.evaluate(
    async (bytes) => {
      // The page's own bridge, which this file does not import.
      const { call } = Reflect.get(window, 'liasse') as {
        call(name: string, input: unknown): Promise<{ value: { id: string } }>;
      };
      const { value } = await call('dossier.create', { filing: 'first' });
      return call('piece.add', {
        ticket: crypto.randomUUID(),
        id: value.id,
        piece: 'passport',
        name: 'a.jpg',
        bytes: new Uint8Array(bytes),
      });
    },
    [...picture],
  );
  expect(added).toMatchObject({ ok: true });
  const pid = await app.evaluate(
    ({ app }) => app.getAppMetrics().find(({ name }) => name === 'Liasse scans')?.pid,
  );
  const loaded = await readFile(`/proc/${pid}/maps`, 'utf8');
  expect(loaded).not.toMatch(/vips|sharp[^\n]*\.node/);
});

test('what the pages themselves could keep never reaches the disk', async () => {
  await page.evaluate(() => localStorage.setItem('x', 'marker-of-a-test'));
  const files = await readdir(data, { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile() && !entry.name.startsWith('Singleton')))
    expect(await readFile(join(file.parentPath, file.name), 'latin1')).not.toContain('marker-of-a-test');
});
