import {
  concatTransformationMatrix,
  drawObject,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRef,
  PDFStream,
  popGraphicsState,
  pushGraphicsState,
} from 'pdf-lib';

type Matrix = readonly [number, number, number, number, number, number];

/** Annotation flags of ISO 32000-1, table 165. */
const hidden = 1 << 1;
const noView = 1 << 5;

/** Links and notes that open on a click are not part of what a page shows. */
const notDrawn = ['/Link', '/Popup', '/Text', '/FileAttachment', '/Sound', '/Movie', '/Screen'];

/** True for an annotation that a viewer draws on the page: a field, a stamp, a highlight, a signature. */
export function isDrawnByViewers(annotation: PDFDict): boolean {
  const flags = annotation.lookup(PDFName.of('F'));
  const bits = flags instanceof PDFNumber ? flags.asNumber() : 0;
  const subtype = annotation.lookup(PDFName.of('Subtype'))?.toString() ?? '';
  return (bits & (hidden | noView)) === 0 && !notDrawn.includes(subtype);
}

/**
 * Draws the appearance of an annotation into its page, where a viewer shows it (ISO 32000-1, 12.5.5): the box of
 * the appearance, through its matrix, is fitted to the annotation's rectangle. False when a value or a mark is
 * shown by viewers although the file holds no drawing of it.
 */
export function drawAnnotation(page: PDFPage, annotation: PDFDict): boolean {
  const appearance = appearanceOf(annotation);
  if (!appearance) return isBlank(annotation);
  const rect = numbersOf(annotation.lookup(PDFName.of('Rect')));
  const box = numbersOf(appearance.stream.dict.lookup(PDFName.of('BBox')));
  const own = numbersOf(appearance.stream.dict.lookup(PDFName.of('Matrix')));
  const fit = fitBox(box, own.length === 6 ? own : [1, 0, 0, 1, 0, 0], rect);
  if (!fit) return true;
  const name = page.node.newXObject('Annotation', appearance.ref);
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(...fit),
    drawObject(name),
    popGraphicsState(),
  );
  return true;
}

/** The normal appearance, in the state that the annotation is in (a box that is ticked or not). */
function appearanceOf(annotation: PDFDict): { ref: PDFRef; stream: PDFStream } | undefined {
  const appearances = annotation.lookup(PDFName.of('AP'));
  if (!(appearances instanceof PDFDict)) return undefined;
  const normal = appearances.lookup(PDFName.of('N'));
  const state = annotation.lookup(PDFName.of('AS'));
  const holder = normal instanceof PDFDict ? normal : appearances;
  const key =
    normal instanceof PDFDict ? (state instanceof PDFName ? state : PDFName.of('Off')) : PDFName.of('N');
  const ref = holder.get(key);
  const stream = holder.lookup(key);
  return ref instanceof PDFRef && stream instanceof PDFStream ? { ref, stream } : undefined;
}

/** A field without an answer, or a box in a state that has no drawing, shows nothing. */
function isBlank(annotation: PDFDict): boolean {
  if (annotation.lookup(PDFName.of('Subtype')) !== PDFName.of('Widget')) return false;
  const parent = annotation.lookup(PDFName.of('Parent'));
  const value =
    annotation.lookup(PDFName.of('V')) ??
    (parent instanceof PDFDict ? parent.lookup(PDFName.of('V')) : undefined);
  const text =
    value && 'decodeText' in value && typeof value.decodeText === 'function' ? value.decodeText() : '';
  return text === '' || text === 'Off' || annotation.has(PDFName.of('AS'));
}

function numbersOf(value: unknown): number[] {
  if (!(value instanceof PDFArray)) return [];
  return value.asArray().map((entry) => (entry instanceof PDFNumber ? entry.asNumber() : Number.NaN));
}

function fitBox(box: number[], own: number[], rect: number[]): Matrix | undefined {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = own;
  const xs = [0, 2].flatMap((i) =>
    [1, 3].map((j) => a * (box[i] ?? Number.NaN) + c * (box[j] ?? Number.NaN) + e),
  );
  const ys = [0, 2].flatMap((i) =>
    [1, 3].map((j) => b * (box[i] ?? Number.NaN) + d * (box[j] ?? Number.NaN) + f),
  );
  const from = { x: Math.min(...xs), y: Math.min(...ys), width: spread(xs), height: spread(ys) };
  const rectXs = [rect[0] ?? Number.NaN, rect[2] ?? Number.NaN];
  const rectYs = [rect[1] ?? Number.NaN, rect[3] ?? Number.NaN];
  const scaleX = spread(rectXs) / from.width;
  const scaleY = spread(rectYs) / from.height;
  const matrix = [
    scaleX,
    0,
    0,
    scaleY,
    Math.min(...rectXs) - from.x * scaleX,
    Math.min(...rectYs) - from.y * scaleY,
  ] as const;
  return matrix.every(Number.isFinite) ? matrix : undefined;
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
