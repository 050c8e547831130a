import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { SeenBox } from '../../model/form-mapping.ts';
import { mm } from '../units.ts';
import { apply, type Matrix, multiply, type SeenPage } from './seen-page.ts';

/** A rectangle that is drawn, in millimetres from the top left. `ground`: how light it is filled, 0 to 1. */
type DrawnBox = { box: SeenBox; isStroked: boolean; ground: number | undefined };

/** What is drawn on a page that a form may be made of: rectangles, and straight lines across and down it. */
export type Shapes = { boxes: DrawnBox[]; across: SeenBox[]; down: SeenBox[]; pictures: Picture[] };

/** A picture: where it lies, how its own square comes to lie on the page, and what pdf.js calls it. */
export type Picture = { box: SeenBox; matrix: Matrix; id: string };

/** What counts of the operators of pdf.js, which knows them by number. */
type Operators = Readonly<Record<string, number>>;

/** More than any form draws: a map, whose lines are no boxes. */
const shapeLimit = 60_000;

/** Thinner than this, a filled rectangle is a line: 0.9 mm. */
const lineWidth = 0.9;

type Pen = { matrix: Matrix; ground: number };

/** Reads the vector drawing of a page, without its fields. */
export async function readShapes(page: PDFPageProxy, seen: SeenPage, operators: Operators): Promise<Shapes> {
  // Fields would draw themselves: only what is printed counts. 0 is `AnnotationMode.DISABLE`.
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const shapes: Shapes = { boxes: [], across: [], down: [], pictures: [] };
  const pens: Pen[] = [{ matrix: seen.toSeen, ground: 0 }];
  const pictures = [operators.paintImageXObject, operators.paintInlineImageXObject];
  for (const [index, operator] of fnArray.entries()) {
    // What an operator needs is an array of its own, or nothing.
    const args: unknown[] = Array.isArray(argsArray[index]) ? argsArray[index] : [];
    const pen = takePen(pens, operator, args, operators);
    if (operator === operators.constructPath) drawPath(shapes, pen, args, seen, operators);
    if (pictures.includes(operator)) shapes.pictures.push(pictureOf(pen, args, seen));
    if (shapes.boxes.length + shapes.across.length + shapes.down.length > shapeLimit) break;
  }
  return shapes;
}

/** The pen after an operator: laid aside for another one, taken up again, or moved. The last one is in the hand. */
function takePen(pens: Pen[], operator: number, args: readonly unknown[], operators: Operators): Pen {
  const isBack = operator === operators.restore || operator === operators.paintFormXObjectEnd;
  if (isBack && pens.length > 1) pens.pop();
  const pen = moved(pens.at(-1) ?? { matrix: [1, 0, 0, 1, 0, 0], ground: 0 }, operator, args, operators);
  if (operator === operators.save || operator === operators.paintFormXObjectBegin) pens.push(pen);
  else pens.splice(-1, 1, pen);
  return pen;
}

/** The pen after an operator that moves it, or dips it in another colour. */
function moved(pen: Pen, operator: number, args: readonly unknown[], operators: Operators): Pen {
  if (operator === operators.transform) return { ...pen, matrix: within(pen.matrix, args) };
  if (operator === operators.setFillRGBColor) return { ...pen, ground: lightnessOf(args) };
  if (operator !== operators.paintFormXObjectBegin) return pen;
  return { ...pen, matrix: within(pen.matrix, Array.isArray(args[0]) ? args[0] : []) };
}

function within(outer: Matrix, args: readonly unknown[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = args.map(Number);
  return multiply(outer, [a, b, c, d, e, f]);
}

/** pdf.js gives a colour as `#rrggbb`. */
function lightnessOf([colour]: readonly unknown[]): number {
  const [, red = '0', green = '0', blue = '0'] =
    /^#(..)(..)(..)$/.exec(typeof colour === 'string' ? colour : '') ?? [];
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16) / 255);
  return 0.3 * (r ?? 0) + 0.59 * (g ?? 0) + 0.11 * (b ?? 0);
}

type Point = { x: number; y: number };

function drawPath(
  shapes: Shapes,
  pen: Pen,
  args: readonly unknown[],
  seen: SeenPage,
  operators: Operators,
): void {
  const [paint, data] = args;
  const [buffer] = Array.isArray(data) ? data : [];
  if (!(buffer instanceof Float32Array)) return;
  const is = (...names: string[]) => names.some((name) => operators[name] === paint);
  const isStroked = is(
    'stroke',
    'closeStroke',
    'fillStroke',
    'eoFillStroke',
    'closeFillStroke',
    'closeEOFillStroke',
  );
  const isFilled = is('fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke');
  if (!isStroked && !isFilled) return;
  for (const points of readPaths(buffer, pen.matrix)) {
    const box = boxOf(points, seen);
    if (isRectangle(points)) addRectangle(shapes, box, isStroked, isFilled ? pen.ground : undefined);
    else if (isStroked) addLines(shapes, points, seen);
  }
}

/** How many numbers follow each step of a path: move, line, curve, quadratic curve, close. */
const steps = [2, 2, 6, 4, 0];

/** The straight paths of a buffer; one with a curve in it is left out. */
function readPaths(buffer: Float32Array, matrix: Matrix): Point[][] {
  const paths: Point[][] = [];
  let path: Point[] = [];
  let isStraight = true;
  const end = () => {
    if (isStraight && path.length > 1) paths.push(path);
    path = [];
    isStraight = true;
  };
  for (let at = 0; at < buffer.length; ) {
    const step = buffer[at] ?? 4;
    const count = steps[step];
    if (count === undefined) return paths;
    const [x = 0, y = 0] = [buffer[at + 1], buffer[at + 2]];
    at += 1 + count;
    if (step === 0) end();
    if (step === 0 || step === 1) path.push(apply(matrix, x, y));
    else if (step === 4 && path[0]) path.push(path[0]);
    else isStraight = false;
  }
  end();
  return paths;
}

/** A quarter of a point: what counts as straight and as closed. */
const near = 0.25;

function isRectangle(points: readonly Point[]): boolean {
  if (points.length < 4 || points.length > 6) return false;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const touches = (side: number, other: number, value: number) =>
    Math.abs(value - side) < near || Math.abs(value - other) < near;
  const isCornered = points.every(({ x, y }) => touches(left, right, x) && touches(bottom, top, y));
  const turns = new Set(points.map(({ x, y }) => `${x - left < near}${y - bottom < near}`));
  return isCornered && (turns.size === 4 || top - bottom < near || right - left < near);
}

function addRectangle(shapes: Shapes, box: SeenBox, isStroked: boolean, ground: number | undefined): void {
  const [x, y, width, height] = box;
  if (height < lineWidth && width > height) shapes.across.push([x, y + height / 2, width, 0]);
  else if (width < lineWidth) shapes.down.push([x + width / 2, y, 0, height]);
  else shapes.boxes.push({ box, isStroked, ground });
}

function addLines(shapes: Shapes, points: readonly Point[], seen: SeenPage): void {
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    if (!next) return;
    const box = boxOf([point, next], seen);
    if (box[3] < 0.2 && box[2] > 0.4) shapes.across.push([box[0], box[1] + box[3] / 2, box[2], 0]);
    else if (box[2] < 0.2 && box[3] > 0.4) shapes.down.push([box[0] + box[2] / 2, box[1], 0, box[3]]);
  }
}

/** One that is written into the page itself, as small ones are, has no name. */
function pictureOf({ matrix }: Pen, [id]: readonly unknown[], seen: SeenPage): Picture {
  return { box: boxOf(unitSquare(matrix), seen), matrix, id: typeof id === 'string' ? id : '' };
}

/** Where a picture is drawn. */
function unitSquare(matrix: Matrix): Point[] {
  return [apply(matrix, 0, 0), apply(matrix, 1, 0), apply(matrix, 1, 1), apply(matrix, 0, 1)];
}

function boxOf(points: readonly Point[], { height }: SeenPage): SeenBox {
  const xs = points.map(({ x }) => x / mm(1));
  const ys = points.map(({ y }) => height - y / mm(1));
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y];
}
