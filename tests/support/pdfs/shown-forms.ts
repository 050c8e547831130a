import { PDFBool, PDFDocument, PDFName, PDFString, rgb } from 'pdf-lib';
import type { ShownPdf } from './shown-pdfs.ts';
import { letterhead, plain, writeRawPage } from './write-raw.ts';

const field = (rect: string, entries: string) =>
  `<< /Type /Annot /Subtype /Widget /F 4 /DA (/Helv 0 Tf 0 g) /Rect [${rect}] ${entries} >>`;

/** One page with a form whose fields start at object 6. */
function formPage(fields: readonly string[]): Buffer {
  const refs = fields.map((_, index) => `${index + 6} 0 R`).join(' ');
  return writeRawPage({
    page: `/Annots [${refs}]`,
    catalog: `/AcroForm << /Fields [${refs}] >>`,
    more: [...fields],
  });
}

const filled = [
  field('60 500 300 522', '/FT /Tx /T (a) /V (Camille Rousseau)'),
  field('60 460 300 482', '/FT /Tx /T (b) /V (185057800608436) /Ff 16777216 /MaxLen 20'),
  field('60 380 300 440', '/FT /Tx /T (c) /Ff 4096 /V (12 rue des Lilas\\r56000 Vannes)'),
  field('60 340 300 362', '/FT /Ch /T (d) /Ff 131072 /V (m) /Opt [[(f) (Madame)] [(m) (Monsieur)]]'),
  field('60 300 300 322', '/FT /Tx /T (e) /Q 2 /V (250,00)'),
];

/** A text of any letters, as a file holds it: UTF-16, its longer end first. */
const anyText = (text: string) => `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;

const names = (first: string, last: string, other: string) => [
  field('60 500 300 522', `/FT /Tx /T (a) /V ${anyText(first)}`),
  field('60 460 300 482', `/FT /Tx /T (b) /V ${anyText(last)} /Ff 16777216 /MaxLen 20`),
  field('60 380 300 440', `/FT /Tx /T (c) /Ff 4096 /V ${anyText(other)}`),
];

const boxes = [
  field('60 500 80 520', '/FT /Btn /T (a) /V /Oui /AS /Oui'),
  field('60 460 80 480', '/FT /Btn /T (b) /V /Off /AS /Off'),
  field('60 420 80 440', '/FT /Btn /T (c) /V /1 /AS /1 /Ff 32768 /MK << /BC [0 0 0] >>'),
];

async function drawnForm(change: (pdf: PDFDocument) => void = () => {}): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([595, 842]);
  page.drawRectangle({ x: 60, y: 640, width: 160, height: 120, color: rgb(0.1, 0.2, 0.6) });
  const text = pdf.getForm().createTextField('nom');
  text.setText('Camille Rousseau');
  text.addToPage(page, { x: 60, y: 400, width: 300, height: 40 });
  const box = pdf.getForm().createCheckBox('oui');
  box.addToPage(page, { x: 60, y: 300, width: 40, height: 40 });
  box.check();
  change(pdf);
  return pdf.save();
}

export const shownForms: readonly ShownPdf[] = [
  { name: 'a form with its drawings', make: () => drawnForm() },
  {
    name: 'a form of LiveCycle that has its fields too',
    make: () =>
      drawnForm((pdf) => {
        const xfa = pdf.context.register(pdf.context.stream('<xdp:xdp/>'));
        pdf.getForm().acroForm.dict.set(PDFName.of('XFA'), xfa);
      }),
  },
  {
    name: 'a form with values and no drawing',
    make: async () => formPage(filled),
    isLoose: true,
    says: ['Camille Rousseau', '12 rue des Lilas', '56000 Vannes', 'Monsieur', '250,00'],
  },
  {
    name: 'names that are written with other letters than French ones, and no drawing',
    make: async () => formPage(names('Łukasz', 'Şahin', 'Nguyễn')),
    isLoose: true,
    shownAs: async () => formPage(names('Lukasz', 'Sahin', 'Nguyen')),
    says: ['Łukasz', 'Nguyễn'],
  },
  { name: 'ticked boxes without a drawing', make: async () => formPage(boxes), isLoose: true },
  {
    name: 'a value that a field takes over from its parent',
    says: ['Camille Rousseau'],
    isLoose: true,
    make: async () =>
      writeRawPage({
        page: '/Annots [7 0 R]',
        catalog: '/AcroForm << /Fields [6 0 R] >>',
        more: [
          '<< /FT /Tx /T (a) /V (Camille Rousseau) /DA (/Helv 12 Tf 0 g) /Kids [7 0 R] >>',
          '<< /Type /Annot /Subtype /Widget /F 4 /Parent 6 0 R /Rect [60 500 300 522] >>',
        ],
      }),
  },
  {
    name: 'a field whose form forgot it',
    says: ['Camille Rousseau'],
    isLoose: true,
    make: async () =>
      writeRawPage({
        page: '/Annots [6 0 R]',
        catalog: '/AcroForm << /Fields [] >>',
        more: [field('60 500 300 522', '/FT /Tx /T (a) /V (Camille Rousseau)')],
      }),
  },
  {
    name: 'a form filled by a program that leaves the drawing to viewers',
    says: ['Dominique Martin'],
    isLoose: true,
    make: () =>
      drawnForm((pdf) => {
        const { acroForm } = pdf.getForm();
        const [text] = pdf.getForm().getFields();
        text?.acroField.dict.set(PDFName.of('V'), PDFString.of('Dominique Martin'));
        acroForm.dict.set(PDFName.of('NeedAppearances'), PDFBool.True);
      }),
  },
  {
    name: 'a signature that is seen',
    make: async () =>
      writeRawPage({
        page: '/Annots [6 0 R]',
        catalog: '/AcroForm << /SigFlags 3 /Fields [6 0 R] >>',
        more: [
          '<< /Type /Annot /Subtype /Widget /FT /Sig /T (s) /F 132 /Rect [60 100 260 160] /V 8 0 R /AP << /N 7 0 R >> >>',
          plain(
            '0.8 0.9 1 rg 0 0 200 60 re f 0 0 0.6 RG 2 w 10 10 m 60 50 l 90 10 l 150 50 l S',
            '/BBox [0 0 200 60]',
          ),
          '<< /Type /Sig /Filter /Adobe.PPKLite /ByteRange [0 1 2 3] /Contents <00> >>',
        ],
      }),
  },
  {
    name: 'a signature that is not seen',
    make: async () =>
      writeRawPage({
        content: letterhead,
        page: '/Annots [6 0 R]',
        catalog: '/AcroForm << /SigFlags 3 /Fields [6 0 R] >>',
        more: ['<< /Type /Annot /Subtype /Widget /FT /Sig /T (s) /F 132 /Rect [0 0 0 0] >>'],
      }),
  },
];
