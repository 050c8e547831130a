import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { writePath } from '../../core/model/path.ts';
import { seal, unseal } from '../../core/node/seal.ts';
import { handedImagePath, hostSignaturePath, makeAnswer, makeRequest } from '../../core/rules/handover.ts';
import { answerCall, type Handlers } from '../../electron/main/answer-call.ts';
import { story, storyFile } from '../support/story.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openHandlers } from './open-handlers.ts';

const passphrase = 'quatre lapins bleus';
const request = '0123456789abcdef0123456789abcdef';
const ticket = '7d1a3f0e-52f4-4c1d-8f0e-0a6f3f1c2b3d';
const signed = { way: 'image', signedOn: '2026-11-22', digest: 'd'.repeat(64) } as const;
const image = Buffer.from('a picture').toString('base64');

const sealed = (value: unknown) => seal(new TextEncoder().encode(JSON.stringify(value)), passphrase);
const signedDraft = (signature: object) => writePath(story(), hostSignaturePath, signature);

/** The files of the scans of a dossier, whose names tell nothing. */
async function scansOf(folder: string, id: string): Promise<string[]> {
  const names = await readdir(join(folder, 'dossiers', id));
  return names.filter((name) => name.endsWith('.bin')).sort();
}

/** A dossier that waits for the answer to what it handed over. */
async function keep(handlers: Handlers, draft: DraftDossier = { ...story(), handover: { request } }) {
  const { id } = await handlers['dossier.create']({ filing: 'first' });
  await handlers['dossier.save']({ id, draft });
  return { id, draft };
}

async function open(handlers: Handlers, bytes: Uint8Array, id?: string) {
  return answerCall(handlers, 'handover.open', { bytes, passphrase, ...(id ? { id } : {}) });
}

describe('what is handed over', () => {
  test('goes to the other computer and comes back signed, under names that tell nothing', async () => {
    const folder = await temporaryFolder();
    const here = await openHandlers({ savesTo: join(folder, 'a.liasse') });
    const there = await openHandlers({ savesTo: join(folder, 'b.liasse') });
    const { id, draft } = await keep(here.handlers, story());
    const saved = await here.handlers['handover.save']({ id, draft, passphrase });
    expect(saved).toEqual({ saved: true, request: expect.stringMatching(/^[0-9a-f]{32}$/) });
    await here.handlers['dossier.save']({ id, draft: { ...draft, handover: { request: saved.request } } });

    const { digest: _, ...received } = await there.handlers['handover.open']({
      bytes: await readFile(join(folder, 'a.liasse')),
      passphrase: `${passphrase}\n`.trim(),
    });
    expect(received).toEqual(makeRequest(story(), saved.request ?? ''));
    const { png, remarks } = await there.handlers['handover.image']({
      ticket,
      name: 's.png',
      bytes: new Uint8Array([1]),
    });
    expect(remarks).toEqual(['faint']);
    const answer = {
      ...received,
      draft: writePath(received.draft, hostSignaturePath, { ...signed, path: handedImagePath }),
    };
    expect(await there.handlers['handover.reply']({ handover: answer, passphrase, ink: png })).toEqual({
      saved: true,
    });
    // Nothing is kept on the host's computer, the picture as little as the answers.
    expect(await readdir(there.folder)).toEqual([]);

    const bytes = await readFile(join(folder, 'b.liasse'));
    const opened = await here.handlers['handover.open']({ bytes, passphrase, id });
    const kept = opened.draft.signatures?.['hosting-attestation']?.host;
    expect(kept).toEqual({ ...signed, path: expect.stringMatching(/^attachments\/[0-9a-f]{32}\.png$/) });
    expect(opened.image).toBeUndefined();
    const brought = await here.dossiers.readersOf(id).attachments.read(kept?.path ?? '');
    expect(new Uint8Array(brought)).toEqual(here.jpeg);
    expect([...here.asked, ...there.asked]).toEqual([
      'attestation-a-signer.liasse',
      'attestation-signee.liasse',
    ]);
    expect((await stat(join(folder, 'a.liasse'))).mode & 0o777).toBe(0o600);
  });

  test('holds nothing of the rest of the dossier, and shows nothing without the passphrase', async () => {
    const savesTo = join(await temporaryFolder(), 'a.liasse');
    const { handlers } = await openHandlers({ savesTo });
    const secret = { ...story(), spouse: { ...story().spouse, nir: '190055612300171' } };
    await handlers['handover.save']({ ...(await keep(handlers, secret)), passphrase });
    const file = await readFile(savesTo);
    expect(file.includes('Kervella')).toBe(false);
    const text = new TextDecoder().decode(await unseal(file, passphrase));
    expect(text).toContain('Kervella');
    for (const marker of [
      '190055612300171',
      'FRA012345678',
      '0639980112',
      'example.org',
      'passport',
      'visa',
      'bank',
      'pieces',
    ])
      expect(text).not.toContain(marker);
  });

  test('keeps its name when it is handed over again, so that an answer to the first is still one', async () => {
    const savesTo = join(await temporaryFolder(), 'a.liasse');
    const { handlers } = await openHandlers({ savesTo });
    expect(await handlers['handover.save']({ ...(await keep(handlers)), passphrase })).toEqual({
      saved: true,
      request,
    });
  });

  test('is not written when the person closes the dialog, and not where nobody hosts', async () => {
    const { handlers } = await openHandlers();
    expect(await handlers['handover.save']({ ...(await keep(handlers)), passphrase })).toEqual({
      saved: false,
    });
    const own = await keep(handlers, { ...story(), housing: { kind: 'own', since: '2026-09-02' } });
    expect(await answerCall(handlers, 'handover.save', { ...own, passphrase })).toMatchObject({
      error: { code: 'nothing-to-sign' },
    });
  });

  test('that cannot be written is said without the place, and no half of it stays', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    const folder = await temporaryFolder();
    const { handlers } = await openHandlers({ savesTo: join(folder, 'Maria Reyes', 'a.liasse') });
    const answer = await answerCall(handlers, 'handover.save', { ...(await keep(handlers)), passphrase });
    expect(answer).toEqual({ ok: false, error: { code: 'write-failed', at: '' } });
    expect(await readdir(folder)).toEqual([]);
    expect(errors.mock.calls.flat().join(' ')).not.toContain('Maria');
  });
});

describe('a file that is not the one that is waited for is refused', () => {
  const answer = () => makeAnswer(request, signedDraft(signed), image);

  test('an answer where a request is wanted, and the reverse', async () => {
    const { handlers } = await openHandlers();
    const { id } = await keep(handlers);
    expect(await open(handlers, await sealed(answer()))).toMatchObject({
      error: { code: 'handover-foreign' },
    });
    expect(await open(handlers, await sealed(makeRequest(story(), request)), id)).toMatchObject({
      error: { code: 'handover-foreign' },
    });
  });

  test('the answer for another dossier, of which nothing is kept', async () => {
    const { handlers, folder } = await openHandlers();
    const { id } = await keep(handlers, story());
    expect(await open(handlers, await sealed(answer()), id)).toMatchObject({
      error: { code: 'handover-foreign' },
    });
    expect(await scansOf(folder, id)).toEqual([]);
  });

  test('an answer that was taken over already', async () => {
    const { handlers } = await openHandlers();
    const { id, draft } = await keep(handlers);
    const bytes = await sealed(answer());
    const { digest } = await handlers['handover.open']({ bytes, passphrase, id });
    await handlers['dossier.save']({ id, draft: { ...draft, handover: { request, merged: [digest] } } });
    expect(await open(handlers, bytes, id)).toEqual({
      ok: false,
      error: { code: 'handover-merged', at: '' },
    });
    // Sealed anew it is another file, and still the same answer.
    expect(await open(handlers, await sealed(answer()), id)).toMatchObject({
      error: { code: 'handover-merged' },
    });
  });

  test('a dossier, an empty file, and one of which a byte was changed', async () => {
    const { handlers } = await openHandlers();
    const changed = await sealed(makeRequest(story(), request));
    changed[60] = (changed[60] ?? 0) ^ 1;
    const codes = ['handover-foreign', 'handover-damaged', 'handover-wrong-passphrase'];
    for (const [index, bytes] of [await readFile(storyFile), new Uint8Array(), changed].entries())
      expect(await open(handlers, new Uint8Array(bytes))).toEqual({
        ok: false,
        error: { code: codes[index], at: '' },
      });
  });

  test('an answer whose picture is not there, before anything is written', async () => {
    const { handlers, asked } = await openHandlers({ savesTo: join(await temporaryFolder(), 'b.liasse') });
    expect(await answerCall(handlers, 'handover.reply', { handover: answer(), passphrase })).toEqual({
      ok: false,
      error: { code: 'handover-damaged', at: '' },
    });
    expect(asked).toEqual([]);
  });

  test('an answer drawn after a picture was tried takes no picture along', async () => {
    const savesTo = join(await temporaryFolder(), 'b.liasse');
    const { handlers } = await openHandlers({ savesTo });
    const drawn = { ...signed, way: 'drawn', strokes: [[10, 20, 30, 40]] };
    const handed = makeAnswer(request, signedDraft(drawn));
    const ink = new Uint8Array([1, 2, 3]);
    expect(await handlers['handover.reply']({ handover: handed, passphrase, ink })).toEqual({ saved: true });
    const text = new TextDecoder().decode(await unseal(await readFile(savesTo), passphrase));
    expect(JSON.parse(text).image).toBeUndefined();
  });
});

test('a photograph of a signed page is kept as a scan is, and both pictures stay while the dossier names them', async () => {
  const { handlers, dossiers, folder } = await openHandlers();
  const { id, draft } = await keep(handlers, story());
  const given = { ticket, id, name: 'page.jpg', bytes: new Uint8Array([2]) };
  const photo = await handlers['signing.photo'](given);
  const ink = await handlers['signing.image']({ ...given, bytes: new Uint8Array([3]) });
  expect(photo).toMatchObject({ name: 'page.jpg', pages: 1 });
  expect(ink.remarks).toEqual(['faint']);
  const signatures: DraftDossier['signatures'] = {
    form: { applicant: { ...signed, path: ink.path } },
    'hosting-attestation': {
      host: { way: 'photo', signedOn: '2026-11-22', photo: { path: photo.path, page: 1 } },
    },
  };
  await handlers['dossier.save']({ id, draft: { ...draft, signatures } });
  await handlers['dossier.open']({ id });
  const { attachments } = dossiers.readersOf(id);
  expect(new Uint8Array(await attachments.read(photo.path))).toEqual(given.bytes);
  await attachments.read(ink.path);
  // The photograph, what is printed of it, and the ink.
  expect(await scansOf(folder, id)).toHaveLength(3);
  await handlers['dossier.save']({ id, draft });
  await handlers['dossier.open']({ id });
  expect(await scansOf(folder, id)).toEqual([]);
});
