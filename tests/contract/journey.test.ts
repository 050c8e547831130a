import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerCall } from '../../electron/main/answer-call.ts';
import { storyPosted } from '../support/journey.ts';
import { openHandlers } from './open-handlers.ts';

test('the calendar is saved where the person says, in the language of the window, without a private word', async () => {
  const saves = join((await openHandlers()).folder, 'liasse.ics');
  const { handlers, asked } = await openHandlers({ savesTo: saves });
  const { id } = await handlers['dossier.create']({ filing: 'first' });
  const draft = storyPosted('2026-11-23');
  expect(await handlers['calendar.save']({ id, draft, language: 'en' })).toEqual({ saved: true });
  const file = await readFile(saves, 'utf8');
  expect(file).toContain('SUMMARY:Liasse: write a reminder\r\n');
  expect(file).not.toMatch(/Maria|Kervella|Reyes|Vannes|CPAM|visa|birth/i);
  expect(asked).toEqual(['liasse.ics']);
});

test('a dialog that was closed saves no calendar', async () => {
  const { handlers } = await openHandlers();
  const { id, draft } = await handlers['dossier.create']({ filing: 'first' });
  expect(await handlers['calendar.save']({ id, draft, language: 'fr' })).toEqual({ saved: false });
});

test('a draft that is not complete is not kept as what left', async () => {
  const { handlers } = await openHandlers();
  const { id, draft } = await handlers['dossier.create']({ filing: 'first' });
  expect(await handlers['posting.keep']({ id, draft })).toEqual({ pack: null });
});

test('no pack is opened that the dossier has not kept itself, and no other file of it', async () => {
  const { handlers, folder, opened } = await openHandlers();
  const { id } = await handlers['dossier.create']({ filing: 'first' });
  const path = `posted/${'a'.repeat(32)}.pdf`;
  await mkdir(join(folder, 'dossiers', id, 'posted'));
  await writeFile(join(folder, 'dossiers', id, path), '%PDF-1.7 of a test');
  const digest = '9a7a'.padEnd(64, '0');
  // Whoever lays a file there has not encrypted it: it is none of the dossier's.
  const laid = await answerCall(handlers, 'posting.open', { id, path, digest });
  expect(laid).toMatchObject({ ok: false, error: { code: 'posted-missing' } });
  const outside = await answerCall(handlers, 'posting.open', { id, path: 'dossier.json', digest });
  expect(outside).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  const missing = { id, path: `posted/${'b'.repeat(32)}.pdf`, digest };
  expect(await answerCall(handlers, 'posting.open', missing)).toMatchObject({
    error: { code: 'posted-missing' },
  });
  expect(opened).toEqual([]);
});
