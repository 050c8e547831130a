import {
  PDFCheckBox,
  PDFDocument,
  type PDFField,
  PDFName,
  type PDFOperator,
  type PDFPage,
  PDFTextField,
  type PDFWidgetAnnotation,
} from 'pdf-lib';
import type { Zone } from '../contract/papers.ts';
import type { Path } from '../model/path.ts';
import { AppError, type Issue } from '../model/result.ts';
import type { FieldWrite } from '../template/resolve.ts';
import { asCopied, covers, embedFaces, type FontSource, type Letters, withoutUncovered } from './faces.ts';
import { inks } from './ink.ts';
import { lineOperators, textWidth } from './show-text.ts';
import { mm, rectToBox } from './units.ts';

/**
 * A form that was filled and flattened: where its values stand, what is wrong with it, and what was written on each of
 * its pages, in that order.
 */
export type FilledForm = { pdf: PDFDocument; zones: Zone[]; issues: Issue[]; texts: string[][] };

/** Size in points of a typed text that has room, and the room kept at its left. */
const usualSize = 11;
const padding = 2;

/** Height of the base line over the rule that a text is written on, in points: 1.4 mm, as a hand leaves. */
const overRule = mm(1.4);

/**
 * Fills the fields of a form and flattens it: no field, no annotation and no form dictionary is left.
 * The text of each field is measured and shrinks to the field's `min`, never cut.
 * Issues: `text-too-long`, `glyph-missing`, with the path of the value. Errors: `template-broken`.
 */
export async function fillForm(
  source: Uint8Array,
  writes: readonly FieldWrite[],
  fonts: FontSource,
): Promise<FilledForm> {
  const pdf = await PDFDocument.load(source, { updateMetadata: false });
  const letters = (await embedFaces(pdf, fonts, ['semibold']))('semibold');
  const form = pdf.getForm();
  const zones: Zone[] = [];
  const issues: Issue[] = [];
  for (const write of writes) {
    const field = form.getFieldMaybe(write.field);
    if (!field) throw new AppError('template-broken', write.field);
    zones.push(...zonesOf(pdf.getPages(), field, write.from));
    if (field instanceof PDFCheckBox && typeof write.value === 'boolean') {
      if (write.value) field.check();
    } else if (field instanceof PDFTextField && typeof write.value === 'string') {
      issues.push(...writeText(pdf, field, write, write.value, letters));
    } else {
      throw new AppError('template-broken', write.field);
    }
  }
  const texts = textsOf(pdf, writes, issues, letters);
  flatten(pdf);
  return { pdf, zones, issues, texts };
}

/**
 * Fields come onto their pages in the order of the form. What does not fit was told, and may run over the edge of the
 * sheet, where nobody reads it.
 */
function textsOf(
  pdf: PDFDocument,
  writes: readonly FieldWrite[],
  issues: readonly Issue[],
  letters: Letters,
): string[][] {
  const tooLong = new Set(issues.filter(({ code }) => code === 'text-too-long').map(({ at }) => at));
  const unfit = new Set(writes.filter(({ from }) => tooLong.has(from)).map(({ field }) => field));
  const pages = pdf.getPages();
  const texts = pages.map((): string[] => []);
  for (const field of pdf.getForm().getFields()) {
    const text = field instanceof PDFTextField && !unfit.has(field.getName()) ? field.getText() : undefined;
    if (text === undefined) continue;
    for (const widget of field.acroField.getWidgets())
      texts[pageOf(pages, widget)]?.push(asCopied(letters, text));
  }
  return texts;
}

function writeText(
  pdf: PDFDocument,
  field: PDFTextField,
  { from, min }: FieldWrite,
  value: string,
  letters: Letters,
): Issue[] {
  const cells = field.isCombed() ? field.getMaxLength() : undefined;
  const width = field.acroField.getWidgets()[0]?.getRectangle().width ?? 0;
  const size = cells === undefined ? fittingSize(letters, value, width - 2 * padding, min) : usualSize;
  const tooLong = size === undefined || (cells !== undefined && [...value].length > cells);
  // A comb refuses more characters than it has cells; the text is then told, and its cells stay empty.
  const text = tooLong && cells !== undefined ? '' : withoutUncovered(letters, value);
  field.setText(text);
  const style = { letters, size: size ?? min, cells };
  field.updateAppearances(letters.font, (_, widget) => drawnText(pdf, text, widget.getRectangle(), style));
  return [
    ...(covers(letters, value) ? [] : [{ code: 'glyph-missing', at: from }]),
    ...(tooLong ? [{ code: 'text-too-long', at: from }] : []),
  ];
}

type TextStyle = { letters: Letters; size: number; cells: number | undefined };

/**
 * The appearance of a text field: on its rule, or each character in the middle of its cell. Ours and not
 * pdf-lib's, which sits digits low in their cells, without kerning, and cuts what is wider than the field.
 */
function drawnText(
  { context }: PDFDocument,
  text: string,
  { width, height }: { width: number; height: number },
  { letters, size, cells }: TextStyle,
): PDFOperator[] {
  if (cells === undefined)
    return lineOperators(context, text, { letters, size, x: padding, y: overRule, color: inks.ink });
  const cell = width / cells;
  return [...text].flatMap((character, index) => {
    const x = (index + 0.5) * cell - textWidth(letters, character, size) / 2;
    return lineOperators(context, character, {
      letters,
      size,
      x,
      y: height / 2 - size * 0.33,
      color: inks.ink,
    });
  });
}

/** The largest size, by quarters of a point from the usual one down to `min`, at which the width holds. */
function fittingSize(letters: Letters, text: string, width: number, min: number): number | undefined {
  for (let size = usualSize; size >= min; size -= 0.25) {
    if (textWidth(letters, text, size) <= width) return size;
  }
  return undefined;
}

function flatten(pdf: PDFDocument): void {
  // Every appearance was drawn above: letting pdf-lib draw them again would bring in Helvetica.
  pdf.getForm().flatten({ updateFieldAppearances: false });
  // flatten() leaves NeedAppearances and dangling /Annots behind.
  pdf.catalog.delete(PDFName.of('AcroForm'));
  for (const page of pdf.getPages()) page.node.delete(PDFName.of('Annots'));
}

/** The rectangle of each widget of a field, on the page that holds it. */
function zonesOf(pages: readonly PDFPage[], field: PDFField, from: Path): Zone[] {
  return field.acroField.getWidgets().map((widget) => {
    return { from, page: pageOf(pages, widget) + 1, box: rectToBox(widget.getRectangle()) };
  });
}

/** On which page (from 0) a widget stands. */
function pageOf(pages: readonly PDFPage[], widget: PDFWidgetAnnotation): number {
  return Math.max(
    pages.findIndex(({ ref }) => ref === widget.P()),
    0,
  );
}
