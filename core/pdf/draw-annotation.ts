import { PDFDict, PDFName, PDFNumber, PDFRef, PDFStream } from 'pdf-lib';
import { boxAt, numbersOf } from './shown-box.ts';
import type { Rect } from './units.ts';

/** Annotation flags of ISO 32000-1, table 165. */
const hidden = 1 << 1;
const noView = 1 << 5;

/** Links and notes that open on a click are not part of what a page shows. */
const notDrawn = [
  '/Link',
  '/Popup',
  '/Text',
  '/FileAttachment',
  '/Sound',
  '/Movie',
  '/Screen',
  '/3D',
  '/RichMedia',
];

/** True for an annotation that a viewer draws on the page: a field, a stamp, a highlight, a signature. */
export function isDrawnByViewers(annotation: PDFDict): boolean {
  const flags = annotation.lookup(PDFName.of('F'));
  const bits = flags instanceof PDFNumber ? flags.asNumber() : 0;
  const subtype = annotation.lookup(PDFName.of('Subtype'))?.toString() ?? '';
  return (bits & (hidden | noView)) === 0 && !notDrawn.includes(subtype);
}

/** The drawing of an annotation that is in the file, and the matrix that brings it to its place on the page. */
export type Appearance = { ref: PDFRef; fit: string };

/**
 * The appearance of an annotation, and where a viewer shows it (ISO 32000-1, 12.5.5): its box, through its own
 * matrix, is fitted to the annotation's rectangle. `missing` when there is none, `nothing` when it shows nothing.
 */
export function readAppearance(
  annotation: PDFDict,
  formResources: PDFDict | undefined,
): Appearance | 'missing' | 'nothing' {
  const found = appearanceOf(annotation);
  if (!found || found === 'nothing') return found ?? 'missing';
  const { ref, stream } = found;
  const rect = boxAt(annotation, 'Rect');
  if (!rect) return 'nothing';
  const box = boxAt(stream.dict, 'BBox') ?? { x: 0, y: 0, width: rect.width, height: rect.height };
  completeForm(stream.dict, box, formResources);
  const own = numbersOf(stream.dict.lookup(PDFName.of('Matrix')));
  return { ref, fit: fitBox(box, own.length === 6 ? own : [1, 0, 0, 1, 0, 0], rect) };
}

/** What viewers forgive in the drawing of a field, and printers do not when it is drawn as a part of the page. */
function completeForm(form: PDFDict, box: Rect, formResources: PDFDict | undefined): void {
  form.set(PDFName.of('Type'), PDFName.of('XObject'));
  form.set(PDFName.of('Subtype'), PDFName.of('Form'));
  form.set(PDFName.of('BBox'), form.context.obj([box.x, box.y, box.x + box.width, box.y + box.height]));
  if (formResources && !form.has(PDFName.of('Resources'))) form.set(PDFName.of('Resources'), formResources);
}

/** The normal appearance, in the state that the annotation is in (a box that is ticked or not). */
function appearanceOf(annotation: PDFDict): { ref: PDFRef; stream: PDFStream } | 'nothing' | undefined {
  const appearances = annotation.lookup(PDFName.of('AP'));
  if (!(appearances instanceof PDFDict)) return undefined;
  const normal = appearances.lookup(PDFName.of('N'));
  const state = annotation.lookup(PDFName.of('AS'));
  const holder = normal instanceof PDFDict ? normal : appearances;
  const key =
    normal instanceof PDFDict ? (state instanceof PDFName ? state : PDFName.of('Off')) : PDFName.of('N');
  const ref = holder.get(key);
  const stream = holder.lookup(key);
  if (ref instanceof PDFRef && stream instanceof PDFStream) return { ref, stream };
  // A box in a state that has no drawing shows nothing; one without any drawing may still have a value.
  return normal instanceof PDFDict && normal.keys().length > 0 ? 'nothing' : undefined;
}

function fitBox(
  box: Rect,
  [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[],
  rect: Rect,
): string {
  const corners = [box.x, box.x + box.width].flatMap((x) =>
    [box.y, box.y + box.height].map((y) => ({ x: a * x + c * y + e, y: b * x + d * y + f })),
  );
  const left = Math.min(...corners.map(({ x }) => x));
  const bottom = Math.min(...corners.map(({ y }) => y));
  const scaleX = rect.width / (Math.max(...corners.map(({ x }) => x)) - left);
  const scaleY = rect.height / (Math.max(...corners.map(({ y }) => y)) - bottom);
  const matrix = [scaleX, 0, 0, scaleY, rect.x - left * scaleX, rect.y - bottom * scaleY];
  // A matrix that flattens its box to a line shows nothing.
  return (matrix.every(Number.isFinite) ? matrix : [0, 0, 0, 0, 0, 0]).map((n) => n.toFixed(6)).join(' ');
}
