import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFolder } from '../../../core/node/write-folder.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const files = [
  { name: '01-lettre.pdf', pdf: new Uint8Array([1]) },
  { name: 'recepisse.pdf', pdf: new Uint8Array([2]) },
];

test('separate files come into a new folder, which only this user can read', async () => {
  const parent = await temporaryFolder();
  const path = await writeFolder(parent, 'liasse-cpam', files);
  expect(path).toBe(join(parent, 'liasse-cpam'));
  expect((await readdir(path)).sort()).toEqual(['01-lettre.pdf', 'recepisse.pdf']);
  expect([...(await readFile(join(path, 'recepisse.pdf')))]).toEqual([2]);
  expect((await stat(path)).mode & 0o777).toBe(0o700);
  expect(await readdir(parent)).toEqual(['liasse-cpam']);
});

test('what is already there is never touched: the new folder has a number', async () => {
  const parent = await temporaryFolder();
  await mkdir(join(parent, 'liasse-cpam'));
  await writeFile(join(parent, 'liasse-cpam-2'), 'mine');
  expect(await writeFolder(parent, 'liasse-cpam', files)).toBe(join(parent, 'liasse-cpam-3'));
  expect(await readdir(join(parent, 'liasse-cpam'))).toEqual([]);
});

test('when one file cannot be written there is no folder at all', async () => {
  const parent = await temporaryFolder();
  const tooLong = { name: `${'x'.repeat(300)}.pdf`, pdf: new Uint8Array([3]) };
  await expect(writeFolder(parent, 'liasse-cpam', [...files, tooLong])).rejects.toMatchObject({
    code: 'write-failed',
  });
  expect(await readdir(parent)).toEqual([]);
  await expect(writeFolder(join(parent, 'nowhere'), 'liasse-cpam', files)).rejects.toMatchObject({
    code: 'write-failed',
  });
});
