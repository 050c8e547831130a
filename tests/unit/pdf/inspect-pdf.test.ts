import { PDFDocument, PDFName, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { inspectPdf } from '../../../core/pdf/inspect-pdf.ts';
import { a4 } from '../../../core/pdf/units.ts';

/** A file that is right in everything, with one page to spoil. */
async function makePdf(spoil: (pdf: PDFDocument) => void | Promise<void> = () => {}): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage([a4.width, a4.height]);
  pdf.setTitle('A title');
  pdf.setLanguage('fr-FR');
  await spoil(pdf);
  return pdf.save();
}

const onePage = { count: 1, copies: new Set<number>(), texts: new Map<number, string[]>() };

async function drawHelvetica(pdf: PDFDocument) {
  pdf.getPage(0).drawText('x', { font: await pdf.embedFont(StandardFonts.Helvetica) });
}

test('a right file has nothing wrong', async () => {
  expect(await inspectPdf(await makePdf(), onePage)).toEqual([]);
});

test.for<[string, (pdf: PDFDocument) => void | Promise<void>, RegExp]>([
  ['a page too many', (pdf) => void pdf.addPage([a4.width, a4.height]), /2 pages, 1 planned/],
  ['a page that is not A4', (pdf) => pdf.getPage(0).setSize(612, 792), /page 1: not A4/],
  ['a missing title', (pdf) => void pdf.context.delete(pdf.context.trailerInfo.Info as never), /no title/],
  ['a missing language', (pdf) => void pdf.catalog.delete(PDFName.of('Lang')), /no language/],
  [
    'a form that is left',
    (pdf) => void pdf.getForm().createTextField('x').addToPage(pdf.getPage(0)),
    /a form is left/,
  ],
  ['a script', (pdf) => pdf.addJavaScript('x', 'app.alert(1)'), /not only pages: \/JavaScript/],
  ['a file inside', (pdf) => pdf.attach(new Uint8Array(9), 'a.txt'), /not only pages: \/Filespec/],
  [
    'something that is done when it opens',
    (pdf) => pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.obj({ S: 'Named', N: 'Print' })),
    /not only pages: OpenAction/,
  ],
  [
    'a page whose content is not in the file',
    (pdf) => pdf.getPage(0).node.set(PDFName.of('Contents'), pdf.context.nextRef()),
    /page 1: a part is missing/,
  ],
  ['a font that is not embedded', drawHelvetica, /page 1: font not embedded: \/Helvetica/],
])('%s is found', async ([, spoil, fault]) => {
  expect((await inspectPdf(await makePdf(spoil), onePage)).join('\n')).toMatch(fault);
});

test('the copy of somebody’s paper may keep a font that its file never had', async () => {
  expect(await inspectPdf(await makePdf(drawHelvetica), { ...onePage, copies: new Set([0]) })).toEqual([]);
});

test('a text that is not on its page as it was asked is found, and not quoted', async () => {
  const bytes = await makePdf(drawHelvetica);
  const written = { ...onePage, copies: new Set([0]), texts: new Map([[0, ['x']]]) };
  expect(await inspectPdf(bytes, written)).toEqual([]);
  const asked = { ...written, texts: new Map([[0, ['x', 'Nguyễn']]]) };
  expect(await inspectPdf(bytes, asked)).toEqual(['page 1: 1 texts are not as asked']);
});
