import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from 'playwright/test';
import { released, testBuild } from './support/packaged-app.ts';

/** A fuse is a digit in the binary: @electron/fuses names its states in its types alone. */
const [DISABLE, ENABLE] = ['0', '1'].map((digit) => digit.charCodeAt(0));

/** Every fuse that this version of @electron/fuses knows, as it must be in what people get. */
const wanted: Readonly<Record<FuseV1Options, number | undefined>> = {
  [FuseV1Options.RunAsNode]: DISABLE,
  [FuseV1Options.EnableCookieEncryption]: ENABLE,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: DISABLE,
  [FuseV1Options.EnableNodeCliInspectArguments]: DISABLE,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ENABLE,
  [FuseV1Options.OnlyLoadAppFromAsar]: ENABLE,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: DISABLE,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: DISABLE,
};

test('the fuses of what is released, read back from its binary, are those that were asked for', async () => {
  const { version: _, ...fuses } = await getCurrentFuseWire(join(released, 'liasse'));
  for (const [fuse, state] of Object.entries(wanted))
    expect(Object.entries(fuses).find(([name]) => name === fuse)?.[1], FuseV1Options[Number(fuse)]).toBe(
      state,
    );
});

test('what the other tests drive differs from what is released in that one fuse, byte for byte', async () => {
  const files = await listFiles(released);
  expect(await listFiles(testBuild)).toEqual(files);
  const differing: string[] = [];
  for (const file of files) {
    const [ours, theirs] = await Promise.all([
      readFile(join(released, file)),
      readFile(join(testBuild, file)),
    ]);
    if (!ours.equals(theirs)) differing.push(file);
  }
  expect(differing).toEqual(['liasse']);
  const [ours, theirs] = await Promise.all(
    [released, testBuild].map((folder) => getCurrentFuseWire(join(folder, 'liasse'))),
  );
  expect({ ...theirs, [FuseV1Options.EnableNodeCliInspectArguments]: DISABLE }).toEqual(ours);
  expect(await countDifferentBytes('liasse')).toBe(1);
});

async function countDifferentBytes(file: string): Promise<number> {
  const [ours, theirs] = await Promise.all([readFile(join(released, file)), readFile(join(testBuild, file))]);
  return ours.reduce((sum, byte, index) => (byte === theirs[index] ? sum : sum + 1), 0);
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
