import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { dossierVersion } from '../../../../core/model/dossier.ts';
import { unseal } from '../../../../core/node/seal.ts';
import { readHandover } from '../../../../core/rules/handover.ts';
import { judgeDossier } from '../../../../core/rules/judge.ts';
import { keyStoreOfComputer } from '../../../support/key-store.ts';
import {
  dossiersRoot,
  filesBelow,
  openStore,
  passphrase,
  unprotected,
} from '../../../support/stored-dossiers.ts';
import { today } from '../../../support/story.ts';

// Written by the Liasse of that time itself: tests/fixtures/stored/README.md.
const stored = fileURLToPath(new URL('../../../fixtures/stored/', import.meta.url));
const page = { path: 'attachments/bdcbef7995fd07e55f3fe859de3b1097.jpg', bytes: 286, prepared: 283 };

/** What all of them say, in the words of today. */
const common = {
  version: dossierVersion,
  filing: { kind: 'first', route: 'cpam' },
  applicant: { birthName: 'Reyes', usageName: 'Kervella', givenNames: 'Maria Luz', phone: '0639980112' },
  stay: { kind: 'vls-ts', validation: 'done', visaNumber: 'FRA012345678' },
  ground: { kind: 'insured-spouse' },
  spouse: { birthName: 'Kervella', givenNames: 'Loïc' },
  home: { street: '12 rue des Lices', town: 'Vannes' },
  housing: { kind: 'spouse', since: '2026-09-02' },
  marriage: { record: 'french', date: '2026-06-06', town: 'Vannes' },
  pieces: { passport: { files: [{ path: page.path, name: 'passeport.jpg' }] } },
};
const signed = {
  ...common,
  print: { sides: 'two' },
  posting: { on: '2026-11-20' },
  signatures: { letter: { applicant: { way: 'drawn', strokes: [[100, 100, 400, 300]] } } },
};
const answered = { ...signed, attestation: { written: 'printed' } };
const newest = {
  ...answered,
  posting: { on: '2026-11-20', way: 'registered', tracking: '1A00012345670' },
  journey: { letters: [{ kind: 'birth-certificate', on: '2026-12-02', reference: 'AB 0000' }] },
};

const versions = {
  'version-1': { version: 1, says: common },
  'version-2': { version: 2, says: common },
  'version-3': { version: 3, says: { ...common, print: { sides: 'two' } } },
  'version-4': { version: 4, says: signed },
  'version-5': { version: 5, says: answered },
  'vault-1-unprotected': { version: 5, says: answered },
  'vault-1-passphrase': { version: 5, says: answered },
  'vault-2-unprotected': { version: 6, says: newest },
};

/** A copy to work on, of the one dossier that was stored so. */
async function copyStored(name: string): Promise<{ root: string; id: string }> {
  const root = await dossiersRoot();
  await cp(join(stored, name), root, { recursive: true });
  return { root, id: (await readdir(root))[0] ?? '' };
}

test('there is a dossier of every version that was ever written', async () => {
  const kept = (await readdir(stored, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  expect(kept.map(({ name }) => name).sort()).toEqual(Object.keys(versions).sort());
  const written = new Set(Object.values(versions).map(({ version }) => version));
  expect([...written]).toEqual(Array.from({ length: dossierVersion }, (_, index) => index + 1));
});

describe.each(Object.entries(versions))('a dossier stored as %s', (name, { version, says }) => {
  test('opens with all that it says and its scan, is encrypted from then on, and goes on being saved', async () => {
    const [{ root, id }, keyStore] = [await copyStored(name), keyStoreOfComputer()];
    const lay = name.startsWith('version');
    if (lay)
      expect(JSON.parse(await readFile(join(root, id, 'dossier.json'), 'utf8'))).toMatchObject({ version });
    const store = openStore(root, keyStore);
    if (name.endsWith('passphrase')) await store.unlock(id, passphrase);
    const opened = await store.open(id, { kind: 'keystore' });
    expect(opened.draft).toMatchObject(says);
    expect(opened.notes).toEqual(lay ? ['protected'] : []);
    // What version 1 did not ask is asked; nothing else has come up.
    expect(judgeDossier(opened.draft, today).blockers.map(({ at }) => at)).toEqual(
      version === 1 ? ['birthCertificate.names', 'birthCertificate.owned', 'children.any'] : [],
    );
    const { attachments, prepared } = store.readersOf(id);
    expect((await attachments.read(page.path)).byteLength).toBe(page.bytes);
    // Versions 1 and 2 prepared nothing: it is made from the scan when it is needed.
    const pages = (await prepared.read(page.path))?.map(({ byteLength }) => byteLength);
    expect(pages).toEqual(version < 3 ? undefined : [page.prepared]);
    for (const [path, bytes] of await filesBelow(root))
      expect(bytes.includes('Kervella') || bytes.includes('JFIF'), path).toBe(false);
    expect(await readdir(join(root, id))).not.toContain('dossier.json');

    await store.save(id, { ...opened.draft, home: { town: 'Auray' } });
    await store.close();
    const later = openStore(root, keyStore);
    if (name.endsWith('passphrase')) await later.unlock(id, passphrase);
    expect(await later.open(id)).toMatchObject({ notes: [], draft: { ...says, home: { town: 'Auray' } } });
  });
});

test('an exported dossier and a request to the host, as they were written first, are read', async () => {
  const store = openStore(await dossiersRoot());
  const { id, draft } = await store.import(
    join(stored, 'format-2-dossier.liasse'),
    passphrase,
    async () => unprotected,
  );
  expect(draft).toMatchObject(answered);
  expect((await store.readersOf(id).attachments.read(page.path)).byteLength).toBe(page.bytes);

  const content = await unseal(await readFile(join(stored, 'format-1-handover.liasse')), passphrase);
  expect(readHandover(content, 'request')).toMatchObject({
    request: '0123456789abcdef0123456789abcdef',
    draft: { spouse: { birthName: 'Kervella' } },
  });
});
