import { execFile } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import electronPath from 'electron';
import { type ElectronApplication, expect, type Page } from 'playwright/test';
import { contentSecurityPolicy } from '../../electron/main/content-security-policy.ts';
import { appRoot, makeFolder, openLiasse, test } from './support/open-liasse.ts';

// Electron's security guide row by row, as docs/security.md lists it; what hardening.spec.ts holds is not held twice.
let app: ElectronApplication;
let page: Page;
let data: string;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  data = await makeFolder();
  ({ app, page } = await openLiasse(data));
});

test.afterAll(async () => {
  await app.close();
  await rm(data, { recursive: true, force: true, maxRetries: 5 });
});

test('rows 2, 3, 4, 6, 8, 9, 10: what the window was really made with', async () => {
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    // Not in Electron's types, and the only way to see what a window really got.
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, webSecurity: true });
  const taken = [
    'nodeIntegration',
    'nodeIntegrationInWorker',
    'nodeIntegrationInSubFrames',
    'allowRunningInsecureContent',
    'experimentalFeatures',
    'plugins',
    'webviewTag',
    'navigateOnDragDrop',
  ];
  expect(taken.filter((name) => preferences[name])).toEqual([]);
  expect(preferences.enableBlinkFeatures ?? '').toBe('');
});

test('row 4: the system itself holds the process of the page', async () => {
  test.skip(process.platform !== 'linux', 'what holds a process is read from /proc');
  test.skip(process.env.LIASSE_TEST_WITHOUT_SANDBOX === '1', 'this container has no user namespaces');
  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  expect(status).toMatch(/^Seccomp:\s+2$/m);
  expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
});

test('row 5: every permission that is asked for is refused', async () => {
  const asked = await page.evaluate(async () => {
    const outcome = (asking: Promise<unknown>) =>
      asking.then(
        (given) => String(given),
        (error) => error.name,
      );
    // What the page's types do not know, and an older Chromium may not have.
    const devices = navigator as unknown as Record<string, { requestDevice(o: object): Promise<unknown> }>;
    const device = (name: string) =>
      outcome(
        devices[name]?.requestDevice({ filters: [], acceptAllDevices: true }) ?? Promise.reject(Error()),
      );
    return {
      place: await new Promise((done) =>
        navigator.geolocation.getCurrentPosition(
          () => done('given'),
          ({ code }) => done(code),
        ),
      ),
      notifications: await Notification.requestPermission(),
      camera: await outcome(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await outcome(navigator.mediaDevices.getDisplayMedia()),
      clipboard: await outcome(navigator.clipboard.readText()),
      midi: await outcome(navigator.requestMIDIAccess()),
      usb: await device('usb'),
      hid: await device('hid'),
      bluetooth: await device('bluetooth'),
    };
  });
  expect(asked).toMatchObject({ place: 1, notifications: 'denied' });
  // Asked for a device, Chromium gives a list: with nothing in it.
  for (const [what, outcome] of Object.entries(asked))
    expect(String(outcome), what).not.toMatch(/\[object|granted|given/);
});

test('row 7: the policy comes as a header with every file, and no text becomes a script or HTML', async () => {
  const served = await page.evaluate(async () =>
    (await fetch('/index.html')).headers.get('Content-Security-Policy'),
  );
  expect(served).toBe(contentSecurityPolicy);
  const run = await page.evaluate(async () => {
    const outcome = (attempt: () => unknown) => {
      try {
        return String(attempt() ?? 'done');
      } catch (error) {
        return (error as Error).name;
      }
    };
    // A debugger's own question may use eval: what comes after it may not.
    await new Promise((done) => setTimeout(done, 100));
    return {
      script: outcome(() => document.createElement('script').append('window.wasRun = true')),
      handler: outcome(() => document.createElement('a').setAttribute('onclick', 'window.wasRun = true')),
      inner: outcome(() => {
        document.createElement('div').innerHTML = '<b>';
      }),
      eval: outcome(() => Reflect.get(globalThis, 'eval')('1')),
      made: outcome(() => new Function('return 1')()),
      worker: outcome(() => new Worker('/assets/x.js')),
      policy: outcome(() => Reflect.get(window, 'trustedTypes').createPolicy('other', {})),
    };
  });
  expect(run).toMatchObject({
    script: 'TypeError',
    inner: 'TypeError',
    worker: 'TypeError',
    policy: 'TypeError',
  });
  expect(run.eval).toBe('EvalError');
  expect(run.made).toBe('EvalError');
});

test('rows 11, 12, 13, 14: no webview, frame, form, reload by meta or link leads anywhere', async () => {
  const hits: string[] = [];
  const server = createServer((request, response) => response.end(hits.push(String(request.url))));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A server that listens on a port has an AddressInfo.
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // In a window of its own, of the same session: what Playwright follows must not wait for what never loads.
  const left = await app.evaluate(
    async ({ BrowserWindow, webContents }, [base, attempts]) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: { partition: 'window', sandbox: true },
      });
      await window.loadURL('app://liasse/index.html');
      const before = webContents.getAllWebContents().length;
      void window.webContents.executeJavaScript(`(${attempts})(${JSON.stringify(base)})`, true);
      await new Promise((done) => setTimeout(done, 2000));
      const more = webContents.getAllWebContents().length - before;
      const url = window.webContents.getURL();
      window.destroy();
      return { more, url };
    },
    [base, String(tryToLeave)] as const,
  );
  expect(left).toEqual({ more: 0, url: 'app://liasse/index.html' });
  server.close();
  expect(hits).toEqual([]);
});

test('rows 1, 18: in no session, not even one made later, does anything but the app load', async () => {
  const hits: string[] = [];
  const server = createServer((request, response) => response.end(hits.push(String(request.url))));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const outcomes = await app.evaluate(async ({ BrowserWindow, session }, base) => {
    const sessions = ['window', 'print', 'made-by-a-later-mistake'].map((name) =>
      session.fromPartition(name),
    );
    const outcomes: string[] = [];
    for (const each of [session.defaultSession, ...sessions]) {
      for (const url of [`${base}/fetch`, 'https://example.com/', 'file:///etc/hostname'])
        outcomes.push(
          await each.fetch(url).then(
            () => url,
            () => 'refused',
          ),
        );
      const window = new BrowserWindow({ show: false, webPreferences: { session: each } });
      for (const url of [`${base}/window`, 'file:///etc/hostname'])
        outcomes.push(
          await window.loadURL(url).then(
            () => url,
            () => 'refused',
          ),
        );
      window.destroy();
    }
    return outcomes;
  }, base);
  server.close();
  expect(new Set(outcomes)).toEqual(new Set(['refused']));
  expect(hits).toEqual([]);
});

test('Chromium has nothing to do in the background, no dictionary to fetch, no crash to tell', async () => {
  const found = await app.evaluate(async ({ app, crashReporter, session }) => ({
    switches: [
      'disable-background-networking',
      'disable-breakpad',
      'disable-component-update',
      'disable-domain-reliability',
      'dns-prefetch-disable',
      'no-pings',
    ].filter((name) => !app.commandLine.hasSwitch(name)),
    names: app.commandLine.getSwitchValue('host-resolver-rules'),
    features: app.commandLine.getSwitchValue('disable-features'),
    spelling: ['window', 'print'].map((name) => session.fromPartition(name).isSpellCheckerEnabled()),
    reports: crashReporter.getUploadedReports().length,
    crashes: app.getPath('crashDumps'),
    lookedUp: await session.defaultSession.resolveHost('example.com').then(String, () => 'not found'),
  }));
  expect(found).toMatchObject({
    switches: [],
    names: 'MAP * ~NOTFOUND',
    spelling: [false, false],
    reports: 0,
    lookedUp: 'not found',
  });
  expect(found.features).toContain('OptimizationHints');
  const dumps = await readdir(found.crashes, { recursive: true }).catch(() => []);
  expect(dumps.filter((name) => name.endsWith('.dmp'))).toEqual([]);
});

test('row 20: the page has one function of ours, which cannot be replaced and knows its channels', async () => {
  const found = await page.evaluate(async () => {
    const bridge: { call(...args: unknown[]): Promise<unknown> } = Reflect.get(window, 'liasse');
    return {
      frozen: Object.isFrozen(bridge),
      unknown: await bridge.call('toString', {}).catch((error) => error.message),
      others: ['ipcRenderer', 'electron', 'require', 'process', 'Buffer', 'global'].filter(
        (name) => name in window,
      ),
    };
  });
  expect(found).toEqual({ frozen: true, unknown: 'Unknown channel', others: [] });
});

test('a second Liasse on the same dossiers ends at once, and the first stays alone', async () => {
  const code = await new Promise((done) => {
    const sandbox = process.env.LIASSE_TEST_WITHOUT_SANDBOX === '1' ? ['--no-sandbox'] : [];
    const second = execFile(String(electronPath), [appRoot, `--user-data-dir=${data}`, ...sandbox]);
    second.on('exit', done);
  });
  expect(code).toBe(0);
  expect(app.windows()).toHaveLength(1);
});

/** Runs in the page: every way out that HTML has. */
function tryToLeave(base: string): void {
  const add = (name: string, attributes: Record<string, string>) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    document.body.append(element);
    return element;
  };
  add('webview', { src: `${base}/webview`, allowpopups: '', nodeintegration: '' });
  for (const src of [`${base}/frame`, 'file:///etc/hostname']) add('iframe', { src });
  add('object', { data: `${base}/object` });
  add('embed', { src: `${base}/embed` });
  add('meta', { 'http-equiv': 'refresh', content: `0;url=${base}/meta` });
  for (const target of ['_self', '_blank', '_top']) {
    add('a', { href: `${base}/link`, target, ping: `${base}/ping` }).click();
    add('a', { href: `${base}/file`, download: 'x', target }).click();
    const form = add('form', { action: `${base}/form`, method: 'post', target });
    if (form instanceof HTMLFormElement) form.submit();
  }
}
