import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutLibcQuestion, withoutNativeBinaries } from '../../electron/build/sharp-in-webassembly.ts';

const require = createRequire(import.meta.url);

test('inside Electron sharp can find no binary but the WebAssembly one', async () => {
  const loader = join(dirname(require.resolve('sharp')), 'sharp.mjs');
  const asked = withoutNativeBinaries(await readFile(loader, 'utf8')).match(/require\([^)]*\.node[^)]*\)/g);
  expect(new Set(asked)).toEqual(new Set(['require("@img/sharp-wasm32/sharp.node")']));
});

test('a loader that looks elsewhere stops the build', () => {
  expect(() => withoutNativeBinaries('require("@img/other/sharp.node")')).toThrow('in a new way');
  expect(() => withoutNativeBinaries('')).toThrow('in a new way');
});

test('both builds are the same library of the same version', async () => {
  const versionOf = async (path: string) => JSON.parse(await readFile(path, 'utf8')).version;
  const native = join(dirname(require.resolve('sharp')), '..', 'package.json');
  expect(await versionOf(require.resolve('@img/sharp-wasm32/package'))).toBe(await versionOf(native));
});

test('inside Electron sharp starts no program to learn about the computer', async () => {
  const libvips = await readFile(join(dirname(require.resolve('sharp')), 'libvips.mjs'), 'utf8');
  expect(withoutLibcQuestion(libvips)).not.toMatch(/detectLibc\.(isNonGlibcLinuxSync|familySync)/);
  expect(() => withoutLibcQuestion('')).toThrow('in a new way');
});
