import {
  appendBezierCurve,
  LineCapStyle,
  LineJoinStyle,
  lineTo,
  moveTo,
  type PDFImage,
  type PDFOperator,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  setLineCap,
  setLineJoin,
  setLineWidth,
  setStrokingColor,
  stroke as strokePath,
} from 'pdf-lib';
import { AppError } from '../model/result.ts';
import { padHeight } from '../model/signature.ts';
import type { Box } from '../template/template.ts';
import { drawAsSeen } from './draw-as-seen.ts';
import { inks } from './ink.ts';
import { boxToRect, type Rect } from './units.ts';

/** A signature to be drawn: the lines of a hand, or a picture of which only the ink is opaque. */
export type Mark = { kind: 'strokes'; strokes: readonly number[][] } | { kind: 'picture'; png: Uint8Array };

/** The line of a ballpoint, in points, and the room for it inside the box. */
const penWidth = 1.1;
const margin = 2;

/** Larger than any picture of a signature that Liasse keeps: opening one takes memory by its pixels, not its bytes. */
const pixelLimit = 16_000_000;

/**
 * Draws a signature in a box ([x, y, width, height] in millimetres from the top left of the page as it is seen), as large
 * as the box allows and never distorted, at any rotation of the page. Lines stay lines. Errors: `attachment-damaged`,
 * `attachment-too-many-pixels`.
 */
export async function drawSignature(page: PDFPage, mark: Mark, box: Box): Promise<void> {
  const { x, y, width, height } = boxToRect(box);
  const room = { x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin };
  if (mark.kind === 'strokes') {
    const { rect, scale } = contain({ width: 1000, height: padHeight }, room);
    const at = (right: number, down: number): Point => [
      round(rect.x + right * scale),
      round(rect.y + rect.height - down * scale),
    ];
    const lines = joinStrokes(mark.strokes.map((stroke) => toPoints(stroke, at)));
    drawAsSeen(page, () => page.pushOperators(...penOperators(lines, rect)));
    return;
  }
  const image = await embedInk(page, mark.png);
  drawAsSeen(page, () => page.drawImage(image, contain(image, room).rect));
}

type Point = readonly [x: number, y: number];

function toPoints(stroke: readonly number[], at: (x: number, y: number) => Point): Point[] {
  const points: Point[] = [];
  for (let index = 0; index + 1 < stroke.length; index += 2)
    points.push(at(stroke[index] ?? 0, stroke[index + 1] ?? 0));
  return points;
}

/** A stroke that starts where the one before ends goes on with it: the pen was not lifted. */
function joinStrokes(strokes: readonly Point[][]): Point[][] {
  const lines: Point[][] = [];
  for (const stroke of strokes) {
    const line = lines.at(-1);
    if (line && isSame(line.at(-1), stroke[0])) line.push(...stroke.slice(1));
    else lines.push([...stroke]);
  }
  return lines.map(withoutStops).filter((line) => line.length > 0);
}

/** A pen that rests says where it is again: a curve needs points that are apart. */
function withoutStops(line: readonly Point[]): Point[] {
  return line.filter((point, index) => index === 0 || !isSame(line[index - 1], point));
}

function isSame(one: Point | undefined, other: Point | undefined): boolean {
  return one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1];
}

function penOperators(lines: readonly Point[][], room: Rect): PDFOperator[] {
  return [
    pushGraphicsState(),
    setStrokingColor(inks.pen),
    setLineWidth(penWidth),
    setLineCap(LineCapStyle.Round),
    setLineJoin(LineJoinStyle.Round),
    ...lines.flatMap((line) => lineOperators(line, room)),
    popGraphicsState(),
  ];
}

/**
 * A smooth line through its points, written as Bézier curves: Catmull-Rom, with tangents by the length of each step, so
 * that a hand that speeds up makes no loop. A curve stays inside the hull of its four points, so those are kept in the
 * room. A point alone is the dot of a pen.
 */
function lineOperators(points: readonly Point[], room: Rect): PDFOperator[] {
  const [first = [0, 0], ...others] = points;
  if (others.length === 0) return [moveTo(...first), lineTo(...first), strokePath()];
  const curves = others.map((to, index) => {
    const from = points[index] ?? first;
    const third = distance(from, to) / 3;
    const [leaving, arriving] = [tangentAt(points, index), tangentAt(points, index + 1)];
    const before = keepInside([from[0] + leaving[0] * third, from[1] + leaving[1] * third], room);
    const after = keepInside([to[0] - arriving[0] * third, to[1] - arriving[1] * third], room);
    return appendBezierCurve(...before, ...after, ...to);
  });
  return [moveTo(...first), ...curves, strokePath()];
}

/** Where the pen goes at a point: from the one before it to the one after it. */
function tangentAt(points: readonly Point[], index: number): Point {
  const here = points[index] ?? [0, 0];
  const [before, after] = [points[index - 1] ?? here, points[index + 1] ?? here];
  const way = distance(before, here) + distance(here, after);
  return [(after[0] - before[0]) / way, (after[1] - before[1]) / way];
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1]);
}

function keepInside([x, y]: Point, room: Rect): Point {
  const clamp = (value: number, low: number, size: number) => Math.min(Math.max(value, low), low + size);
  return [round(clamp(x, room.x, room.width)), round(clamp(y, room.y, room.height))];
}

/** A hundredth of a point is finer than any printer. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The largest rectangle of those proportions inside the room, in its middle. */
function contain({ width, height }: { width: number; height: number }, room: Rect) {
  const scale = Math.min(room.width / width, room.height / height);
  const size = { width: width * scale, height: height * scale };
  const rect: Rect = {
    x: room.x + (room.width - size.width) / 2,
    y: room.y + (room.height - size.height) / 2,
    ...size,
  };
  return { rect, scale };
}

/** The first bytes of every PNG, and where its width and height stand behind them (PNG, third edition, 5.2 and 11.2.1). */
const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

async function embedInk(page: PDFPage, png: Uint8Array): Promise<PDFImage> {
  if (png.byteLength < 24 || pngStart.some((byte, index) => png[index] !== byte))
    throw new AppError('attachment-damaged');
  const sizes = new DataView(png.buffer, png.byteOffset);
  if (sizes.getUint32(16) * sizes.getUint32(20) > pixelLimit)
    throw new AppError('attachment-too-many-pixels');
  try {
    return await page.doc.embedPng(png);
  } catch (cause) {
    throw new AppError('attachment-damaged', '', { cause });
  }
}
