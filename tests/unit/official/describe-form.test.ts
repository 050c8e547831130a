import { type PDFDict, type PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { describeForm } from '../../../core/pdf/official/describe-form.ts';
import { proposeMapping } from '../../../core/usecase/propose-mapping.ts';
import {
  addOddFields,
  addScriptAndButton,
  certify,
  changedForm,
  formMadeOnOpening,
  lockedPdf,
  pdfOfPages,
} from '../../support/forms/change-form.ts';
import { exampleForms } from '../../support/forms/example-forms.ts';

const exampleNamed = async (part: string) =>
  (await exampleForms.find(({ name }) => name.includes(part))?.make())?.bytes ?? new Uint8Array();

describe('what a form is', () => {
  it.each([
    ['with names, labels', 'acroform'],
    ['LiveCycle', 'acroform-xfa'],
    ['tinted', 'flat'],
    ['a scan', 'scan'],
  ])('is told of one %s', async (part, kind) => {
    expect((await describeForm(await exampleNamed(part))).kind).toBe(kind);
  });

  it('is told of one that its owner locked, which opens without a password', async () => {
    const described = await describeForm(await exampleNamed('locked'));
    expect(described).toMatchObject({ kind: 'acroform', isLocked: true, fields: { count: 12 } });
  });

  it('reads the numbers that are printed on it, and knows S1106 by them or by its title', async () => {
    const numbered = await describeForm(
      await changedForm(() => {}, 'cerfa N° 15763*02  S 1106  Réf. 736 CNAMTS'),
    );
    expect(numbered).toMatchObject({ editions: ['15763*02', 'S1106', '736CNAMTS'], isS1106: true });
    const titled = await describeForm(
      await changedForm(() => {}, "Demande d'ouverture des droits à l'assurance maladie"),
    );
    expect(titled).toMatchObject({ editions: [], isS1106: true });
    expect((await describeForm(await changedForm(() => {}, 'cerfa N° 13753*04'))).isS1106).toBe(false);
  });

  it('tells scripts and buttons that send it', async () => {
    const described = await describeForm(await changedForm(addScriptAndButton));
    expect(described).toMatchObject({ scripts: 1, submits: 1 });
  });

  it('tells fields beside the page, hidden, for reading only, and in two places; none of them is proposed but the last', async () => {
    const bytes = await changedForm(addOddFields);
    const { description, mapping } = await proposeMapping(bytes);
    expect(description.fields).toEqual({
      count: 11,
      outside: ['nir'],
      hidden: ['nom_prenoms'],
      readOnly: ['date_naissance'],
      repeated: ['lieu_naissance'],
    });
    const named = mapping.placements.map(({ to }) => ('field' in to ? to.field : ''));
    expect(named).not.toContain('nir');
    expect(named).not.toContain('nom_prenoms');
    expect(named).not.toContain('date_naissance');
    expect(named.filter((name) => name === 'lieu_naissance')).toHaveLength(1);
  });

  it('tells a form that somebody signed from one that must not be changed', async () => {
    const sign = (pdf: PDFDocument, widget: PDFDict | undefined) => {
      widget?.set(PDFName.of('FT'), PDFName.of('Sig'));
      widget?.set(PDFName.of('V'), pdf.context.obj({ Type: 'Sig', Filter: 'Adobe.PPKLite' }));
    };
    expect((await describeForm(await changedForm((pdf, [first]) => sign(pdf, first)))).signed).toBe('signed');
    const certified = await changedForm(certify);
    expect((await describeForm(certified)).signed).toBe('certified');
  });
});

describe('a file that is no form to fill', () => {
  it('is told when its pages are only made by Adobe’s program', async () => {
    const bytes = await formMadeOnOpening();
    expect((await describeForm(bytes)).kind).toBe('xfa');
    await expect(proposeMapping(bytes)).rejects.toMatchObject({ code: 'form-made-on-opening' });
  });

  it.each([
    ['of 200 pages', 'form-too-long', () => pdfOfPages(200)],
    ['that needs a password', 'form-encrypted', () => lockedPdf()],
    ['that is not a PDF', 'form-damaged', async () => new TextEncoder().encode('a letter')],
  ])('is refused with a reason: %s', async (_, code, makeFile) => {
    await expect(describeForm(await makeFile())).rejects.toMatchObject({ code });
  });
});
