import { randomBytes } from 'node:crypto';
import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { toIssue } from '../../../../core/model/result.ts';
import { seal } from '../../../../core/node/seal.ts';
import { sealChunks } from '../../../../core/node/vault/chunked-cipher.ts';
import { deriveFromKey, deriveFromPassphrase } from '../../../../core/node/vault/derive-key.ts';
import { packDossier } from '../../../../core/node/vault/dossier-parcel.ts';
import { readWhole } from '../../../../core/node/vault/folder.ts';
import {
  dossiersRoot,
  named,
  nameIn,
  openStore,
  passphrase,
  unprotected,
} from '../../../support/stored-dossiers.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';

const other = 'cinq renards roux';
const large = new Uint8Array(700_000).map((_, index) => (index * 7) % 251);

/** What an import of these bytes comes to; nothing is ever left of one that is refused. */
async function importCode(bytes: Uint8Array, tried = passphrase): Promise<string> {
  const [folder, root] = [await temporaryFolder(), await dossiersRoot()];
  const file = join(folder, 'dossier.liasse');
  await writeFile(file, bytes);
  const store = openStore(root);
  try {
    await store.import(file, tried, async () => unprotected);
    return 'imported';
  } catch (error) {
    expect(await readdir(root).catch(() => [])).toEqual([]);
    return toIssue(error).code;
  } finally {
    await store.close();
  }
}

/** Exports a dossier with a large scan; gives the file. */
async function exportSample(): Promise<Buffer> {
  const [folder, root] = [await temporaryFolder(), await dossiersRoot()];
  const store = openStore(root);
  const { id } = await store.create({ kind: 'memory' });
  const path = await store.addAttachment(id, {
    bytes: large,
    prepared: [large.subarray(9)],
    extension: 'tif',
  });
  await store.save(id, { ...named('Santos'), pieces: { visa: { files: [{ path }] } } });
  await store.export(id, passphrase, join(folder, 'dossier.liasse'));
  expect(await readdir(folder)).toEqual(['dossier.liasse']);
  expect((await stat(join(folder, 'dossier.liasse'))).mode & 0o777).toBe(0o600);
  return readFile(join(folder, 'dossier.liasse'));
}

describe('a dossier that is taken along', () => {
  test('is the same on another computer, scans and what is printed of them included, under another key', async () => {
    const [folder, root] = [await temporaryFolder(), await dossiersRoot()];
    const file = join(folder, 'dossier.liasse');
    await writeFile(file, await exportSample());
    const store = openStore(root);
    const opened = await store.import(file, passphrase, async () => ({ kind: 'none' }));
    expect(opened).toMatchObject({ protection: 'none', notes: [] });
    expect(nameIn(opened)).toBe('Santos');
    const path = opened.draft.pieces?.visa?.files?.[0]?.path ?? '';
    const { attachments, prepared } = store.readersOf(opened.id);
    expect(Buffer.from(await attachments.read(path)).equals(large)).toBe(true);
    expect((await prepared.read(path))?.map((page) => page.byteLength)).toEqual([large.length - 9]);
    const again = await store.import(file, passphrase, async () => ({ kind: 'memory' }));
    expect(again.id).not.toBe(opened.id);
    expect((await store.list()).dossiers.map(({ protection }) => protection).sort()).toEqual([
      'memory',
      'none',
    ]);
  });

  test('says nothing without its passphrase, and is never twice the same file', async () => {
    const [one, two] = [await exportSample(), await exportSample()];
    expect(one.includes('Santos') || one.includes('attachments')).toBe(false);
    expect(one.equals(two)).toBe(false);
    expect(await importCode(one, other)).toBe('passphrase-wrong');
  });

  test('into a place that cannot be written is said, and leaves nothing', async () => {
    const store = openStore(await dossiersRoot());
    const { id } = await store.create({ kind: 'memory' });
    const nowhere = join(await temporaryFolder(), 'nowhere', 'a.liasse');
    await expect(store.export(id, passphrase, nowhere)).rejects.toMatchObject({ code: 'write-failed' });
    await expect(store.import(nowhere, passphrase, async () => unprotected)).rejects.toMatchObject({
      code: 'file-not-found',
    });
  });
});

describe('an exported file that was changed', { timeout: 120_000 }, () => {
  let file: Buffer = Buffer.alloc(0);
  // Made once, inside a test: each costs as much as a guess of the passphrase.
  beforeEach(async () => {
    if (file.length === 0) file = await exportSample();
  });

  // Of each part the first and last byte: name, format, salt, check, list, chunks and their tags.
  test.for([0, 6, 7, 8, 23, 24, 39, 40, 60, 262_199, 262_200, 600_000, -16, -1])(
    'in its byte %i is refused',
    async (place) => {
      const at = place < 0 ? file.length + place : place;
      const changed = Buffer.from(file);
      changed[at] = (changed[at] ?? 0) ^ 0x40;
      const expected =
        at < 7 ? 'file-foreign' : at === 7 ? 'file-newer' : at < 40 ? 'passphrase-wrong' : 'file-damaged';
      expect(await importCode(changed)).toBe(expected);
    },
  );

  test.for([0, 6, 7, 8, 20, 40, 44, 262_200, 524_360, -17, -1])(
    'by cutting it after %i bytes is refused',
    async (length) => {
      const cut = file.subarray(0, length < 0 ? file.length + length : length);
      expect(await importCode(cut)).toBe('file-damaged');
    },
  );

  test('by adding to it, or taking out or exchanging chunks, is refused', async () => {
    const chunk = 256 * 1024 + 16;
    const [head, one, two, rest] = [
      file.subarray(0, 40),
      file.subarray(40, 40 + chunk),
      file.subarray(40 + chunk, 40 + 2 * chunk),
      file.subarray(40 + 2 * chunk),
    ];
    for (const parts of [
      [file, Buffer.from('x')],
      [head, two, one, rest],
      [head, one, rest],
      [head, one, one, two, rest],
    ])
      expect(await importCode(Buffer.concat(parts))).toBe('file-damaged');
  });
});

/** A file as somebody makes it who knows the passphrase and the format. */
async function craft(inside: readonly Uint8Array[]): Promise<Buffer> {
  const salt = randomBytes(16);
  const key = await deriveFromPassphrase(passphrase, salt);
  const check = deriveFromKey(key, salt, 'liasse dossier 1 check').subarray(0, 16);
  const content = sealChunks(deriveFromKey(key, salt, 'liasse dossier 1 content'), inside);
  return Buffer.concat([Buffer.from('Liasse\0\x02', 'latin1'), salt, check, await readWhole(content)]);
}

function withLength(text: Uint8Array, length = text.byteLength): Uint8Array[] {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(length);
  return [head, text];
}

const list = (changes: object) =>
  Buffer.from(
    JSON.stringify({
      version: 1,
      savedAt: '2026-11-23T10:00:00.000Z',
      draft: named('Santos'),
      files: [],
      ...changes,
    }),
  );
const scanPath = 'attachments/0123456789abcdef0123456789abcdef.jpg';

describe('a file that was made to be a bomb', () => {
  const before = process.memoryUsage().rss;
  const bombs: Record<string, () => readonly Uint8Array[]> = {
    'promises a list of four gigabytes': () => withLength(list({}), 0xffffffff),
    'promises a list of a hundred megabytes that it has not': () => withLength(list({}), 100_000_000),
    'has a list of 17 megabytes': () => withLength(list({ draft: named('x'.repeat(17_000_000)) })),
    'promises a scan of a thousand terabytes': () =>
      withLength(list({ files: [{ path: scanPath, size: 2 ** 50 }] })),
    'promises a million scans': () =>
      withLength(
        Buffer.from(
          `{"version":1,"savedAt":"2026-11-23T10:00:00.000Z","draft":{},"files":[${`{"path":"${scanPath}","size":0},`.repeat(100_000)}0]}`,
        ),
      ),
    'has a scan larger than any that is taken': () =>
      withLength(list({ files: [{ path: scanPath, size: 100 * 1024 * 1024 + 1 }] })),
    'names the same scan twice': () =>
      withLength(
        list({
          files: [
            { path: scanPath, size: 0 },
            { path: scanPath, size: 0 },
          ],
        }),
      ),
    'writes elsewhere': () => withLength(list({ files: [{ path: '../../outside.jpg', size: 0 }] })),
    'counts backwards': () => withLength(list({ files: [{ path: scanPath, size: -5 }] })),
    'has more than it lists': () => [...withLength(list({})), new Uint8Array(1000)],
    'is nested a hundred thousand times': () =>
      withLength(Buffer.from(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)),
    'has no list': () => [],
  };
  test.for(Object.entries(bombs))('that %s is refused, and nothing is kept of it', async ([, inside]) => {
    expect(await importCode(await craft(inside()))).toBe('file-damaged');
    expect(process.memoryUsage().rss - before).toBeLessThan(800_000_000);
  });

  test('with answers that no dossier has, or of a later Liasse, is refused by these', async () => {
    expect(await importCode(await craft(withLength(list({ draft: { version: 4, shoeSize: 44 } }))))).toBe(
      'unknown-field',
    );
    expect(await importCode(await craft(withLength(list({ draft: { version: 99 } }))))).toBe(
      'version-unknown',
    );
    expect(await importCode(await craft(withLength(list({}))))).toBe('imported');
  });
});

test.for([
  ['EIO', 'dossier-unreadable'],
  ['ENOENT', undefined],
] as const)(
  'a scan that answers %s leaves its place empty only where it is gone',
  async ([code, refused]) => {
    const path = `attachments/${'0'.repeat(32)}.jpg`;
    const draft = { ...named('Santos'), pieces: { visa: { files: [{ path }] } } };
    const files = {
      async *read(): AsyncGenerator<Buffer> {
        yield Buffer.from('its beginning');
        throw Object.assign(new Error('The disk says no'), { code });
      },
    };
    const packed = readWhole(packDossier({ draft, savedAt: new Date().toISOString() }, files, passphrase));
    const outcome = await packed.then(
      () => undefined,
      (error: unknown) => toIssue(error).code,
    );
    expect(outcome).toBe(refused);
  },
);

test('a file of more than a USB key takes is refused by its weight alone, and so is a dossier that would become one', async () => {
  const file = join(await temporaryFolder(), 'dossier.liasse');
  await writeFile(file, 'Liasse\0\x02');
  await truncate(file, 2 ** 32);
  const store = openStore(await dossiersRoot());
  const before = performance.now();
  await expect(store.import(file, passphrase, async () => unprotected)).rejects.toMatchObject({
    code: 'file-too-large',
  });
  // Long before its passphrase could be tried.
  expect(performance.now() - before).toBeLessThan(200);

  const part = Buffer.alloc(1024 * 1024);
  const files = {
    async *read() {
      for (let megabyte = 0; megabyte < 100; megabyte += 1) yield part;
    },
  };
  const scans = Array.from({ length: 22 }, (_, index) => ({
    path: `attachments/${index.toString(16).padStart(32, '0')}.jpg`,
  }));
  const draft = { ...named('Santos'), pieces: { visa: { files: scans } } };
  const packing = readWhole(packDossier({ draft, savedAt: '2026-11-23T10:00:00.000Z' }, files, passphrase));
  await expect(packing).rejects.toMatchObject({ code: 'file-too-large' });
});

test('files of one family are told apart by their kind', async () => {
  const handover = await seal(new TextEncoder().encode('{}'), passphrase);
  expect(await importCode(handover)).toBe('file-foreign');
  expect(await importCode(Buffer.from('%PDF-1.7 of somebody'))).toBe('file-foreign');
});
