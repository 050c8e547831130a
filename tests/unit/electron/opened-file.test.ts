import { execFileSync } from 'node:child_process';
import { chmod, mkdir, realpath, symlink, truncate, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { windowRequest } from '../../../core/contract/app.ts';
import { handoverByteLimit } from '../../../core/model/handover.ts';
import { ChosenFiles } from '../../../electron/main/chosen-files.ts';
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

/** What the window is told, and the files that were kept for it. */
async function read(path: string) {
  const chosen = new ChosenFiles();
  const request = await readOpenedFile(path, chosen);
  expect(windowRequest.safeParse(request).success).toBe(true);
  return { request, chosen };
}

/** The start of a file of that format, as every one of ours begins. */
const formatted = (format: number, rest = '') => Buffer.from(`Liasse\0${String.fromCharCode(format)}${rest}`);

test('a sealed file is read whole, and told by its last name alone', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'attestation-a-signer.liasse');
  await writeFile(file, formatted(1, 'sealed'));
  const { request } = await read(file);
  expect(request).toEqual({
    kind: 'file',
    name: 'attestation-a-signer.liasse',
    bytes: new Uint8Array(formatted(1, 'sealed')),
  });
  expect(JSON.stringify(request)).not.toContain(folder);
  expect(findOpenedFile([pathToFileURL(file).href], '/')).toBe(file);
  await symlink(file, join(folder, 'b.liasse'));
  expect((await read(join(folder, 'b.liasse'))).request).toMatchObject({ kind: 'file', name: 'b.liasse' });
});

test('an exported dossier of any weight is told by a name of its own, unread, to be imported', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'dossier.liasse');
  await writeFile(file, formatted(2));
  await truncate(file, 3 * 1024 ** 3);
  const link = join(folder, 'link.liasse');
  await symlink(file, link);
  const before = process.memoryUsage().rss;
  for (const path of [file, link]) {
    const { request, chosen } = await read(path);
    expect(request).toEqual({
      kind: 'open-file',
      dossier: { file: expect.any(String), name: basename(path) },
    });
    const { dossier } = request.kind === 'open-file' ? request : {};
    // The file itself: a link that is turned elsewhere later leads nobody there.
    expect(chosen.pathOf(dossier?.file ?? '')).toBe(await realpath(file));
    expect(JSON.stringify(request)).not.toContain(folder);
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
});

test('a bomb that seems to be a dossier of ten terabytes is refused without being read', async () => {
  const file = join(await temporaryFolder(), 'bomb.liasse');
  await writeFile(file, formatted(2));
  await truncate(file, 10 * 1024 ** 4);
  expect((await read(file)).request).toEqual({ kind: 'file-refused', code: 'file-too-large' });
});

test.each([
  ['is empty', Buffer.alloc(0), 'handover-damaged'],
  ['ends in its name', Buffer.from('Lias'), 'handover-damaged'],
  ['is something else', Buffer.from('%PDF-1.7'), 'handover-foreign'],
  ['is a scan out of the folder of a dossier', formatted(3), 'handover-foreign'],
  ['is of a later Liasse', formatted(4), 'handover-newer'],
])('a file that %s is refused before anybody types a passphrase', async (_what, bytes, code) => {
  const file = join(await temporaryFolder(), 'a.liasse');
  await writeFile(file, bytes);
  expect((await read(file)).request).toEqual({ kind: 'file-refused', code });
});

test('what is too large, a folder, a pipe or a device is refused without being read', async () => {
  const folder = await temporaryFolder();
  const path = (name: string) => join(folder, `${name}.liasse`);
  await writeFile(path('large'), formatted(1));
  await truncate(path('large'), handoverByteLimit + 1);
  await mkdir(path('folder'));
  execFileSync('mkfifo', [path('pipe')]);
  await symlink('/dev/zero', path('endless'));
  for (const name of ['large', 'folder', 'pipe', 'endless'])
    expect((await read(path(name))).request, name).toEqual({
      kind: 'file-refused',
      code: 'handover-foreign',
    });
});

test('a file that is gone, or closed to this user, is told as unreadable', async () => {
  const folder = await temporaryFolder();
  const refused = { kind: 'file-refused', code: 'handover-unreadable' };
  expect((await read(join(folder, 'gone.liasse'))).request).toEqual(refused);
  if (process.getuid?.() === 0) return;
  await writeFile(join(folder, 'closed.liasse'), 'x');
  await chmod(join(folder, 'closed.liasse'), 0);
  expect((await read(join(folder, 'closed.liasse'))).request).toEqual(refused);
});
