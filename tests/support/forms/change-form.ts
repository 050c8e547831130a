import { PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
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
