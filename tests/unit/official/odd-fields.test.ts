import { PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Zone } from '../../../core/contract/papers.ts';
import type { FormMapping } from '../../../core/model/form-mapping.ts';
import { withBroughtForm } from '../../../core/usecase/brought-form.ts';
import { fillBroughtForm } from '../../../core/usecase/fill-brought-form.ts';
import { previewDocument } from '../../../core/usecase/preview-document.ts';
import { proposeMapping } from '../../../core/usecase/propose-mapping.ts';
import { examplePorts } from '../../support/example-packs.ts';
import { addActions, addOddFields, changedForm } from '../../support/forms/change-form.ts';
import { countChanges, paintWithPdfJs, paintWithPoppler } from '../../support/forms/paint-pages.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { inspectWith } from '../../support/run-tool.ts';
import { quickStory } from '../../support/signed.ts';

/** The pack's form: every answer of the story that the mapping places. */
async function preview(pdf: Uint8Array, mapping: FormMapping) {
  const ports = {
    ...examplePorts,
    templates: await withBroughtForm(examplePorts.templates, { pdf, mapping }),
  };
  return previewDocument(ports, { draft: quickStory(), document: 'form' });
}

async function expectSameOutside(blank: Uint8Array, filled: Uint8Array, zones: readonly Zone[]) {
  for (const paint of [paintWithPoppler, paintWithPdfJs])
    expect(countChanges(await paint(blank, 1), await paint(filled, 1), zones).outside).toBe(0);
}

describe('fields beside the page, hidden, for reading only, and in two places', () => {
  const oddForm = () =>
    changedForm((pdf, widgets) => {
      addOddFields(pdf, widgets);
      widgets[2]?.set(PDFName.of('V'), PDFString.of('ne pas toucher'));
    });

  it('are filled where they may be, both places of one, and left to the pixel elsewhere', async () => {
    const bytes = await oddForm();
    const { mapping } = await proposeMapping(bytes);
    const { pdf, zones } = await preview(bytes, mapping);
    await expectSameOutside(
      bytes,
      pdf,
      zones.filter(({ page }) => page === 1),
    );
    const [page] = (await readPdf(pdf)).pages;
    expect(page?.texts.filter(({ text }) => text.includes('Cebu'))).toHaveLength(2);
  });

  it('are no place for an answer even in a mapping that was written by hand: it goes on the sheet behind', async () => {
    const bytes = await oddForm();
    const { mapping } = await proposeMapping(bytes);
    const forced = [
      { datum: 'applicant.phone' as const, to: { field: 'nir' }, standing: 'accepted' as const },
      { datum: 'applicant.names' as const, to: { field: 'nom_prenoms' }, standing: 'accepted' as const },
      {
        datum: 'applicant.birthDate' as const,
        to: { field: 'date_naissance' },
        standing: 'accepted' as const,
      },
    ];
    const others = mapping.placements.filter(({ datum }) => !forced.some((one) => one.datum === datum));
    const { pdf, zones, warnings } = await preview(bytes, { ...mapping, placements: [...others, ...forced] });
    await expectSameOutside(
      bytes,
      pdf,
      zones.filter(({ page }) => page === 1),
    );
    const told = warnings?.filter(({ code }) => code === 'form-unplaced').map(({ at }) => at);
    for (const at of ['applicant.birthName', 'applicant.birthDate', 'applicant.phone'])
      expect(told).toContain(at);
    const [form, sheet] = (await readPdf(pdf)).pages;
    expect(form?.running).not.toContain('REYES');
    for (const text of ['REYES', 'Maria Luz', '14/02/1992']) expect(sheet?.running).toContain(text);
  });
});

describe('scripts and buttons that send or empty a form', () => {
  const acts = /\/(?:JavaScript|SubmitForm|ResetForm|OpenAction|AA|CO|XFA)\b/;
  const plain = (pdf: Uint8Array) =>
    inspectWith('qpdf', ['--qdf', '--object-streams=disable', '{}', '-'], pdf);

  it('are in the form that is brought', async () => {
    expect(await plain(await changedForm(addActions))).toMatch(acts);
  });

  it.each([
    ['printed', false],
    ['typed in further', true],
  ])('are not in the one that is %s, which is else what it was', async (_, keepsFields) => {
    const bytes = await changedForm(addActions);
    const { mapping } = await proposeMapping(bytes);
    expect(mapping.placements.some(({ to }) => 'field' in to && to.field.endsWith('Form'))).toBe(false);
    const { pdf } = await fillBroughtForm(examplePorts, quickStory(), { pdf: bytes, mapping }, keepsFields);
    expect(await plain(pdf)).not.toMatch(acts);
    const { zones } = await preview(bytes, mapping);
    const buttons: Zone = { from: '', page: 1, box: [14, 282, 65, 9] };
    const shown = zones.filter(({ page }) => page === 1);
    await expectSameOutside(bytes, pdf, [...shown, buttons]);
    expect(await inspectWith('pdftotext', ['{}', '-'], pdf)).toContain('REYES');
    const fields = (await PDFDocument.load(pdf)).catalog.lookup(PDFName.of('AcroForm'));
    expect(fields instanceof PDFDict).toBe(keepsFields);
  });
});
