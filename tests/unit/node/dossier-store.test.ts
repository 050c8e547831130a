import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, test } from 'vitest';
import { DossierStore } from '../../../core/node/dossier-store.ts';
import { folderPrepared } from '../../../core/node/prepared-files.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const run = promisify(execFile);
const bytes = new TextEncoder().encode('not really a picture');
const scan = { bytes, prepared: [new Uint8Array([1]), new Uint8Array([2])] };

let root: string;
let store: DossierStore;

beforeEach(async () => {
  root = join(await temporaryFolder(), 'dossiers');
  store = new DossierStore(root);
});

describe('keeping a dossier', () => {
  test('an app that was never used has no dossier', async () => {
    expect(await store.list()).toEqual({ dossiers: [], unreadable: 0 });
  });

  test('what was saved is there for another start of the app', async () => {
    const { id, draft } = await store.create();
    await store.save(id, { ...draft, applicant: { birthName: 'Nguyễn', givenNames: 'Thị Mai' } });

    const later = await new DossierStore(root).open(id);
    expect(later.draft.applicant).toEqual({ birthName: 'Nguyễn', givenNames: 'Thị Mai' });
  });

  test('a card has the name in use, and the last saved dossier comes first', async () => {
    const [first, second] = [await store.create(), await store.create()];
    await store.save(first.id, {
      ...first.draft,
      applicant: { birthName: 'Santos', usageName: 'Martin', givenNames: 'Maria' },
    });
    await utimes(join(root, second.id, 'dossier.json'), new Date(2020, 1), new Date(2020, 1));

    const { dossiers } = await store.list();
    expect(dossiers.map(({ title }) => title)).toEqual(['Maria Martin', '']);
  });

  test('only the user of the computer can read what is kept', async () => {
    const { id } = await store.create();
    const path = await store.addAttachment(id, { ...scan, extension: 'png' });
    const mode = async (...names: string[]) => ((await stat(join(root, ...names))).mode & 0o777).toString(8);
    expect(await mode(id)).toBe('700');
    expect(await mode(id, 'attachments')).toBe('700');
    expect(await mode(id, 'dossier.json')).toBe('600');
    expect(await mode(id, path)).toBe('600');
  });

  test('of a hundred saves at once the last one stays, whole, and nothing lies about', async () => {
    const { id, draft } = await store.create();
    const names = Array.from({ length: 100 }, (_, index) => `Santos ${index} ${'x'.repeat(index * 10)}`);
    await Promise.all(names.map((birthName) => store.save(id, { ...draft, applicant: { birthName } })));

    expect((await store.open(id)).draft.applicant?.birthName).toBe(names[99]);
    expect(await readdir(join(root, id))).toEqual(['dossier.json']);
  });

  test('what an interrupted write left behind goes away when the dossier is opened', async () => {
    const { id } = await store.create();
    await writeFile(join(root, id, 'dossier.json.1234.tmp'), '{"ver');
    await store.open(id);
    expect(await readdir(join(root, id))).toEqual(['dossier.json']);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['empty', '', 'dossier-unreadable'],
    ['cut in half', '{"version":1,"applicant":{"birthN', 'dossier-unreadable'],
    ['not a dossier', '[1]', 'not-a-dossier'],
    ['of a newer Liasse', '{"version":99}', 'version-unknown'],
    ['with a field nobody knows', '{"version":1,"shoeSize":44}', 'unknown-field'],
  ])('a file that is %s is counted, refused, and left as it was', async (_what, text, code) => {
    const { id } = await store.create();
    const whole = await store.create();
    const file = join(root, id, 'dossier.json');
    await writeFile(file, text);

    const { dossiers, unreadable } = await store.list();
    expect(dossiers.map((card) => card.id)).toEqual([whole.id]);
    expect(unreadable).toBe(1);
    await expect(store.open(id)).rejects.toMatchObject({ code });
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  test('a folder where the file should be is refused too', async () => {
    const { id } = await store.create();
    await rm(join(root, id, 'dossier.json'));
    await mkdir(join(root, id, 'dossier.json'));
    await expect(store.open(id)).rejects.toMatchObject({ code: 'dossier-unreadable' });
    expect((await store.list()).unreadable).toBe(1);
  });

  test('other things in the folder are not dossiers', async () => {
    await mkdir(join(root, 'notes'), { recursive: true });
    await writeFile(join(root, 'notes.txt'), 'mine');
    expect(await store.list()).toEqual({ dossiers: [], unreadable: 0 });
    expect(await readdir(root)).toEqual(['notes', 'notes.txt']);
  });
});

describe('what cannot be written', () => {
  test('a place that is no folder is a failed save, said as such', async () => {
    // Root may write into a read-only folder: a file in the folder's place stops everybody.
    const file = join(await temporaryFolder(), 'blocked');
    await writeFile(file, '');
    const blocked = new DossierStore(file);
    await expect(blocked.list()).rejects.toMatchObject({ code: 'dossier-unreadable' });
    await expect(blocked.create()).rejects.toMatchObject({ code: 'save-failed' });
  });

  test('a disk that fills up while a dossier is saved leaves the last good state and nothing else', async () => {
    const { id, draft } = await store.create();
    await store.save(id, { ...draft, applicant: { birthName: 'Santos' } });

    expect(await writeOnFullDisk('dossier', root, id)).toBe('save-failed');
    expect((await store.open(id)).draft.applicant?.birthName).toBe('Santos');
    expect(await readdir(join(root, id))).toEqual(['dossier.json']);
  });
});

/** Saves a dossier or a scan of more than 8 KiB in a process that may not write larger files; gives the error's code. */
async function writeOnFullDisk(what: 'dossier' | 'scan', root: string, id: string): Promise<string> {
  const script = join(import.meta.dirname, 'save-large-dossier.ts');
  const command = 'ulimit -f 8 && exec "$0" --import tsx "$@"';
  const { stdout } = await run('bash', ['-c', command, process.execPath, script, what, root, id], {
    env: { ...process.env, TSX_DISABLE_CACHE: '1' },
  });
  return stdout;
}

describe('erasing', () => {
  test('an erased dossier leaves nothing, and a late save does not bring it back', async () => {
    const { id, draft } = await store.create();
    await store.addAttachment(id, { ...scan, extension: 'pdf' });
    await store.delete(id);

    expect(await readdir(root)).toEqual([]);
    await expect(store.save(id, draft)).rejects.toMatchObject({ code: 'dossier-not-found' });
    await expect(store.addAttachment(id, { ...scan, extension: 'pdf' })).rejects.toMatchObject({
      code: 'dossier-not-found',
    });
    await expect(store.open(id)).rejects.toMatchObject({ code: 'dossier-not-found' });
    expect(await readdir(root)).toEqual([]);
  });

  test('an erasing that was interrupted is finished at the next start', async () => {
    const { id } = await store.create();
    await mkdir(join(root, `${id}.deleted`, 'attachments'), { recursive: true });
    await writeFile(join(root, `${id}.deleted`, 'attachments', 'passport.jpg'), bytes);
    const { dossiers } = await store.list();
    expect(dossiers).toHaveLength(1);
    expect(await readdir(root)).toEqual([id]);
  });

  test.each(['', '..', '../..', 'notes', '5f0be561-38c3-417b-b6a9-c5c12c5b05d3/..'])(
    'nothing but a dossier of ours can be named: %j',
    async (id) => {
      await store.create();
      await expect(store.delete(id)).rejects.toMatchObject({ code: 'dossier-not-found' });
      expect(await readdir(root)).toHaveLength(1);
    },
  );
});

describe('scans', () => {
  const folderOf = (id: string, name: 'attachments' | 'prepared') => readdir(join(root, id, name));

  test('a scan is kept byte for byte, once, under a name that tells nothing', async () => {
    const { id } = await store.create();
    const path = await store.addAttachment(id, { ...scan, extension: 'jpg' });
    expect(await store.addAttachment(id, { ...scan, extension: 'jpg' })).toBe(path);
    expect(path).toMatch(/^attachments\/[0-9a-f]{32}\.jpg$/);
    expect(new Uint8Array(await readFile(join(root, id, path)))).toEqual(bytes);
    expect(await folderOf(id, 'attachments')).toHaveLength(1);
  });

  test('what is printed of it is kept beside it, page by page', async () => {
    const { id } = await store.create();
    const path = await store.addAttachment(id, { ...scan, extension: 'tif' });
    expect(await folderOf(id, 'prepared')).toEqual([
      `${basename(path, '.tif')}-1.jpg`,
      `${basename(path, '.tif')}-2.jpg`,
    ]);
    const kept = await folderPrepared(store.folderOf(id)).read(path);
    expect(kept?.map((file) => [...file])).toEqual([[1], [2]]);
  });

  test('the pages of a long scan are read in their order, and those of a PDF as one file', async () => {
    const { id } = await store.create();
    const prepared = Array.from({ length: 12 }, (_, page) => new Uint8Array([page]));
    const long = await store.addAttachment(id, { bytes, prepared, extension: 'tif' });
    const pdf = await store.addAttachment(id, {
      bytes: prepared[1] ?? bytes,
      prepared: [bytes],
      extension: 'pdf',
    });
    const reader = folderPrepared(store.folderOf(id));
    expect((await reader.read(long))?.map(([page]) => page)).toEqual(prepared.map(([page]) => page));
    expect((await reader.read(pdf))?.map((file) => new Uint8Array(file))).toEqual([bytes]);
  });

  test('what is missing a page, or was never prepared, is prepared again from the scan', async () => {
    const { id } = await store.create();
    const path = await store.addAttachment(id, { ...scan, extension: 'heic' });
    const reader = folderPrepared(store.folderOf(id));
    expect(await reader.read('../other.jpg')).toBeUndefined();
    expect(await reader.read('attachments/0123456789abcdef0123456789abcdef.jpg')).toBeUndefined();
    await rm(join(root, id, 'prepared', `${basename(path, '.heic')}-1.jpg`));
    expect(await reader.read(path)).toBeUndefined();
    await rm(join(root, id, 'prepared'), { recursive: true });
    expect(await reader.read(path)).toBeUndefined();
  });

  test('a removed scan is gone from the disk, with what was prepared of it and nothing else', async () => {
    const { id } = await store.create();
    const path = await store.addAttachment(id, { ...scan, extension: 'jpg' });
    const other = await store.addAttachment(id, { ...scan, bytes: new Uint8Array([7]), extension: 'jpg' });
    await store.removeAttachment(id, path);
    expect(await folderOf(id, 'attachments')).toEqual([basename(other)]);
    expect(await folderOf(id, 'prepared')).toHaveLength(2);
    await store.removeAttachment(id, other);
    expect(await folderOf(id, 'prepared')).toEqual([]);
  });

  test('a scan that another piece still names stays, until the dossier is opened without it', async () => {
    const { id, draft } = await store.create();
    const path = await store.addAttachment(id, { ...scan, extension: 'webp' });
    await store.save(id, { ...draft, pieces: { visa: { files: [{ path }] } } });
    await store.removeAttachment(id, path);
    await store.open(id);
    expect(await folderOf(id, 'attachments')).toHaveLength(1);
    expect(await folderOf(id, 'prepared')).toHaveLength(2);

    await store.save(id, draft);
    await store.open(id);
    expect(await folderOf(id, 'attachments')).toEqual([]);
    expect(await folderOf(id, 'prepared')).toEqual([]);
  });

  test('a disk that fills up while a scan is kept leaves nothing of it', async () => {
    const { id } = await store.create();
    expect(await writeOnFullDisk('scan', root, id)).toBe('save-failed');
    expect(await folderOf(id, 'attachments')).toEqual([]);
    expect(await folderOf(id, 'prepared')).toEqual([]);
  });

  test.each([
    'dossier.json',
    '../other/dossier.json',
    'attachments/../dossier.json',
    'prepared/0123456789abcdef0123456789abcdef.pdf',
    '/etc/hostname',
    '',
  ])('no other path can be removed: %j', async (path) => {
    const { id } = await store.create();
    await expect(store.removeAttachment(id, path)).rejects.toMatchObject({ code: 'attachment-outside' });
    expect(await readdir(join(root, id))).toEqual(['dossier.json']);
  });
});
