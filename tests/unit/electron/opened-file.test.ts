import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { windowRequest } from '../../../core/contract/app.ts';
import { handoverByteLimit } from '../../../core/model/handover.ts';
import { findOpenedFile, readOpenedFile } from '../../../electron/main/opened-file.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

test.each([
  [['/home/a/attestation.liasse'], '/home/a/attestation.liasse'],
  [['--no-first-run', 'attestation.LIASSE'], '/work/attestation.LIASSE'],
  [['../b/été à lire.liasse', 'second.liasse'], '/b/été à lire.liasse'],
  [['file:///home/a/%C3%A9t%C3%A9%20ici.liasse'], '/home/a/été ici.liasse'],
  [['.'], undefined],
  [[], undefined],
  [['--x=/home/a/b.liasse'], undefined],
  [['-b.liasse'], undefined],
  [['/home/a/b.pdf', 'https://example.org/b.liasse.html'], undefined],
  [['file://elsewhere/share/b.liasse'], undefined],
  [['file:///home/a/%zz.liasse'], undefined],
])('of the arguments %j the file %s is taken', (args, path) => {
  expect(findOpenedFile(args, '/work')).toBe(path && resolve(path));
});

test('a sealed file is read whole, and told by its last name alone', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'attestation-a-signer.liasse');
  await writeFile(file, 'sealed');
  const request = await readOpenedFile(file);
  expect(request).toEqual({
    kind: 'file',
    name: 'attestation-a-signer.liasse',
    bytes: new TextEncoder().encode('sealed'),
  });
  expect(windowRequest.safeParse(request).success).toBe(true);
  expect(JSON.stringify(request)).not.toContain(folder);
  expect(findOpenedFile([pathToFileURL(file).href], '/')).toBe(file);
});

test('an empty file and a link to a file are read as they are', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.liasse'), '');
  await symlink(join(folder, 'a.liasse'), join(folder, 'b.liasse'));
  expect(await readOpenedFile(join(folder, 'b.liasse'))).toMatchObject({
    kind: 'file',
    bytes: new Uint8Array(),
  });
});

test('what is too large, a folder, a pipe or a device is refused without being read', async () => {
  const folder = await temporaryFolder();
  const path = (name: string) => join(folder, `${name}.liasse`);
  await writeFile(path('large'), '');
  await truncate(path('large'), handoverByteLimit + 1);
  await mkdir(path('folder'));
  execFileSync('mkfifo', [path('pipe')]);
  await symlink('/dev/zero', path('endless'));
  for (const name of ['large', 'folder', 'pipe', 'endless'])
    expect(await readOpenedFile(path(name)), name).toEqual({
      kind: 'file-refused',
      code: 'handover-foreign',
    });
});

test('a file that is gone, or closed to this user, is told as unreadable', async () => {
  const folder = await temporaryFolder();
  const refused = { kind: 'file-refused', code: 'handover-unreadable' };
  expect(await readOpenedFile(join(folder, 'gone.liasse'))).toEqual(refused);
  if (process.getuid?.() === 0) return;
  await writeFile(join(folder, 'closed.liasse'), 'x');
  await chmod(join(folder, 'closed.liasse'), 0);
  expect(await readOpenedFile(join(folder, 'closed.liasse'))).toEqual(refused);
});
