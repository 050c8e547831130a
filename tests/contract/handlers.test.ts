import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerCall, type Handlers } from '../../electron/main/answer-call.ts';
import { PrivateFolder } from '../../electron/main/private-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openHandlers } from './open-handlers.ts';

const ticket = '7d1a3f0e-52f4-4c1d-8f0e-0a6f3f1c2b3d';

/** A new dossier, as the window would hold it. */
async function createDossier(handlers: Handlers) {
  const { id, draft } = await handlers['dossier.create']({ filing: 'first' });
  return { id, draft };
}

describe('start and settings', () => {
  test('the first start speaks the language of the computer, the next ones the chosen language', async () => {
    const { handlers, languages } = await openHandlers();
    const start = () => answerCall(handlers, 'app.start', {});
    expect(await start()).toEqual({
      ok: true,
      value: {
        language: 'fr',
        theme: 'system',
        version: '1.2.3',
        engines: { electron: '45.0.0', chromium: '150.0.0' },
        dossiers: [],
        locked: [],
        unreadable: [],
        keyStore: true,
        rememberedAddressees: {},
      },
    });
    await handlers['settings.save']({ language: 'en' });
    expect(await start()).toMatchObject({ value: { language: 'en' } });
    expect(languages).toEqual(['en']);
  });

  test('a corrected address of a fund is there at the next start, and the language with it', async () => {
    const { handlers } = await openHandlers();
    const addressee = {
      name: 'CPAM du Morbihan',
      postcode: '56019',
      town: 'VANNES CEDEX',
      confirmedOn: '2026-11-23',
    };
    await handlers['settings.save']({ language: 'en' });
    expect(await answerCall(handlers, 'addressee.remember', { departement: '56', addressee })).toEqual({
      ok: true,
      value: {},
    });
    expect(await answerCall(handlers, 'app.start', {})).toMatchObject({
      value: { language: 'en', rememberedAddressees: { 56: addressee } },
    });
  });

  test('what is remembered of a fund is an address and a day: anything more is refused', async () => {
    const { handlers } = await openHandlers();
    const whole = {
      departement: '56',
      addressee: { name: 'CPAM', postcode: '56019', town: 'VANNES', confirmedOn: '2026-11-23' },
    };
    for (const refused of [
      { ...whole, departement: '__proto__' },
      { ...whole, departement: '5' },
      { ...whole, addressee: { ...whole.addressee, applicant: 'Santos' } },
      { ...whole, addressee: { ...whole.addressee, postcode: '560' } },
      { ...whole, addressee: { ...whole.addressee, confirmedOn: 'yesterday' } },
    ])
      expect(await answerCall(handlers, 'addressee.remember', refused)).toMatchObject({
        ok: false,
        error: { code: 'bad-request' },
      });
    expect((await handlers['app.start']({})).rememberedAddressees).toEqual({});
  });
});

describe('dossiers and pieces', () => {
  test('a dossier is made, saved, listed, opened and erased', async () => {
    const { handlers } = await openHandlers();
    const { id, draft } = await createDossier(handlers);
    const changed = { ...draft, applicant: { givenNames: 'Maria', birthName: 'Santos' } };
    expect(await answerCall(handlers, 'dossier.save', { id, draft: changed })).toMatchObject({ ok: true });
    expect((await handlers['app.start']({})).dossiers).toMatchObject([{ id, title: 'Maria Santos' }]);
    expect(await answerCall(handlers, 'dossier.open', { id })).toMatchObject({ value: { draft: changed } });
    expect(await answerCall(handlers, 'dossier.delete', { id })).toEqual({ ok: true, value: {} });
    expect(await answerCall(handlers, 'dossier.open', { id })).toEqual({
      ok: false,
      error: { code: 'dossier-not-found', at: '' },
    });
  });

  test('a complement takes over the answers of another dossier, and not its papers', async () => {
    const { handlers } = await openHandlers();
    const { id, draft } = await createDossier(handlers);
    const applicant = { birthName: 'Santos' };
    const pieces = { passport: { files: [{ path: 'attachments/0123456789abcdef0123456789abcdef.jpg' }] } };
    await handlers['dossier.save']({ id, draft: { ...draft, applicant, pieces } });
    const created = await answerCall(handlers, 'dossier.create', { filing: 'complement', from: id });
    expect(created).toMatchObject({ value: { draft: { filing: { kind: 'complement' }, applicant } } });
    expect(JSON.stringify(created)).not.toContain('passport');
    const { dossiers } = await handlers['app.start']({});
    expect(dossiers.map(({ filing, status }) => `${filing} ${status}`).sort()).toEqual([
      'complement incomplete',
      'first incomplete',
    ]);
    const lost = { filing: 'complement', from: '5f0be561-38c3-417b-b6a9-c5c12c5b05d3' } as const;
    expect(await answerCall(handlers, 'dossier.create', lost)).toMatchObject({
      error: { code: 'dossier-not-found' },
    });
  });

  test('a piece is kept as it was given, with what is printed of it, and gone when it is removed', async () => {
    const { handlers, dossiers, folder, jpeg } = await openHandlers();
    const { id } = await createDossier(handlers);
    const bytes = new Uint8Array([0xff, 0xd8, 1, 2, 3]);
    const added = await handlers['piece.add']({ ticket, id, piece: 'passport', name: 'IMG 1.JPG', bytes });
    expect(added).toMatchObject({ name: 'IMG 1.JPG', pages: 1 });
    const { attachments, prepared } = dossiers.readersOf(id);
    expect(new Uint8Array(await attachments.read(added.path))).toEqual(bytes);
    expect((await prepared.read(added.path))?.map((page) => new Uint8Array(page))).toEqual([jpeg]);
    const scans = async () => {
      const names = await readdir(join(folder, 'dossiers', id));
      return names.filter((name) => name.endsWith('.bin'));
    };
    expect(await scans()).toHaveLength(2);
    await handlers['piece.remove']({ id, path: added.path });
    await expect(attachments.read(added.path)).rejects.toMatchObject({ code: 'attachment-not-found' });
    expect(await scans()).toEqual([]);
  });
});

describe('a file that is read', () => {
  test('is looked at without anything being kept of it', async () => {
    const { handlers, folder } = await openHandlers();
    const { id } = await createDossier(handlers);
    const look = await handlers['scan.look']({ ticket, name: 'a.pdf', bytes: new Uint8Array([1]) });
    expect(look).toEqual({ extension: 'pdf', pages: 2, pieces: ['passport'] });
    expect(await readdir(join(folder, 'dossiers', id))).not.toContainEqual(expect.stringMatching(/\.bin$/));
    expect(await handlers['scan.progress']({ ticket })).toEqual({ stage: 'done', pages: 0, of: 0 });
    expect(await handlers['scan.cancel']({ ticket })).toEqual({});
  });

  test('shows a page of its own dossier, and of no other folder', async () => {
    const { handlers, pdf } = await openHandlers();
    const { id } = await createDossier(handlers);
    const path = 'attachments/0123456789abcdef0123456789abcdef.jpg';
    expect(await handlers['scan.page']({ id, path, page: 1, edit: {} })).toEqual({ pdf });
    expect(await handlers['scan.findSheet']({ id, path, page: 1 })).toEqual({ corners: null });
    const elsewhere = { id: '..', path, page: 1 };
    expect(await answerCall(handlers, 'scan.findSheet', elsewhere)).toMatchObject({
      error: { code: 'bad-request' },
    });
  });
});

describe('the pack', () => {
  test('is saved where the person says, with what is still missing from it', async () => {
    const savesTo = join(await temporaryFolder(), 'mine.pdf');
    const { handlers, pdf } = await openHandlers({ savesTo });
    const answer = await answerCall(handlers, 'pack.save', await createDossier(handlers));
    expect(answer).toMatchObject({
      value: { saved: true, issues: [{ code: 'missing' }, { code: 'piece-later' }] },
    });
    expect(new Uint8Array(await readFile(savesTo))).toEqual(pdf);
  });

  test('is not saved when the person closes the dialog', async () => {
    const { handlers } = await openHandlers();
    const answer = await answerCall(handlers, 'pack.save', await createDossier(handlers));
    expect(answer).toEqual({ ok: true, value: { saved: false, issues: [] } });
  });

  test('that cannot be written is said, and nothing half-written stays', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'taken.pdf'));
    for (const savesTo of [join(folder, 'taken.pdf'), join(folder, 'nowhere', 'pack.pdf')]) {
      const { handlers } = await openHandlers({ savesTo });
      const answer = await answerCall(handlers, 'pack.save', await createDossier(handlers));
      expect(answer).toEqual({ ok: false, error: { code: 'write-failed', at: '' } });
    }
    expect(await readdir(folder)).toEqual(['taken.pdf']);
  });

  test('is opened from a folder of this user alone, under a name that tells nothing', async () => {
    const { handlers, folder, opened } = await openHandlers();
    await handlers['pack.open']({ ...(await createDossier(handlers)), part: { kind: 'pack' } });
    const [path = ''] = opened;
    expect(basename(path)).toBe('liasse-cpam.pdf');
    expect((await stat(join(folder, 'to-print'))).mode & 0o777).toBe(0o700);
    expect((await stat(path)).mode & 0o777).toBe(0o600);

    await new PrivateFolder(join(folder, 'to-print')).wipe();
    expect(await readdir(folder)).not.toContain('to-print');
  });

  test('goes to the system’s print dialog with its sides, and a dialog that is closed is no error', async () => {
    for (const prints of [true, false]) {
      const { handlers, printed, pdf } = await openHandlers({ prints });
      const input = { ...(await createDossier(handlers)), part: { kind: 'pages', from: 1, to: 2 } };
      const answer = await answerCall(handlers, 'pack.print', input);
      expect(answer).toEqual({ ok: true, value: { printed: prints } });
      expect(printed).toEqual([{ pdf, sides: 'one' }]);
    }
  });

  test('is saved as separate files, in a new folder of the one that the person chooses', async () => {
    const savesTo = await temporaryFolder();
    const { handlers, pdf } = await openHandlers({ savesTo });
    const answer = await answerCall(handlers, 'pack.saveFolder', await createDossier(handlers));
    expect(answer).toMatchObject({ value: { saved: true, issues: [{ code: 'missing' }, {}] } });
    expect(await readdir(savesTo)).toEqual(['liasse-cpam']);
    expect((await readdir(join(savesTo, 'liasse-cpam'))).sort()).toEqual(['01-lettre.pdf', 'recepisse.pdf']);
    expect(new Uint8Array(await readFile(join(savesTo, 'liasse-cpam', '01-lettre.pdf')))).toEqual(pdf);

    const closed = await openHandlers();
    expect(
      await answerCall(closed.handlers, 'pack.saveFolder', await createDossier(closed.handlers)),
    ).toEqual({ ok: true, value: { saved: false, issues: [] } });
    const lost = await openHandlers({ savesTo: join(savesTo, 'nowhere') });
    expect(
      await answerCall(lost.handlers, 'pack.saveFolder', await createDossier(lost.handlers)),
    ).toMatchObject({ error: { code: 'write-failed' } });
  });

  test('that no program can show is said', async () => {
    const { handlers } = await openHandlers({ hasViewer: false });
    const answer = await answerCall(handlers, 'pack.open', {
      ...(await createDossier(handlers)),
      part: { kind: 'pack' },
    });
    expect(answer).toEqual({ ok: false, error: { code: 'open-failed', at: '' } });
  });
});
