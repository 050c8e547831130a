import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What no file of the app may say, and why: rows of Electron's guide that no running window can show. */
const forbidden = [
  ['row 15: no address leaves the app but by a table of ours', /openExternal/],
  ['row 10: no feature of Blink is switched on', /enableBlinkFeatures/],
  ['no crash is ever uploaded', /crashReporter|uploadToServer/],
  ['the page and the main process share no object', /@electron\/remote|enableRemoteModule/],
  [
    'no text becomes HTML or code',
    /innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write\(/,
  ],
  [
    'nothing is asked of a server',
    /https?:\/\/(?!localhost)[^'"\s]*['"]\s*[,)].*fetch|net\.request|autoUpdater/,
  ],
] as const;

test.each(forbidden)('%s', async (_, pattern) => {
  for (const folder of ['core', 'electron', 'renderer']) {
    const names = await readdir(join(root, folder), { recursive: true });
    for (const name of names.filter((each) => /\.(tsx?|html)$/.test(each)))
      expect(await readFile(join(root, folder, name), 'utf8'), name).not.toMatch(pattern);
  }
});

test('row 16: what is shipped is a current Electron, and no remote module came with a package', async () => {
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  expect(Number(String(packages['node_modules/electron'].version).split('.')[0])).toBeGreaterThanOrEqual(45);
  expect(Object.keys(packages).filter((name) => name.endsWith('@electron/remote'))).toEqual([]);
});
