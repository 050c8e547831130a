import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import type { DatumId } from '../../../core/model/form-datum.ts';
import type { FormMapping } from '../../../core/model/form-mapping.ts';
import { changedAnswers } from '../../../core/rules/signatures.ts';
import { type BroughtForm, withBroughtForm } from '../../../core/usecase/brought-form.ts';
import { buildPack } from '../../../core/usecase/build-pack.ts';
import { fillBroughtForm } from '../../../core/usecase/fill-brought-form.ts';
import type { PaperPorts } from '../../../core/usecase/ports.ts';
import { previewDocument } from '../../../core/usecase/preview-document.ts';
import { proposeMapping } from '../../../core/usecase/propose-mapping.ts';
import { signingSheet } from '../../../core/usecase/signing-sheet.ts';
import { examplePorts, readExample } from '../../support/example-packs.ts';
import { exampleForms } from '../../support/forms/example-forms.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { drawn, quickStory } from '../../support/signed.ts';
import { today } from '../../support/story.ts';

let form: BroughtForm;

beforeAll(async () => {
  const made = await exampleForms.find(({ name }) => name.includes('with names, labels'))?.make();
  const pdf = made?.bytes ?? new Uint8Array();
  const { mapping } = await proposeMapping(pdf);
  form = {
    pdf,
    mapping: { ...mapping, signatures: [{ who: 'applicant', page: 1, box: [120, 250, 60, 20] }] },
  };
});

/** The form without places for some answers. */
function without({ pdf, mapping }: BroughtForm, ...data: DatumId[]): BroughtForm {
  const placements = mapping.placements.filter(({ datum }) => !datum || !data.includes(datum));
  return { pdf, mapping: { ...mapping, placements } };
}

async function portsWith(brought: BroughtForm): Promise<PaperPorts> {
  return { ...examplePorts, templates: await withBroughtForm(examplePorts.templates, brought) };
}

/** The form in the pack: its line of the report, and its pages as they are read. */
async function packed(ports: PaperPorts, draft: DraftDossier) {
  const { pdf, report } = await buildPack(ports, draft);
  const document = report.documents.find(({ id }) => id === 'form');
  const first = (document?.firstPage ?? 1) - 1;
  const { pages } = await readPdf(pdf);
  const texts = pages.map(({ running }) => running);
  return { report, document, texts: texts.slice(first, first + (document?.pages ?? 0)), all: texts };
}

describe('an answer that the form has no place for', () => {
  it('is written on the sheet behind it, told before it is printed, and counted in the pack', async () => {
    // This form asks neither for the work nor for the ground of the request.
    const ports = await portsWith(without(form, 'applicant.email'));
    const { report, document, texts, all } = await packed(ports, quickStory());
    expect(document?.pages).toBe(2);
    expect(texts[0]).not.toContain('marialuz.reyes@example.org');
    expect(texts[1]).toContain('Suite du formulaire');
    expect(texts[1]).toContain('Courriel');
    expect(texts[1]).toContain('marialuz.reyes@example.org');
    expect(texts[1]).toContain('Sans activité professionnelle oui');
    expect(texts[1]).not.toContain('à cocher');
    expect(texts[1]).not.toContain('Fait');
    const told = report.warnings.filter(({ code }) => code === 'form-unplaced').map(({ at }) => at);
    expect(told).toEqual(['applicant.email', 'applicant.employment', 'ground.kind']);
    const bordereau = report.documents.find(({ id }) => id === 'bordereau');
    const listed = all[(bordereau?.firstPage ?? 1) - 1];
    expect(listed).toContain('le formulaire signé, avec sa feuille «');
    const shown = await previewDocument(ports, { draft: quickStory(), document: 'bordereau' });
    expect((await readPdf(shown.pdf)).pages[0]?.running).toBe(listed);
  });

  it('is in the live preview, on its page, and lit there', async () => {
    const ports = await portsWith(without(form, 'applicant.email'));
    const { pages, zones } = await previewDocument(ports, { draft: quickStory(), document: 'form' });
    expect(pages).toBe(2);
    const lit = zones.filter(({ from }) => from === 'applicant.email');
    expect(lit.map(({ page }) => page)).toEqual([2, 2]);
    expect(zones.some(({ from, page }) => from === 'applicant.phone' && page === 1)).toBe(true);
  });

  it('is written whole for the longest names', async () => {
    const draft = { ...quickStory(), ...readExample('long-names'), pieces: quickStory().pieces };
    const data: DatumId[] = ['applicant.names', 'home.address', 'home.town', 'applicant.email'];
    const ports = await portsWith(without(form, ...data));
    const { pdf, pages, issues } = await previewDocument(ports, { draft, document: 'form' });
    expect(pages).toBe(2);
    expect(issues).toEqual([]);
    const sheet = (await readPdf(pdf)).pages[1]?.running ?? '';
    for (const name of ['birthName', 'givenNames', 'email'] as const)
      expect(sheet.toLowerCase()).toContain(draft.applicant?.[name]?.toLowerCase());
  });

  it('has no sheet where the form has a place for each', async () => {
    const draft = quickStory({ ground: {}, applicant: { ...quickStory().applicant, employment: undefined } });
    const ports = await portsWith(form);
    expect((await previewDocument(ports, { draft, document: 'form' })).pages).toBe(1);
    const { pdf } = await previewDocument(ports, { draft, document: 'bordereau' });
    expect((await readPdf(pdf)).pages[0]?.running).not.toContain('suite');
  });

  it('is left to be written beside the signature where it is the place or the day of it', async () => {
    const { report, texts } = await packed(await portsWith(without(form, 'signing.place')), quickStory());
    expect(report.warnings).toContainEqual({ code: 'form-by-hand', at: 'signing.place' });
    expect(texts[1]).not.toContain('Vannes');
  });

  it('is told to be written by hand where the form goes on being typed in, which has no sheet', async () => {
    const brought = without(form, 'applicant.email', 'signing.place');
    const { pdf, warnings } = await fillBroughtForm(examplePorts, quickStory(), brought, true);
    expect((await PDFDocument.load(pdf)).getPageCount()).toBe(1);
    const codes = new Set(warnings.map(({ code }) => code));
    expect([...codes]).toEqual(['form-no-room']);
    expect(warnings.map(({ at }) => at)).toEqual(
      expect.arrayContaining(['applicant.email', 'signing.place']),
    );
  });

  it('is named where it has a letter that nobody can print', async () => {
    const draft = quickStory({ applicant: { ...quickStory().applicant, email: 'luz\u{1F33B}@example.org' } });
    const { issues } = await previewDocument(await portsWith(without(form, 'applicant.email')), {
      draft,
      document: 'form',
    });
    expect(issues).toContainEqual({ code: 'glyph-missing', at: 'applicant.email' });
  });
});

describe('a signature on a form with a sheet behind it', () => {
  const signed = async (ports: PaperPorts, draft: DraftDossier, given: object = drawn) => {
    const { digest, answers } = await signingSheet(ports, draft, 'form');
    return { ...draft, signatures: { form: { applicant: { signedOn: today, digest, answers, ...given } } } };
  };
  const stateOf = ({ report }: { report: Awaited<ReturnType<typeof buildPack>>['report'] }) =>
    report.signatures.find(({ document }) => document === 'form')?.state;

  it.each<[string, Partial<DraftDossier>, string[]]>([
    [
      'an answer of the sheet',
      { applicant: { ...quickStory().applicant, email: 'maria@example.org' } },
      ['applicant.email'],
    ],
    [
      'a word of it that only agrees',
      { applicant: { ...quickStory().applicant, civility: 'monsieur' } },
      ['applicant.civility'],
    ],
  ])('is void when %s has changed, which is named', async (_, changes, named) => {
    const ports = await portsWith(without(form, 'applicant.email'));
    const before = await signed(ports, quickStory());
    expect(stateOf(await buildPack(ports, before))).toBe('drawn');
    const after = { ...before, ...changes };
    expect(stateOf(await buildPack(ports, after))).toBe('void');
    const today = await signingSheet(ports, after, 'form');
    expect(changedAnswers(before.signatures.form.applicant, today.answers)).toEqual(named);
  });

  it('that was photographed takes the place of the signed page alone', async () => {
    const brought = without(form, 'applicant.email');
    const ports = await portsWith(brought);
    const photo = { way: 'photo', compared: 'eye', photo: { path: 'story/passport.jpg' } };
    const { document, texts } = await packed(ports, await signed(ports, quickStory(), photo));
    expect(document?.pages).toBe(2);
    expect(texts[0]).toBe('');
    expect(texts[1]).toContain('marialuz.reyes@example.org');
  });

  it('that was photographed loses no page of a form of several, of which nobody said which one is signed', async () => {
    const brought = await twoPages(form);
    const ports = await portsWith(brought);
    const photo = { way: 'photo', compared: 'eye', photo: { path: 'story/passport.jpg' } };
    const { document, texts } = await packed(ports, await signed(ports, quickStory(), photo));
    expect(document?.pages).toBe(4);
    expect(texts[0]).toContain('REYES');
    expect(texts[1]).toBe('Verso');
    expect(texts[2]).toContain('Suite du formulaire');
    expect(texts[3]).toBe('');
  });
});

async function twoPages({ pdf, mapping }: BroughtForm): Promise<BroughtForm> {
  const document = await PDFDocument.load(pdf);
  document.addPage([595.28, 841.89]).drawText('Verso', { x: 60, y: 700 });
  const bytes = await document.save({ updateFieldAppearances: false });
  const { mapping: own } = await proposeMapping(bytes);
  const placements: FormMapping['placements'] = mapping.placements;
  return { pdf: bytes, mapping: { ...own, placements, signatures: [] } };
}
