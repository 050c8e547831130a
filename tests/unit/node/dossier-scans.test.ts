import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { emptyDossier } from '../../../core/model/dossier.ts';
import type { DossierStore } from '../../../core/node/dossier-store.ts';
import { writeOnFullDisk } from '../../support/full-disk.ts';
import { dossiersRoot, filesBelow, openStore, unprotected } from '../../support/stored-dossiers.ts';

const bytes = new TextEncoder().encode('not really a picture');
const scan = { bytes, prepared: [new Uint8Array([1]), new Uint8Array([2])] };

let root: string;
let store: DossierStore;

beforeEach(async () => {
  root = await dossiersRoot();
  store = openStore(root);
});

const scansOf = async (id: string) => (await readdir(join(root, id))).filter((name) => name.endsWith('.bin'));

test('a scan is given back byte for byte, and kept once, under a path that tells nothing', async () => {
  const { id } = await store.create(unprotected);
  const path = await store.addAttachment(id, { ...scan, extension: 'jpg' });
  expect(await store.addAttachment(id, { ...scan, extension: 'jpg' })).toBe(path);
  expect(path).toMatch(/^attachments\/[0-9a-f]{32}\.jpg$/);
  const { attachments, prepared } = store.readersOf(id);
  expect(new Uint8Array(await attachments.read(path))).toEqual(bytes);
  expect((await prepared.read(path))?.map((page) => [...page])).toEqual([[1], [2]]);
  expect(await scansOf(id)).toHaveLength(2);
});

test('a large scan is kept whole, whatever its length', async () => {
  const { id } = await store.create(unprotected);
  const { attachments } = store.readersOf(id);
  const chunk = 256 * 1024;
  for (const length of [0, 1, chunk - 1, chunk, chunk + 1, 2 * chunk, 5_000_000]) {
    const large = new Uint8Array(length).map((_, index) => (index * 31 + length) % 253);
    const path = await store.addAttachment(id, { bytes: large, prepared: [], extension: 'tif' });
    expect(Buffer.from(await attachments.read(path)).equals(large), `${length} bytes`).toBe(true);
  }
});

test('what was never prepared is prepared again from the scan, and what is not there is said', async () => {
  const { id } = await store.create(unprotected);
  const { attachments, prepared } = store.readersOf(id);
  const path = await store.addAttachment(id, { bytes, prepared: [], extension: 'heic' });
  expect(await prepared.read(path)).toBeUndefined();
  for (const other of [
    'attachments/0123456789abcdef0123456789abcdef.jpg',
    '../other.jpg',
    'journal',
    'key.json',
  ])
    await expect(attachments.read(other)).rejects.toMatchObject({ code: 'attachment-not-found' });
});

test('a removed scan is gone from the disk, with what was prepared of it and nothing else', async () => {
  const { id } = await store.create(unprotected);
  const path = await store.addAttachment(id, { ...scan, extension: 'jpg' });
  const other = await store.addAttachment(id, { ...scan, bytes: new Uint8Array([7]), extension: 'jpg' });
  await store.removeAttachment(id, path);
  expect(await scansOf(id)).toHaveLength(2);
  expect(new Uint8Array(await store.readersOf(id).attachments.read(other))).toEqual(new Uint8Array([7]));
  await store.removeAttachment(id, other);
  expect(await scansOf(id)).toEqual([]);
});

test('a scan that another piece still names stays, until the dossier is opened without it', async () => {
  const { id, draft } = await store.create(unprotected);
  const path = await store.addAttachment(id, { ...scan, extension: 'webp' });
  await store.save(id, { ...draft, pieces: { visa: { files: [{ path }] } } });
  await store.removeAttachment(id, path);
  await store.open(id);
  expect(await scansOf(id)).toHaveLength(2);

  await store.save(id, draft);
  await store.open(id);
  expect(await scansOf(id)).toEqual([]);
});

test('a disk that fills up while a scan is kept leaves nothing of it', async () => {
  const { id } = await store.create(unprotected);
  await store.close();
  expect(await writeOnFullDisk('scan', root, id)).toBe('disk-full');
  expect(await scansOf(id)).toEqual([]);
});

test.each([
  'journal',
  'key.json',
  '../other/key.json',
  'attachments/../key.json',
  'prepared/0123456789abcdef0123456789abcdef.pdf',
  '/etc/hostname',
  '',
])('no other path can be removed: %j', async (path) => {
  const { id } = await store.create(unprotected, emptyDossier());
  const before = await filesBelow(root);
  await expect(store.removeAttachment(id, path)).rejects.toMatchObject({ code: 'attachment-outside' });
  expect(await filesBelow(root)).toEqual(before);
});
