import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DraftDossier } from '../../../../core/model/dossier.ts';
import type { KeptPack } from '../../../../core/node/posted-packs.ts';
import { dossiersRoot, openStore, passphrase, unprotected } from '../../../support/stored-dossiers.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';

const pdf = Buffer.from('%PDF-1.7 what left on that day');
const later = Buffer.from('%PDF-1.7 what left the second time');
const receipt = { bytes: Buffer.from('a photograph'), prepared: [], extension: 'jpg' as const };

const packOf = (kept: KeptPack) => ({
  ...kept,
  filing: 'first' as const,
  pages: 1,
  sheets: 1,
  documents: [],
  originals: [],
});

/** A dossier with two packs that left, the first one with a photograph of its receipt; and one that was taken back. */
async function storePosted() {
  const root = await dossiersRoot();
  const store = openStore(root);
  const { id, draft } = await store.create(unprotected);
  const [first, second] = [await store.keepPosted(id, pdf), await store.keepPosted(id, later)];
  const taken = await store.keepPosted(id, Buffer.from('%PDF-1.7 that never left'));
  const photo = { path: await store.addAttachment(id, receipt), name: 'recu.jpg', pages: 1 };
  const posted: DraftDossier = {
    ...draft,
    posting: { on: '2026-12-06', way: 'simple', pack: packOf(second) },
    journey: { sent: [{ on: '2026-11-23', way: 'registered', receipt: [photo], pack: packOf(first) }] },
  };
  await store.save(id, posted);
  return { root, store, id, first, second, taken, photo };
}

test('what left is there after the dossier was closed and changed, and nothing that never left', async () => {
  const { root, store, id, first, second, taken, photo } = await storePosted();
  await store.close();
  const again = openStore(root);
  const { draft } = await again.open(id);
  await again.save(id, { ...draft, applicant: { birthName: 'Autre' } });
  await again.close();
  const third = openStore(root);
  await third.open(id);
  expect(Buffer.from(await third.readPosted(id, first))).toEqual(pdf);
  expect(Buffer.from(await third.readPosted(id, second))).toEqual(later);
  expect(Buffer.from(await third.readersOf(id).attachments.read(photo.path))).toEqual(receipt.bytes);
  await expect(third.readPosted(id, taken)).rejects.toMatchObject({ code: 'posted-missing' });
  await third.close();
});

test('no word of it, and not even its digest, lies open on the disk', async () => {
  const { root, store, id, first } = await storePosted();
  await store.close();
  const folder = join(root, id);
  for (const name of await readdir(folder)) {
    expect(name).not.toContain(first.digest.slice(0, 16));
    const bytes = await readFile(join(folder, name));
    for (const open of ['%PDF', 'what left', 'a photograph', first.digest])
      expect(bytes.includes(open), `${name} tells ${open}`).toBe(false);
  }
});

test('the file that takes a dossier elsewhere takes along what left, and the photograph', async () => {
  const { store, id, first, second, photo } = await storePosted();
  const file = join(await temporaryFolder(), 'dossier.liasse');
  await store.export(id, passphrase, file);
  await store.close();
  const elsewhere = openStore(await dossiersRoot());
  const { id: there } = await elsewhere.import(file, passphrase, async () => unprotected);
  expect(Buffer.from(await elsewhere.readPosted(there, first))).toEqual(pdf);
  expect(Buffer.from(await elsewhere.readPosted(there, second))).toEqual(later);
  expect(Buffer.from(await elsewhere.readersOf(there).attachments.read(photo.path))).toEqual(receipt.bytes);
  await elsewhere.close();
});

test('a kept pack whose file was damaged on the disk is told so', async () => {
  const { root, store, id, first, second } = await storePosted();
  // Under another name it is another file: neither opens as the one that left.
  await expect(store.readPosted(id, { ...first, path: second.path })).rejects.toMatchObject({
    code: 'posted-damaged',
  });
  expect(await readdir(join(root, id))).not.toHaveLength(0);
  await store.close();
});
