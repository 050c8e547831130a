import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PDFDocument, PDFName } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type FormMapping, formMapping } from '../../core/model/form-mapping.ts';
import { exampleForms } from '../support/forms/example-forms.ts';
import { readPdf } from '../support/read-pdf.ts';
import { inspectWith } from '../support/run-tool.ts';
import { storyFile } from '../support/story.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runInProcess } from './run-liasse.ts';

const bytes = new Map<string, Uint8Array>();

beforeAll(async () => {
  for (const part of ['with names, labels', 'LiveCycle', 'tinted', 'a scan'])
    bytes.set(
      part,
      (await exampleForms.find(({ name }) => name.includes(part))?.make())?.bytes ?? new Uint8Array(),
    );
});

async function formFile(part: string): Promise<{ folder: string; form: string }> {
  const folder = await temporaryFolder();
  const form = path.join(folder, 'form.pdf');
  await writeFile(form, bytes.get(part) ?? new Uint8Array());
  return { folder, form };
}

describe('liasse fields', () => {
  it('says in JSON what a form is, and lists its fields', async () => {
    const { form } = await formFile('LiveCycle');
    const { exitCode, stdout } = await runInProcess('fields', form, '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'acroform-xfa', fields: { count: 12 } });
    expect(JSON.parse(stdout).inventory).toHaveLength(12);
  });

  it('says what is wrong with a file that is no PDF', async () => {
    const { exitCode, stderr } = await runInProcess('fields', storyFile, '--lang', 'en');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('not a PDF');
  });
});

describe('liasse map and pack', () => {
  it('fills the form that was brought in the place of ours, with what was mapped', async () => {
    const { folder, form } = await formFile('tinted');
    const [mapping, pack] = [path.join(folder, 'mapping.json'), path.join(folder, 'pack.pdf')];
    const mapped = await runInProcess('map', form, '-o', mapping, '--json');
    expect(JSON.parse(mapped.stdout)).toMatchObject({ accepted: 11, asked: 1 });
    const built = await runInProcess(
      'pack',
      storyFile,
      '-o',
      pack,
      '--form',
      form,
      '--mapping',
      mapping,
      '--json',
    );
    expect(built.exitCode).toBe(0);
    const report = JSON.parse(built.stdout);
    const packed = report.documents.find(({ id }: { id: string }) => id === 'form');
    // Behind it the sheet with what it does not ask: the work and the ground of the request.
    expect(packed).toMatchObject({ pages: 2, brought: true });
    const page = (await readPdf(await readFile(pack))).pages[packed.firstPage - 1];
    expect(page?.running).toContain('Identification du demandeur');
    expect(page?.running).toContain('REYES · KERVELLA · Maria Luz');
  });

  it('never replaces a mapping that somebody corrected, unless told to', async () => {
    const { folder, form } = await formFile('tinted');
    const mapping = path.join(folder, 'mapping.json');
    await writeFile(mapping, 'mine');
    expect((await runInProcess('map', form, '-o', mapping)).exitCode).toBe(3);
    expect(await readFile(mapping, 'utf8')).toBe('mine');
  });

  it('puts an answer without room on a sheet behind the form, and tells it before anything is printed', async () => {
    const { folder, form } = await formFile('tinted');
    const mapping = path.join(folder, 'mapping.json');
    await runInProcess('map', form, '-o', mapping);
    const own = formMapping.parse(JSON.parse(await readFile(mapping, 'utf8')));
    await writeFile(mapping, JSON.stringify(narrowed(own)));
    const pack = path.join(folder, 'pack.pdf');
    const { stdout } = await runInProcess(
      'pack',
      storyFile,
      '-o',
      pack,
      '--form',
      form,
      '--mapping',
      mapping,
      '--json',
    );
    const report = JSON.parse(stdout);
    expect(report.warnings).toContainEqual({ code: 'form-continued', at: 'applicant' });
    const packed = report.documents.find(({ id }: { id: string }) => id === 'form');
    expect(packed.pages).toBe(2);
    const { pages } = await readPdf(await readFile(pack));
    expect(pages[packed.firstPage]?.running).toContain('Suite du formulaire');
    expect(pages[packed.firstPage]?.running).toContain('REYES · KERVELLA · Maria Luz');
    expect(pages[packed.firstPage - 1]?.running).not.toContain('REYES');
  });

  it('puts an answer without a place on the sheet behind the form, where a reader finds it', async () => {
    const { folder, form } = await formFile('tinted');
    const [mapping, pack] = [path.join(folder, 'mapping.json'), path.join(folder, 'pack.pdf')];
    await runInProcess('map', form, '-o', mapping);
    const own = formMapping.parse(JSON.parse(await readFile(mapping, 'utf8')));
    const placements = own.placements.filter(({ datum }) => datum !== 'applicant.email');
    await writeFile(mapping, JSON.stringify({ ...own, placements }));
    const options = ['--form', form, '--mapping', mapping];
    const told = await runInProcess('pack', storyFile, '-o', pack, ...options);
    expect(told.stderr).toMatch(/applicant\.email: .* written on a continuation sheet/);
    const { stdout } = await runInProcess('pack', storyFile, '-o', pack, ...options, '--json', '--force');
    const { documents, warnings } = JSON.parse(stdout);
    expect(warnings).toContainEqual({ code: 'form-unplaced', at: 'applicant.email' });
    const { firstPage, pages } = documents.find(({ id }: { id: string }) => id === 'form');
    expect(pages).toBe(2);
    const read = async (page: number) => {
      const only = ['-f', `${page}`, '-l', `${page}`, '-layout', '{}', '-'];
      return inspectWith('pdftotext', only, await readFile(pack));
    };
    expect(await read(firstPage)).not.toContain('marialuz.reyes@example.org');
    const sheet = await read(firstPage + 1);
    expect(sheet).toContain('Suite du formulaire');
    expect(sheet).toMatch(/Courriel +marialuz\.reyes@example\.org/);
    expect(sheet).toMatch(/Sans activité professionnelle +oui/);
  });

  it('refuses a mapping of another edition, and takes it over to the new one with what differs', async () => {
    const { folder, form } = await formFile('with names, labels');
    const mapping = path.join(folder, 'mapping.json');
    await runInProcess('map', form, '-o', mapping);
    const pdf = await PDFDocument.load(bytes.get('with names, labels') ?? new Uint8Array());
    pdf.getForm().getField('courriel').acroField.setPartialName('contact_email');
    const edition = path.join(folder, 'edition.pdf');
    await writeFile(edition, await pdf.save({ updateFieldAppearances: false }));
    const out = path.join(folder, 'out.pdf');
    const refused = await runInProcess(
      'fill',
      storyFile,
      '--form',
      edition,
      '--mapping',
      mapping,
      '-o',
      out,
      '--json',
    );
    expect(JSON.parse(refused.stdout).error.code).toBe('mapping-of-another-form');
    const taken = await runInProcess(
      'map',
      edition,
      '-o',
      path.join(folder, 'new.json'),
      '--from',
      mapping,
      '--json',
    );
    expect(JSON.parse(taken.stdout)).toMatchObject({ kept: 11, added: ['Courriel'], removed: ['Courriel'] });
  });
});

describe('liasse fill', () => {
  it('keeps the fields of a form to type on in, with their values, and nothing that acts', async () => {
    const { folder, form } = await formFile('LiveCycle');
    const out = path.join(folder, 'out.pdf');
    expect((await runInProcess('fill', storyFile, '--form', form, '-o', out, '--fillable')).exitCode).toBe(0);
    const pdf = await PDFDocument.load(await readFile(out));
    const fields = pdf.getForm().getFields();
    expect(fields).toHaveLength(12);
    const place = pdf.getForm().getTextField('topmostSubform[0].Page1[0].txtFaitA[10]');
    expect(place.getText()).toBe('Vannes');
    expect(pdf.getForm().acroForm.dict.has(PDFName.of('XFA'))).toBe(false);
    expect(await inspectWith('pdftotext', ['-layout', '{}', '-'], await readFile(out))).toContain('VANNES');
    expect(await inspectWith('qpdf', ['--check', '{}'], await readFile(out))).toContain(
      'No syntax or stream encoding errors',
    );
  });

  it('says that nothing has a place on a scan, and lists the answers to copy by hand', async () => {
    const { folder, form } = await formFile('a scan');
    const out = path.join(folder, 'out.pdf');
    const refused = await runInProcess('fill', storyFile, '--form', form, '-o', out, '--json');
    expect(JSON.parse(refused.stdout).error.code).toBe('nothing-placed');
    expect((await runInProcess('fill', storyFile, '--form', form, '-o', out, '--to-copy')).exitCode).toBe(0);
    const [page] = (await readPdf(await readFile(out))).pages;
    for (const text of ['Réponses à recopier', 'REYES', '14/02/1992', 'Cebu – Philippines', '56000'])
      expect(page?.running).toContain(text);
  });
});

/** The place of the names, too narrow for anybody's. */
function narrowed(mapping: FormMapping): FormMapping {
  const placements = mapping.placements.map((placement) => {
    if (placement.datum !== 'applicant.names' || !('box' in placement.to)) return placement;
    const [x, y, , height] = placement.to.box;
    return {
      ...placement,
      to: { ...placement.to, box: [x, y, 14, height] as [number, number, number, number] },
    };
  });
  return { ...mapping, placements };
}
