import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDraft } from '../../../../core/model/validate.ts';
import { keyStoreOfComputer } from '../../../support/key-store.ts';
import {
  dossiersRoot,
  filesBelow,
  named,
  nameIn,
  openStore,
  passphrase,
  unprotected,
} from '../../../support/stored-dossiers.ts';

const id = '5f0be561-38c3-417b-b6a9-c5c12c5b05d3';
const scan = '0123456789abcdef0123456789abcdef';
const [jpg, pdf] = [`attachments/${scan}.jpg`, 'attachments/fedcba9876543210fedcba9876543210.pdf'];
const files = {
  [jpg]: 'a photograph',
  [pdf]: 'a PDF',
  [`prepared/${scan}-1.jpg`]: 'page one',
  [`prepared/${scan}-2.jpg`]: 'page two',
  'prepared/fedcba9876543210fedcba9876543210.pdf': 'the PDF to print',
  'attachments/ffffffffffffffffffffffffffffffff.png': 'named by nobody',
};

/** Answers in the words of a version of the stored shape. */
const versions = {
  1: { version: 1, applicant: { birthName: 'Santos' }, hosting: { since: '2026-09-02' } },
  2: { version: 2, applicant: { birthName: 'Santos' }, housing: { kind: 'spouse', since: '2026-09-02' } },
  3: { version: 3, applicant: { birthName: 'Santos' }, print: { sides: 'two' } },
  4: { version: 4, applicant: { birthName: 'Santos' }, posting: { on: '2026-11-20' } },
  5: { version: 5, applicant: { birthName: 'Santos' }, attestation: { written: 'printed' } },
};

/** A dossier as Liasse 0.1 wrote it. */
async function storePlain(root: string, draft: object): Promise<void> {
  const pieces = { visa: { files: [{ path: jpg }] }, passport: { files: [{ path: pdf }] } };
  for (const folder of ['attachments', 'prepared']) await mkdir(join(root, id, folder), { recursive: true });
  await writeFile(join(root, id, 'dossier.json'), JSON.stringify({ ...draft, pieces }, null, 2));
  for (const [path, text] of Object.entries(files)) await writeFile(join(root, id, path), text);
}

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString();

describe('a dossier that lay open', () => {
  test.for(Object.entries(versions))(
    'of version %s is encrypted when it is opened, with all it says',
    async ([, draft]) => {
      const [root, keyStore] = [await dossiersRoot(), keyStoreOfComputer()];
      await storePlain(root, draft);
      const store = openStore(root, keyStore);
      expect((await store.list()).dossiers).toMatchObject([{ id, title: 'Santos', protection: 'none' }]);
      const opened = await store.open(id, { kind: 'keystore' });
      expect(opened).toMatchObject({ protection: 'keystore', notes: ['protected'] });
      expect(opened.draft).toMatchObject({ ...readDraft(draft) });
      const { attachments, prepared } = store.readersOf(id);
      expect([text(await attachments.read(jpg)), text(await attachments.read(pdf))]).toEqual([
        'a photograph',
        'a PDF',
      ]);
      expect((await prepared.read(jpg))?.map(text)).toEqual(['page one', 'page two']);
      expect((await prepared.read(pdf))?.map(text)).toEqual(['the PDF to print']);
      for (const [path, bytes] of await filesBelow(root))
        expect(
          /Santos|photograph|PDF|page/.test(bytes.toString('latin1')) ||
            /dossier\.json|attachments|prepared/.test(path),
          path,
        ).toBe(false);
      await store.close();
      expect(await openStore(root, keyStore).open(id)).toMatchObject({ notes: [] });
    },
  );

  test('waits for a protection where the computer has no key store, and is not touched until then', async () => {
    const root = await dossiersRoot();
    await storePlain(root, versions[4]);
    const store = openStore(root);
    const before = await filesBelow(root);
    await expect(store.open(id)).rejects.toMatchObject({ code: 'protection-needed' });
    await expect(store.save(id, named('Reyes'))).rejects.toMatchObject({ code: 'protection-needed' });
    await expect(store.protect(id, { kind: 'passphrase' })).rejects.toMatchObject({
      code: 'passphrase-missing',
    });
    await expect(store.protect(id, { kind: 'keystore' })).rejects.toMatchObject({ code: 'keystore-missing' });
    expect(await filesBelow(root)).toEqual(before);
    expect(await store.protect(id, { kind: 'passphrase', passphrase })).toBe('passphrase');
    expect(nameIn(await store.open(id))).toBe('Santos');
    expect(await readdir(join(root, id))).not.toContain('dossier.json');
  });

  test('with a scan that cannot be read now is not erased without it', async () => {
    const root = await dossiersRoot();
    await storePlain(root, versions[4]);
    await rm(join(root, id, jpg));
    await mkdir(join(root, id, jpg));
    const before = await filesBelow(root);
    await expect(openStore(root).open(id, unprotected)).rejects.toMatchObject({ code: 'dossier-unreadable' });
    for (const [path, bytes] of before) expect(await readFile(path), path).toEqual(bytes);
    await rm(join(root, id, jpg), { recursive: true });
    expect(nameIn(await openStore(root).open(id, unprotected))).toBe('Santos');
  });

  test('whose encryption was cut off at any of its files is encrypted from the start, and loses nothing', async () => {
    const whole = await dossiersRoot();
    await storePlain(whole, versions[4]);
    const plain = await filesBelow(whole);
    await openStore(whole).open(id, unprotected);
    const done = (await readdir(join(whole, id))).filter((name) => !['lock'].includes(name));
    for (const missing of done) {
      const root = await dossiersRoot();
      await cp(whole, root, { recursive: true });
      await rm(join(root, id, 'lock'));
      for (const folder of ['attachments', 'prepared']) await mkdir(join(root, id, folder));
      for (const [path, bytes] of plain) await writeFile(path.replace(whole, root), bytes);
      // Files come in some order, and the key last: all that comes before it may be missing.
      if (!missing.startsWith('key')) {
        await rm(join(root, id, missing));
        for (const name of ['key.json', 'key-copy.json']) await rm(join(root, id, name));
      }
      const store = openStore(root);
      expect(nameIn(await store.open(id, unprotected)), missing).toBe('Santos');
      expect(text(await store.readersOf(id).attachments.read(jpg))).toBe('a photograph');
      expect((await readdir(join(root, id))).filter((name) => name.endsWith('.bin'))).toHaveLength(4);
      expect(await readdir(join(root, id))).not.toContain('dossier.json');
      await store.close();
    }
  });
});

describe('what lay open and cannot be read', () => {
  test.each([
    ['empty', '', 'dossier-unreadable'],
    ['cut in half', '{"version":1,"applicant":{"birthN', 'dossier-unreadable'],
    ['not a dossier', '[1]', 'not-a-dossier'],
    ['of a newer Liasse', '{"version":99}', 'version-unknown'],
    ['with a field nobody knows', '{"version":1,"shoeSize":44}', 'unknown-field'],
  ])('a file that is %s is listed, refused, and left as it was', async (_what, content, code) => {
    const root = await dossiersRoot();
    const store = openStore(root);
    const whole = await store.create(unprotected);
    await mkdir(join(root, id));
    await writeFile(join(root, id, 'dossier.json'), content);
    const { dossiers, unreadable } = await store.list();
    expect(dossiers.map((card) => card.id)).toEqual([whole.id]);
    expect(unreadable).toEqual([{ id, code }]);
    await expect(store.open(id, unprotected)).rejects.toMatchObject({ code });
    expect(await readFile(join(root, id, 'dossier.json'), 'utf8')).toBe(content);
    expect(await readdir(join(root, id))).toEqual(['dossier.json']);
  });

  test('a folder where the file should be is refused too', async () => {
    const root = await dossiersRoot();
    await mkdir(join(root, id, 'dossier.json'), { recursive: true });
    const store = openStore(root);
    await expect(store.open(id, unprotected)).rejects.toMatchObject({ code: 'dossier-unreadable' });
  });
});
