import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { refuseLicence } from '../../../scripts/notices/licences.ts';
import { listShippedPackages, writeNotices } from '../../../scripts/notices/write-notices.ts';

const packages = listShippedPackages();

test.each(packages)('$name may be in an app under MIT', ({ name, licence }) => {
  expect(refuseLicence(name, licence)).toBeUndefined();
});

test('a licence that asks for more is refused, and so is one that is not named', () => {
  for (const licence of ['GPL-3.0-only', 'AGPL-3.0', 'MIT AND GPL-2.0', 'UNLICENSED', 'LGPL-3.0', undefined])
    expect(refuseLicence('some-package', licence), licence).toBeDefined();
  expect(refuseLicence('some-package', 'GPL-2.0 OR MIT')).toBeUndefined();
});

test('the notice that ships is made of the packages of today: else npm run build:notices', async () => {
  expect(await readFile('NOTICES.txt', 'utf8')).toBe(writeNotices());
});

test('the notice names every package, the fonts, the towns and where the notices of Chromium are', async () => {
  const text = await readFile('NOTICES.txt', 'utf8');
  for (const { name, version } of packages) expect(text).toContain(`\n${name} ${version}\n`);
  for (const words of ['SIL OPEN FONT LICENSE', 'Licence Ouverte', 'LICENSES.chromium.html'])
    expect(text).toContain(words);
});
