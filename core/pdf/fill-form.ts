import {
  PDFCheckBox,
  PDFDocument,
  type PDFField,
  type PDFFont,
  PDFName,
  type PDFPage,
  PDFTextField,
} from 'pdf-lib';
import type { Zone } from '../contract/papers.ts';
import type { Path } from '../model/path.ts';
import { AppError, type Issue } from '../model/result.ts';
import type { FieldWrite } from '../template/resolve.ts';
import { embedFaces, type Faces, type FontSource } from './faces.ts';
import { rectToBox } from './units.ts';

/** A form that was filled and flattened: where its values stand, and what is wrong with it. */
export type FilledForm = { pdf: PDFDocument; zones: Zone[]; issues: Issue[] };

/** Largest size of a typed text, in points, and the room kept on each side of a line. */
const usualSize = 10;
const sidePadding = 2;

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
  const faces = await embedFaces(pdf, fonts, ['regular']);
  const font = faces.font('regular');
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
      issues.push(...writeText(field, write, write.value, faces));
    } else {
      throw new AppError('template-broken', write.field);
    }
  }
  flatten(pdf, font);
  return { pdf, zones, issues };
}

function writeText(field: PDFTextField, { from, min }: FieldWrite, value: string, faces: Faces): Issue[] {
  const text = [...value].map((sign) => (faces.covers('regular', sign) ? sign : '□')).join('');
  const issues = text === value ? [] : [{ code: 'glyph-missing', at: from }];
  const cells = field.isCombed() ? field.getMaxLength() : undefined;
  if (cells !== undefined) {
    if ([...text].length > cells) return [{ code: 'text-too-long', at: from }];
    field.setText(text);
    field.setFontSize(usualSize);
    return issues;
  }
  const width = (field.acroField.getWidgets()[0]?.getRectangle().width ?? 0) - 2 * sidePadding;
  const size = fittingSize((candidate) => faces.width('regular', text, candidate), width, min);
  field.setText(text);
  field.setFontSize(size ?? min);
  return size === undefined ? [...issues, { code: 'text-too-long', at: from }] : issues;
}

/** The largest size, by quarters of a point from the usual one down to `min`, at which the width holds. */
function fittingSize(widthAt: (size: number) => number, width: number, min: number): number | undefined {
  for (let size = usualSize; size >= min; size -= 0.25) {
    if (widthAt(size) <= width) return size;
  }
  return undefined;
}

function flatten(pdf: PDFDocument, font: PDFFont): void {
  const form = pdf.getForm();
  // Every appearance is drawn anew with the embedded font before anything is saved: a stale one would print "?".
  form.updateFieldAppearances(font);
  form.flatten({ updateFieldAppearances: false });
  // flatten() leaves NeedAppearances and dangling /Annots behind.
  pdf.catalog.delete(PDFName.of('AcroForm'));
  for (const page of pdf.getPages()) page.node.delete(PDFName.of('Annots'));
}

/** The rectangle of each widget of a field, on the page that holds it. */
function zonesOf(pages: readonly PDFPage[], field: PDFField, from: Path): Zone[] {
  return field.acroField.getWidgets().map((widget) => {
    const page = pages.findIndex(({ ref }) => ref === widget.P());
    return { from, page: Math.max(page, 0) + 1, box: rectToBox(widget.getRectangle()) };
  });
}
