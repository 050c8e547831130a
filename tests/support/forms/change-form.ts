import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { addFields } from './add-fields.ts';
import { drawQuestions, type Section, startForm } from './draw-form.ts';
import { healthForm } from './questions.ts';

/** A form with fields that were changed in its file, as no good producer leaves them. `text`: what is printed on top. */
export async function changedForm(
  change: (pdf: PDFDocument, widgets: PDFDict[]) => void | Promise<void>,
  text = '',
): Promise<Uint8Array> {
  const { pdf, page } = await startForm();
  if (text) page.drawText(text, { x: 40, y: 800, size: 9 });
  await addFields(pdf, page, await drawQuestions(page, healthForm, { labels: 'left', places: 'none' }));
  const widgets =
    page.node
      .Annots()
      ?.asArray()
      .map((entry) => pdf.context.lookup(entry, PDFDict)) ?? [];
  await change(pdf, widgets);
  return pdf.save({ updateFieldAppearances: false });
}

/** A script that starts by itself, and a button that sends the form away. */
export function addScriptAndButton(pdf: PDFDocument, [first]: PDFDict[]): void {
  const script = { S: 'JavaScript', JS: PDFString.of('app.alert(1)') };
  pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.obj(script));
  first?.set(PDFName.of('A'), pdf.context.obj({ S: 'SubmitForm', F: PDFString.of('https://example.org') }));
}

/** Every way in which a form acts: by itself, while one types, in an order of its own, by buttons that are seen. */
export function addActions(pdf: PDFDocument, [first]: PDFDict[]): void {
  const { context, catalog } = pdf;
  const script = () => context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') });
  const names = [PDFString.of('go'), context.register(script())];
  catalog.set(PDFName.of('OpenAction'), context.register(script()));
  catalog.set(PDFName.of('Names'), context.obj({ JavaScript: { Names: names } }));
  first?.set(PDFName.of('AA'), context.obj({ K: script(), C: context.register(script()) }));
  const form = catalog.lookup(PDFName.of('AcroForm'), PDFDict);
  form.set(PDFName.of('CO'), context.obj([...form.lookup(PDFName.of('Fields'), PDFArray).asArray()]));
  const drawing = context.stream('0.6 g 0 0 80 20 re f', {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 80, 20],
  });
  for (const [index, action] of ['SubmitForm', 'ResetForm'].entries()) {
    const button = context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'Widget',
        FT: 'Btn',
        Ff: 1 << 16,
        F: 4,
        T: PDFString.of(action),
        Rect: [40 + 100 * index, 20, 120 + 100 * index, 40],
        A: { S: action, F: PDFString.of('https://example.org') },
        AP: { N: context.register(drawing) },
      }),
    );
    pdf.getPage(0).node.addAnnot(button);
    form.lookup(PDFName.of('Fields'), PDFArray).push(button);
  }
}

/** Fields beside the page, hidden, for reading only, and one in two places. */
export function addOddFields(pdf: PDFDocument, [first, second, third, fourth, fifth]: PDFDict[]): void {
  first?.set(PDFName.of('Rect'), pdf.context.obj([-300, 20, -200, 40]));
  second?.set(PDFName.of('F'), pdf.context.obj(2));
  third?.set(PDFName.of('Ff'), pdf.context.obj(1));
  const name = fourth?.get(PDFName.of('T'));
  if (name) fifth?.set(PDFName.of('T'), name);
}

export function certify(pdf: PDFDocument): void {
  pdf.catalog.set(PDFName.of('Perms'), pdf.context.obj({ DocMDP: { Type: 'Sig' } }));
}

/** A form whose pages only Adobe's program makes: on paper there is nothing but a request to wait. */
export async function formMadeOnOpening(): Promise<Uint8Array> {
  const { pdf, page } = await startForm();
  page.drawText('Please wait...', { x: 60, y: 700 });
  pdf.catalog.set(PDFName.of('AcroForm'), pdf.context.obj({ Fields: [], XFA: PDFString.of('<xdp/>') }));
  return pdf.save();
}

export async function pdfOfPages(count: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < count; page += 1) pdf.addPage();
  return pdf.save();
}

export async function lockedPdf(): Promise<Uint8Array> {
  const { pdf } = await startForm();
  pdf.encrypt({ userPassword: 'secret', ownerPassword: 'autre' });
  return pdf.save();
}

/** A form with fields of a fund, edition by edition. */
export async function formEdition(sections: readonly Section[]): Promise<Uint8Array> {
  const { pdf, page } = await startForm();
  await addFields(pdf, page, await drawQuestions(page, sections, { labels: 'left', places: 'boxes' }));
  return pdf.save({ updateFieldAppearances: false });
}

/** The next edition: a question more, which moves those under it, one less, and one whose field has other words. */
export const nextEdition: readonly Section[] = healthForm.map(({ title, questions }) => ({
  title,
  questions: questions.flatMap((question) => {
    if (question.name === 'telephone') return [];
    if (question.name === 'courriel') return [{ ...question, label: 'Courriel du médecin' }];
    if (question.name !== 'nationalite') return [question];
    return [question, { label: 'Date d’entrée en France'.replace('’', "'"), name: 'entree', cells: 8 }];
  }),
}));
