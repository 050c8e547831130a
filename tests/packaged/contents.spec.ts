import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { expect, test } from 'playwright/test';
import budget from '../../electron/build/size-budget.json' with { type: 'json' };
import { released } from './support/packaged-app.ts';

const resources = join(released, 'resources');
const archive = join(resources, 'app.asar');
const files = listPackage(archive, { isPack: false })
  .map((path) => path.replace(/^[\\/]/, '').replaceAll('\\', '/'))
  .filter((path) => !('files' in statFile(archive, path)));

/** All that the app needs to run. Of node_modules, sharp's WebAssembly alone is not bundled into `out`. */
const expected = [
  /^package\.json$/,
  /^(LICENSE|NOTICES\.txt)$/,
  /^out\/(main|preload|renderer)\/.*\.(js|cjs|mjs|css|html|ttf)$/,
  /^templates\/[a-z-]+\/(template\.json|fr\.txt|source\.pdf)$/,
  /^templates\/fonts\/([a-z0-9-]+\.ttf|OFL-[a-z0-9-]+\.txt)$/,
  /^node_modules\/@img\/sharp-wasm32\/(package\.json|index\.cjs|versions\.json|lib\/[^/]+)$/,
  /^node_modules\/@emnapi\/runtime\/(package\.json|LICENSE|index\.js|dist\/emnapi\.cjs(\.min)?\.js)$/,
];

test('what is packaged is what the app needs, and nothing else', () => {
  expect(files.filter((file) => !expected.some((pattern) => pattern.test(file)))).toEqual([]);
  for (const pattern of expected)
    expect(
      files.some((file) => pattern.test(file)),
      String(pattern),
    ).toBe(true);
});

test('nothing of development lies beside it', () => {
  const { scripts, devDependencies } = JSON.parse(extractFile(archive, 'package.json').toString());
  expect({ scripts, devDependencies }).toEqual({});
  // Where a developer's Electron has the folder of code that it starts.
  expect(readdirSync(resources).filter((name) => /^(app|default_app\.asar)$/.test(name))).toEqual([]);
});

test('the app has not grown by more than a tenth since somebody looked', () => {
  const { size } = statSync(archive);
  expect(size, 'see docs/packaging.md, "Size"').toBeLessThan(budget['app.asar'] * (1 + budget.mayGrowBy));
});
