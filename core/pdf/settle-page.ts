import { PDFBool, PDFDict, PDFName, type PDFPage } from 'pdf-lib';
import { AppError } from '../model/result.ts';
import { readAppearance } from './draw-annotation.ts';
import { fieldFontName, fieldOperators } from './draw-field.ts';
import { markerStateName, markupOperators } from './draw-markup.ts';
import type { Letters } from './faces.ts';
import { addResource, enclosePage } from './page-content.ts';
import { readField, readFreeText } from './read-field.ts';
import { shownBox, turnOf, unitOf } from './shown-box.ts';

/** What the fields of a file share: its form, and the letters for those that it has no drawing of. */
export type FormSetting = { form: PDFDict | undefined; letters: () => Promise<Letters> };

/** What a page may have that is not printed, or is said by its box. */
const droppedEntries = ['Annots', 'UserUnit', 'TrimBox', 'BleedBox', 'ArtBox', 'AA', 'Thumb', 'B'];

/**
 * Brings a page to what its viewer shows: its marks become part of it, its box is that part of it which is shown, in
 * points, and it is turned by quarters only. Errors: `attachment-annotated`, `attachment-damaged`.
 */
export async function settlePage(
  page: PDFPage,
  marks: readonly PDFDict[],
  setting: FormSetting,
): Promise<void> {
  const { node } = page;
  const { context } = page.doc;
  const box = shownBox(node);
  const unit = unitOf(node, box);
  const turn = turnOf(node);
  if (marks.length > 0 || unit !== 1) {
    const { operators, resources } = await drawMarks(marks, setting, context.obj({}));
    enclosePage(node, [`${unit} 0 0 ${unit} 0 0 cm`, '/Page Do', ...operators].join('\n'), resources);
  }
  // pdf-lib cannot place a page that has no content at all: a blank one is given some that draws nothing.
  if (!node.lookup(PDFName.of('Contents')))
    node.set(PDFName.of('Contents'), context.register(context.stream('q Q')));
  for (const entry of droppedEntries) node.delete(PDFName.of(entry));
  const corners = [box.x, box.y, box.x + box.width, box.y + box.height].map((side) => side * unit);
  for (const entry of ['MediaBox', 'CropBox']) node.set(PDFName.of(entry), context.obj(corners));
  node.set(PDFName.of('Rotate'), context.obj(turn));
}

/** The operators that draw marks over a page, each with its own state, and the resources that they need. */
async function drawMarks(marks: readonly PDFDict[], { form, letters }: FormSetting, resources: PDFDict) {
  const operators: string[] = [];
  for (const [index, mark] of marks.entries()) {
    const appearance = isWrittenAnew(mark, form) ? 'missing' : readAppearance(mark, dictAt(form, 'DR'));
    if (appearance === 'nothing') continue;
    if (appearance === 'missing') {
      operators.push('q', operatorsOf(mark, form, await letters()), 'Q');
      continue;
    }
    addResource(resources, 'XObject', `Mark${index}`, appearance.ref);
    operators.push(`q ${appearance.fit} cm /Mark${index} Do Q`);
  }
  if (operators.includes('q')) addResource(resources, 'Font', fieldFontName, (await letters()).font.ref);
  // Some printers mix all colours of a page in another way where it has a state that blends, even one never used.
  if (operators.some((one) => one.startsWith(`/${markerStateName} gs`)))
    addResource(resources, 'ExtGState', markerStateName, resources.context.obj({ BM: 'Multiply' }));
  return { operators, resources };
}

/** A program that fills forms may leave the drawing of what was there before, and ask viewers for a new one. */
function isWrittenAnew(mark: PDFDict, form: PDFDict | undefined): boolean {
  const isAsked = form?.lookup(PDFName.of('NeedAppearances')) === PDFBool.True;
  return isAsked && isField(mark) && readField(mark, form)?.kind === 'text';
}

function isField(mark: PDFDict): boolean {
  return mark.lookup(PDFName.of('Subtype')) === PDFName.of('Widget');
}

/** Draws a mark that the file has no drawing of, as viewers do. Errors: `attachment-annotated`. */
function operatorsOf(mark: PDFDict, form: PDFDict | undefined, letters: Letters): string {
  const isWritten = isField(mark) || mark.lookup(PDFName.of('Subtype')) === PDFName.of('FreeText');
  const field = isField(mark) ? readField(mark, form) : readFreeText(mark);
  if (isWritten && !field) return '';
  const operators = isWritten && field ? fieldOperators(field, letters) : markupOperators(mark);
  if (operators === undefined) throw new AppError('attachment-annotated');
  return operators;
}

function dictAt(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  const value = dict?.lookup(PDFName.of(key));
  return value instanceof PDFDict ? value : undefined;
}
