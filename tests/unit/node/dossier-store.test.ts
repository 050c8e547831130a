import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { DossierStore } from '../../../core/node/dossier-store.ts';
import { writeOnFullDisk } from '../../support/full-disk.ts';
import {
  dossiersRoot,
  filesBelow,
  named,
  nameIn,
  openStore,
  unprotected,
} from '../../support/stored-dossiers.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const bytes = new TextEncoder().encode('not really a picture');
const scan = { bytes, prepared: [new Uint8Array([1]), new Uint8Array([2])] };

let root: string;
let store: DossierStore;

beforeEach(async () => {
  root = await dossiersRoot();
  store = openStore(root);
});

describe('keeping a dossier', () => {
  test('an app that was never used has no dossier', async () => {
    expect(await store.list()).toEqual({ dossiers: [], locked: [], unreadable: [] });
  });

  test('what was saved is there for another start of the app', async () => {
    const { id, draft } = await store.create(unprotected);
    await store.save(id, { ...draft, applicant: { birthName: 'Nguyễn', givenNames: 'Thị Mai' } });
    await store.close();

    const later = await openStore(root).open(id);
    expect(later.draft.applicant).toEqual({ birthName: 'Nguyễn', givenNames: 'Thị Mai' });
    expect(later).toMatchObject({ protection: 'none', notes: [] });
  });

  test('a card has the name in use, and the last saved dossier comes first', async () => {
    const [first, second] = [await store.create(unprotected), await store.create(unprotected)];
    await store.save(second.id, second.draft);
    await new Promise((resume) => setTimeout(resume, 5));
    await store.save(first.id, {
      ...first.draft,
      applicant: { birthName: 'Santos', usageName: 'Martin', givenNames: 'Maria' },
    });
    const { dossiers } = await store.list();
    expect(dossiers.map(({ title }) => title)).toEqual(['Maria Martin', '']);
  });

  test('only the user of the computer can read what is kept, and its names and words tell nothing', async () => {
    const { id } = await store.create(unprotected, named('Santos'));
    await store.addAttachment(id, { ...scan, extension: 'png' });
    expect((await stat(join(root, id))).mode & 0o777).toBe(0o700);
    const files = await filesBelow(root);
    for (const [path, content] of files) {
      expect((await stat(path)).mode & 0o777, path).toBe(0o600);
      expect(content.includes('Santos') || content.includes('picture'), path).toBe(false);
      expect(path.slice(root.length)).toMatch(
        /^\/[0-9a-f-]{36}\/(key\.json|key-copy\.json|journal|spare|lock|[0-9a-f]{32}\.bin)$/,
      );
    }
    expect(files.size).toBe(7);
  });

  test('of a hundred saves at once the last one stays, whole, and nothing lies about', async () => {
    const { id, draft } = await store.create(unprotected);
    const names = Array.from({ length: 100 }, (_, index) => `Santos ${index} ${'x'.repeat(index * 10)}`);
    await Promise.all(names.map((birthName) => store.save(id, { ...draft, applicant: { birthName } })));

    expect(nameIn(await store.open(id))).toBe(names[99]);
    expect((await readdir(join(root, id))).sort()).toEqual([
      'journal',
      'key-copy.json',
      'key.json',
      'lock',
      'spare',
    ]);
  });

  test('a journal that grows is begun anew, and goes on from where it was', async () => {
    const { id } = await store.create(unprotected);
    const long = (name: string) => ({
      ...named(name),
      home: { street: 'x'.repeat(2000), town: 'y'.repeat(2000) },
    });
    for (let save = 1; save <= 300; save += 1) await store.save(id, long(`Santos ${save}`));
    expect((await stat(join(root, id, 'journal'))).size).toBeLessThan(1.1 * 1024 * 1024);
    await store.close();
    const opened = await openStore(root).open(id);
    expect(opened).toMatchObject({ notes: [], draft: { applicant: { birthName: 'Santos 300' } } });
  });

  test('what an interrupted write left behind goes away when the dossier is opened', async () => {
    const { id } = await store.create(unprotected);
    await writeFile(join(root, id, '.1234.tmp'), '{"ver');
    await writeFile(join(root, id, `${'0'.repeat(32)}.bin`), 'of nobody');
    await store.open(id);
    expect((await readdir(join(root, id))).sort()).toEqual([
      'journal',
      'key-copy.json',
      'key.json',
      'lock',
      'spare',
    ]);
  });

  test('a clock that went back is told, and what was saved last is still what was saved last', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T10:00:00Z') });
    try {
      const { id } = await store.create(unprotected, named('Santos'));
      vi.setSystemTime(new Date('2026-11-23T11:00:00Z'));
      await store.save(id, named('Reyes'));
      vi.setSystemTime(new Date('2026-11-20T08:00:00Z'));
      expect(await store.open(id)).toMatchObject({
        notes: ['clock-behind'],
        savedAt: '2026-11-23T11:00:00.000Z',
      });
      await store.save(id, named('Kervella'));
      await store.close();
      const later = await openStore(root).open(id);
      expect(later).toMatchObject({ notes: [], savedAt: '2026-11-20T08:00:00.000Z' });
      expect(nameIn(later)).toBe('Kervella');
    } finally {
      vi.useRealTimers();
    }
  });
});

test('other things in the folder are not dossiers', async () => {
  await mkdir(join(root, 'notes'), { recursive: true });
  await writeFile(join(root, 'notes.txt'), 'mine');
  expect(await store.list()).toEqual({ dossiers: [], locked: [], unreadable: [] });
  expect((await readdir(root)).sort()).toEqual(['notes', 'notes.txt']);
});

describe('what cannot be written', () => {
  test('a place that is no folder is a failed save, said as such', async () => {
    // Root may write into a read-only folder: a file in the folder's place stops everybody.
    const file = join(await temporaryFolder(), 'blocked');
    await writeFile(file, '');
    const blocked = openStore(file);
    await expect(blocked.list()).rejects.toMatchObject({ code: 'dossier-unreadable' });
    await expect(blocked.create(unprotected)).rejects.toMatchObject({ code: 'save-failed' });
  });

  test('a disk that fills up while a dossier is saved leaves the last good state and nothing else', async () => {
    const { id } = await store.create(unprotected);
    await store.save(id, named('Santos'));
    await store.close();

    expect(await writeOnFullDisk('dossier', root, id)).toBe('disk-full');
    const opened = await store.open(id);
    expect(nameIn(opened)).toBe('Santos');
    expect(opened.notes).toEqual([]);
  });
});

describe('erasing', () => {
  test('an erased dossier leaves nothing, and a late save does not bring it back', async () => {
    const { id, draft } = await store.create(unprotected);
    await store.addAttachment(id, { ...scan, extension: 'pdf' });
    await store.delete(id);

    expect(await readdir(root)).toEqual([]);
    for (const late of [
      store.save(id, draft),
      store.addAttachment(id, { ...scan, extension: 'pdf' }),
      store.open(id),
    ])
      await expect(late).rejects.toMatchObject({ code: 'dossier-not-found' });
    expect(await readdir(root)).toEqual([]);
  });

  test('one that cannot be opened can be erased', async () => {
    const { id } = await store.create(unprotected);
    await store.close();
    for (const name of ['key.json', 'key-copy.json', 'journal'])
      await writeFile(join(root, id, name), 'broken');
    expect((await store.list()).unreadable).toEqual([{ id, code: 'dossier-damaged' }]);
    await store.delete(id);
    expect(await readdir(root)).toEqual([]);
  });

  test('an erasing that was interrupted is finished at the next start', async () => {
    const { id } = await store.create(unprotected);
    await mkdir(join(root, `${id}.deleted`, 'attachments'), { recursive: true });
    await writeFile(join(root, `${id}.deleted`, 'attachments', 'passport.jpg'), bytes);
    await writeFile(join(root, `${id}.deleted`, 'key.json'), 'a key');
    const { dossiers } = await store.list();
    expect(dossiers).toHaveLength(1);
    expect(await readdir(root)).toEqual([id]);
  });

  test.each(['', '..', '../..', 'notes', '5f0be561-38c3-417b-b6a9-c5c12c5b05d3/..'])(
    'nothing but a dossier of ours can be named: %j',
    async (id) => {
      await store.create(unprotected);
      await expect(store.delete(id)).rejects.toMatchObject({ code: 'dossier-not-found' });
      expect(await readdir(root)).toHaveLength(1);
    },
  );
});

test('what is written of a new dossier is all of it: its key is of no use for another one', async () => {
  const [one, two] = [await store.create(unprotected), await store.create(unprotected)];
  const keyOf = async ({ id }: { id: string }) =>
    JSON.parse(await readFile(join(root, id, 'key.json'), 'utf8')).wraps;
  expect(await keyOf(one)).not.toEqual(await keyOf(two));
});
