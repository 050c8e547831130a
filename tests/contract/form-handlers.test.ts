import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formMapping } from '../../core/model/form-mapping.ts';
import type { OfficialForm } from '../../core/model/official-form.ts';
import { answerCall } from '../../electron/main/answer-call.ts';
import { story } from '../support/story.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openHandlers } from './open-handlers.ts';

const ticket = '0123456789abcdef';
const bytes = new TextEncoder().encode('%PDF-1.7 of a form');

async function brought(person: Parameters<typeof openHandlers>[0] = {}) {
  const app = await openHandlers(person);
  const { id } = await app.handlers['dossier.create']({ filing: 'first' });
  const form = await app.handlers['form.bring']({ ticket, id, name: 'cerfa.pdf', bytes });
  const { known: _, ...kept } = form;
  const officialForm: OfficialForm = { use: 'yes', ...kept };
  return { ...app, id, form, officialForm };
}

describe('a form that is brought', () => {
  test('is kept with the scans as it was given, with what is shown of it', async () => {
    const { dossiers, id, form, pdf } = await brought();
    const { attachments, prepared } = dossiers.readersOf(id);
    expect(new Uint8Array(await attachments.read(form.path))).toEqual(bytes);
    const [blank = new Uint8Array()] = (await prepared.read(form.path)) ?? [];
    expect(new Uint8Array(blank)).toEqual(pdf);
    expect(form).toMatchObject({ name: 'cerfa.pdf', description: { kind: 'flat' } });
  });

  test('is known again by what was decided for it in another dossier', async () => {
    const asked: unknown[] = [];
    const { handlers, id, officialForm } = await brought({
      onTask: (task, input) => asked.push([task, input]),
    });
    await handlers['dossier.save']({ id, draft: { ...story(), officialForm } });
    const other = await handlers['dossier.create']({ filing: 'first' });
    await handlers['form.bring']({ ticket, id: other.id, name: 'again.pdf', bytes });
    expect(asked.at(-1)).toEqual(['bringForm', { bytes, earlier: [officialForm.mapping] }]);
  });

  test('takes a mapping of a file as far as it fits, and says what is wrong with another file', async () => {
    const { handlers, form } = await brought();
    const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
    const adopt = (file: Uint8Array) =>
      answerCall(handlers, 'form.adopt', { bytes: file, mapping: form.mapping });
    expect(await adopt(encode(form.mapping))).toMatchObject({ ok: true, value: { known: { as: 'same' } } });
    expect(await adopt(bytes)).toMatchObject({ ok: false, error: { code: 'not-json' } });
    expect(await adopt(encode({ ...form.mapping, version: 2 }))).toMatchObject({
      ok: false,
      error: { code: 'mapping-invalid', at: 'version' },
    });
  });

  test('is saved filled, and its mapping as a file that tells nothing of anybody', async () => {
    const savesTo = join(await temporaryFolder(), 'saved');
    const warnings = [{ code: 'form-unplaced', at: 'applicant.email' }];
    const { handlers, id, form, officialForm, asked, pdf } = await brought({
      savesTo,
      answers: { fillForm: { pdf: new TextEncoder().encode('%PDF-1.7 filled'), warnings } },
    });
    expect(await handlers['form.export']({ mapping: form.mapping })).toEqual({ saved: true });
    expect(formMapping.parse(JSON.parse(await readFile(savesTo, 'utf8')))).toEqual(form.mapping);
    const draft = { ...story(), officialForm };
    const saved = await handlers['form.save']({ id, draft, keepsFields: false });
    expect(saved).toEqual({ saved: true, issues: warnings });
    expect(await readFile(savesTo, 'utf8')).toBe('%PDF-1.7 filled');
    expect(pdf).not.toEqual(await readFile(savesTo));
    expect(asked).toEqual(['correspondances.json', 'formulaire-rempli.pdf']);
  });

  test('is not saved where the dialog was closed', async () => {
    const { handlers, id, form, officialForm } = await brought();
    const draft = { ...story(), officialForm };
    expect(await handlers['form.export']({ mapping: form.mapping })).toEqual({ saved: false });
    expect(await handlers['form.save']({ id, draft, keepsFields: true })).toEqual({
      saved: false,
      issues: [],
    });
  });
});

test('nothing that is done with a form changes a pack that was handed over to print, or that left', async () => {
  const pdf = new TextEncoder().encode('%PDF-1.7 as it left');
  const savesTo = join(await temporaryFolder(), 'saved');
  const { handlers, id, officialForm, opened } = await brought({
    savesTo,
    answers: { pack: readyPack(pdf) },
  });
  const draft = { ...story(), officialForm };
  await handlers['pack.open']({ id, draft, part: { kind: 'pack' } });
  const { pack } = await handlers['posting.keep']({ id, draft });
  if (!pack) throw new Error('Nothing was kept');
  const printed = await readFile(opened[0] ?? '');
  const posted = { ...draft, posting: { on: '2026-11-20', way: 'simple' as const, pack } };
  await handlers['dossier.save']({ id, draft: posted });

  const other = await handlers['form.bring']({
    ticket,
    id,
    name: 'other.pdf',
    bytes: new Uint8Array([...bytes, 10]),
  });
  const adopted = await handlers['form.adopt']({
    bytes: new TextEncoder().encode(JSON.stringify(officialForm.mapping)),
    mapping: other.mapping,
  });
  const changed = {
    ...posted,
    officialForm: { ...officialForm, path: other.path, mapping: adopted.mapping },
  };
  await handlers['dossier.save']({ id, draft: changed });
  await handlers['form.export']({ mapping: adopted.mapping });
  await handlers['form.save']({ id, draft: changed, keepsFields: false });
  await handlers['piece.remove']({ id, path: officialForm.path });
  await handlers['dossier.save']({ id, draft: { ...changed, officialForm: undefined } });

  expect(await readFile(opened[0] ?? '')).toEqual(printed);
  await handlers['posting.open']({ id, path: pack.path, digest: pack.digest });
  expect(new Uint8Array(await readFile(opened.at(-1) ?? ''))).toEqual(pdf);
  const { draft: kept } = await handlers['dossier.open']({ id });
  expect(kept.posting?.pack).toEqual(pack);
});

function readyPack(pdf: Uint8Array) {
  const form = {
    id: 'form',
    title: 'Demande',
    kind: 'generated',
    original: true,
    firstPage: 1,
    pages: 2,
    signers: ['applicant'],
    fillers: 0,
    brought: true,
  };
  const post = { envelope: 'dl', sheets: 2, estimated: 0, grams: 10, band: 20, registered: false };
  const lists = { addressee: [], signatures: [], warnings: [], blockers: [] };
  return { pdf, report: { status: 'ready', documents: [form], ...lists, sheets: 2, sides: 'one', post } };
}
