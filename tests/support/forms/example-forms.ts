import { degrees, PDFArray, PDFDict, type PDFDocument, PDFName } from 'pdf-lib';
import sharp from 'sharp';
import type { DatumId } from '../../../core/model/form-datum.ts';
import { addFields, type Habit } from './add-fields.ts';
import { drawQuestions, type Placed, type Section, type Style, startForm } from './draw-form.ts';
import { doctorForm, familyForm, healthForm, listForm, trapForm, vehicleForm } from './questions.ts';

/** A place of an example, in millimetres from the top left of the page as it is seen, and what belongs there. */
export type ExpectedPlace = { x: number; y: number; datum: DatumId | undefined };

type ExampleForm = { bytes: Uint8Array; expected: ExpectedPlace[] };

/** A form made in the manner of one producer. */
export type Example = { name: string; make: () => Promise<ExampleForm> };

type Way = {
  sections?: readonly Section[];
  style: Style;
  fields?: Habit;
  finish?: (pdf: PDFDocument) => Promise<void> | void;
};

const mm = 72 / 25.4;

async function makeForm({ sections = healthForm, style, fields, finish }: Way): Promise<ExampleForm> {
  const { pdf, page } = await startForm();
  const placed = await drawQuestions(page, sections, style);
  if (fields) await addFields(pdf, page, placed, fields);
  await finish?.(pdf);
  const bytes = await pdf.save({ updateFieldAppearances: false });
  return { bytes, expected: placed.map(expectedOf) };
}

function expectedOf({ question, x, y, width, height }: Placed): ExpectedPlace {
  const isTick = question.kind === 'tick';
  const across = (x + (isTick ? height / 2 : Math.min(width / 2, 8))) / mm;
  return { x: across, y: 297 - (y + height / 2) / mm, datum: question.datum };
}

/** The layers of Adobe LiveCycle: a packet beside the fields, and names that tell where they stand. */
const liveCycle: Habit = {
  nameOf: ({ question }, index) =>
    `topmostSubform[0].Page1[0].${question.kind === 'tick' ? 'cb' : question.cells ? 'num' : 'txt'}${capital(question.name ?? '')}[${index}]`,
};

function capital(name: string): string {
  return name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const addXfa = (pdf: PDFDocument) => {
  const packet = pdf.context.register(
    pdf.context.flateStream('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"/>'),
  );
  pdf.catalog.lookup(PDFName.of('AcroForm'), PDFDict).set(PDFName.of('XFA'), packet);
};

const english: Record<string, string> = {
  nom_prenoms: 'FullName',
  date_naissance: 'BirthDate',
  code_postal: 'ZipCode',
  commune: 'City',
  telephone: 'PhoneNumber',
  courriel: 'Email',
  adresse: 'Address',
};

/** Forms as different producers make them. The issue that asked for them names their habits. */
export const exampleForms: readonly Example[] = [
  {
    name: 'fields with names, labels on the left',
    make: () => makeForm({ style: { labels: 'left', places: 'none' }, fields: {} }),
  },
  {
    name: 'fields without telling names, tooltips, labels above',
    make: () =>
      makeForm({
        style: { labels: 'above', places: 'none', step: 15 },
        fields: { tips: true, nameOf: (_, index) => `Champ ${index + 1}` },
      }),
  },
  {
    name: 'names of fields in English, no tooltips',
    make: () =>
      makeForm({
        style: { labels: 'left', places: 'none' },
        fields: { nameOf: ({ question }, index) => english[question.name ?? ''] ?? `Text${index + 1}` },
      }),
  },
  {
    name: 'radio group, kids without names, boxes without /Off',
    make: () =>
      makeForm({
        sections: familyForm,
        style: { labels: 'left', places: 'none' },
        fields: { kids: true, withoutOff: true },
      }),
  },
  {
    name: 'LiveCycle: XFA beside fields, labels below',
    make: () =>
      makeForm({ style: { labels: 'below', places: 'lines', step: 13 }, fields: liveCycle, finish: addXfa }),
  },
  {
    name: 'NeedAppearances without drawings, lengths without combs',
    make: () =>
      makeForm({
        style: { labels: 'left', places: 'boxes' },
        fields: { needAppearances: true, combs: false },
      }),
  },
  {
    name: 'rich text in several lines',
    make: () =>
      makeForm({
        style: { labels: 'left', places: 'none' },
        fields: { flags: (1 << 25) | (1 << 12), combs: false },
      }),
  },
  {
    name: 'locked by its owner, with AES-256',
    make: () =>
      makeForm({
        style: { labels: 'left', places: 'none' },
        fields: {},
        finish: (pdf) =>
          pdf.encrypt({ ownerPassword: 'proprietaire', userPassword: '', permissions: { modifying: false } }),
      }),
  },
  {
    name: 'flat, cells on a tinted ground',
    make: () => makeForm({ style: { labels: 'left', places: 'tinted-cells' } }),
  },
  {
    name: 'flat, cells of several widths, apart in groups',
    make: () => makeForm({ style: { labels: 'left', places: 'grouped-cells' } }),
  },
  {
    name: 'flat, lines and ticked combs',
    make: () => makeForm({ style: { labels: 'left', places: 'corner-lines' } }),
  },
  {
    name: 'flat, lines with labels below',
    make: () => makeForm({ sections: vehicleForm, style: { labels: 'below', places: 'lines', step: 13 } }),
  },
  { name: 'flat, dotted lines', make: () => makeForm({ style: { labels: 'left', places: 'dots' } }) },
  {
    name: 'flat, boxes under their labels',
    make: () => makeForm({ sections: familyForm, style: { labels: 'above', places: 'boxes', step: 13 } }),
  },
  { name: 'a scan', make: makeScan },
  {
    name: 'fields on a page that is turned by a quarter',
    make: () =>
      makeForm({
        style: { labels: 'left', places: 'none' },
        fields: {},
        finish: turnWithContent,
      }),
  },
  {
    name: 'flat, on a page that is cropped',
    make: () =>
      makeForm({
        style: { labels: 'left', places: 'cells' },
        finish: (pdf) => enlargePaper(pdf),
      }),
  },
  {
    name: 'a form of another kind',
    make: () => makeForm({ sections: vehicleForm, style: { labels: 'left', places: 'none' }, fields: {} }),
  },
  {
    name: 'lists of words, of which one stands open',
    make: () =>
      makeForm({ sections: listForm, style: { labels: 'left', places: 'none' }, fields: { tips: true } }),
  },
  {
    name: 'one name for two places',
    make: () =>
      makeForm({
        sections: [
          ...healthForm,
          {
            title: 'Rappel',
            questions: [{ label: 'Nom et prénoms', name: 'nom_prenoms', datum: 'applicant.names' }],
          },
        ],
        style: { labels: 'left', places: 'none' },
        fields: { tips: true },
      }),
  },
  {
    name: 'other people than those of the dossier, fields',
    make: () => makeForm({ sections: trapForm, style: { labels: 'left', places: 'none' }, fields: {} }),
  },
  {
    name: 'other people than those of the dossier, flat',
    make: () => makeForm({ sections: trapForm, style: { labels: 'above', places: 'boxes', step: 13 } }),
  },
  {
    name: 'two persons who may be one, and a doctor',
    make: () => makeForm({ sections: doctorForm, style: { labels: 'left', places: 'tinted-cells' } }),
  },
];

/** What was drawn upright, on a page that lies on its side in the file. */
function turnWithContent(pdf: PDFDocument): void {
  const { context } = pdf;
  for (const page of pdf.getPages()) {
    const { width, height } = page.getSize();
    page.setMediaBox(0, 0, height, width);
    page.setRotation(degrees(90));
    const turn = context.register(context.stream(`q 0 1 -1 0 ${height} 0 cm`));
    page.node.wrapContentStreams(turn, context.register(context.stream('Q')));
    for (const entry of page.node.Annots()?.asArray() ?? []) {
      const widget = context.lookup(entry, PDFDict);
      const { x, y, width: wide, height: rise } = widget.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
      // (x, y) of the upright page is (height − y, x) of the one on its side; the text of a field is turned with it.
      widget.set(PDFName.of('Rect'), context.obj([height - y - rise, x, height - y, x + wide]));
      widget.set(PDFName.of('MK'), context.obj({ R: 90 }));
      widget.delete(PDFName.of('AP'));
    }
  }
}

/** The form in the middle of a larger sheet, cropped to what it was. */
function enlargePaper(pdf: PDFDocument): void {
  for (const page of pdf.getPages()) {
    page.setMediaBox(-60, -40, 715.28, 921.89);
    page.setCropBox(0, 0, 595.28, 841.89);
  }
}

/** The picture of a printed form: nothing in it can be read. */
async function makeScan(): Promise<ExampleForm> {
  const { pdf, page } = await startForm();
  const cells = Array.from(
    { length: 14 },
    (_, index) => `<rect x="${300 + index * 40}" y="200" width="36" height="44" fill="#fff"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1240" height="1754"><rect width="1240" height="1754" fill="#f3e6c4"/>${cells.join('')}</svg>`;
  const jpeg = await sharp(Buffer.from(svg)).jpeg().toBuffer();
  page.drawImage(await pdf.embedJpg(jpeg), { x: 0, y: 0, width: 595.28, height: 841.89 });
  return { bytes: await pdf.save(), expected: [] };
}
