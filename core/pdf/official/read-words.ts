import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { SeenBox } from '../../model/form-mapping.ts';
import { mm } from '../units.ts';
import { apply, type Matrix, multiply, type SeenPage } from './seen-page.ts';

/** A stretch of printed text: its box and its base line in millimetres from the top left, its size in points. */
export type Words = { text: string; box: SeenBox; base: number; size: number };

/** How far letters reach over and under their base line, as parts of their size. */
const [above, below] = [0.72, 0.22];

/** Dots or dashes that a hand writes on. */
const blankRun = /[._…‥·]{4,}|(?:[._] ){4,}|…{2,}/u;

/** What is printed on a page: words, and the dotted lines and the printed little boxes among them. */
export type Printed = { words: Words[]; lines: SeenBox[]; ticks: SeenBox[] };

/**
 * Boxes to tick as fonts have them: those of Unicode, and what symbol fonts have in their private range, but for the
 * bullets, arrows and marks that they have there too.
 */
const tickGlyph =
  /[\u25a1\u25ab\u25fb\u25fd\u2610\u274f-\u2752]|(?![\uf0a7\uf0b7\uf0d8\uf0e0\uf0e8\uf0fb-\uf0fe])[\uf020-\uf0ff]/u;

/** Reads the upright text of a page as it is seen. */
export async function readWords(page: PDFPageProxy, seen: SeenPage): Promise<Printed> {
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const piece = place(item.str.normalize('NFC'), item.transform.map(Number), item.width, seen);
    return piece ? [piece] : [];
  });
  const lines: SeenBox[] = [];
  const ticks: SeenBox[] = [];
  const words = pieces.flatMap((piece) => cutBlanks(piece, lines, ticks));
  return { words: joinPieces(words), lines: joinLines(lines), ticks };
}

function place(text: string, transform: readonly number[], width: number, seen: SeenPage): Words | undefined {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  const matrix: Matrix = multiply(seen.toSeen, [a, b, c, d, e, f]);
  const size = Math.hypot(matrix[2], matrix[3]);
  // What runs up or down the page is no label of a field.
  if (size === 0 || matrix[0] <= 0 || Math.abs(matrix[1]) > 0.05 * matrix[0]) return undefined;
  const { x, y } = apply(matrix, 0, 0);
  const scale = Math.hypot(seen.toSeen[0], seen.toSeen[1]);
  return { text, size, ...boxOf(x, y, width * scale, size, seen) };
}

function boxOf(x: number, y: number, width: number, size: number, { height }: SeenPage) {
  const base = height - y / mm(1);
  const box: SeenBox = [
    x / mm(1),
    base - (above * size) / mm(1),
    width / mm(1),
    ((above + below) * size) / mm(1),
  ];
  return { base, box };
}

/** Takes dotted lines and little boxes out of a text: its parts, each where its letters stand on average. */
function cutBlanks(piece: Words, lines: SeenBox[], ticks: SeenBox[]): Words[] {
  const found = blankRun.exec(piece.text) ?? tickGlyph.exec(piece.text);
  if (!found) return piece.text.trim() === '' ? [] : [trimmed(piece)];
  const [start, end] = [found.index, found.index + found[0].length];
  const blank = partOf(piece, start, end);
  const [x, , width] = blank.box;
  const rise = piece.size / mm(1);
  if (tickGlyph.test(found[0])) ticks.push([x, piece.base - 0.8 * rise, width, 0.95 * rise]);
  else lines.push([x, piece.base, width, 0]);
  const rest = [partOf(piece, 0, start), partOf(piece, end, piece.text.length)];
  return rest.flatMap((part) => (part.text.trim() === '' ? [] : cutBlanks(part, lines, ticks)));
}

/** How wide characters are, roughly, so that a part of a line can be placed in it. */
function weight(text: string): number {
  let sum = 0;
  for (const character of text)
    sum += /[.,;:'’ iljtfI]/.test(character)
      ? 0.28
      : /[mwMW…@]/.test(character)
        ? 0.9
        : /[A-ZÀ-Þ]/.test(character)
          ? 0.68
          : 0.53;
  return sum;
}

function partOf(piece: Words, start: number, end: number): Words {
  const [x, y, width, height] = piece.box;
  const whole = weight(piece.text) || 1;
  const left = (weight(piece.text.slice(0, start)) / whole) * width;
  const own = (weight(piece.text.slice(start, end)) / whole) * width;
  return { ...piece, text: piece.text.slice(start, end), box: [x + left, y, own, height] };
}

function trimmed(piece: Words): Words {
  const start = piece.text.length - piece.text.trimStart().length;
  return partOf(piece, start, piece.text.trimEnd().length);
}

/** Programs write a line in many pieces, down to letters: those of one line with no more than a space between are one. */
function joinPieces(pieces: readonly Words[]): Words[] {
  const sorted = [...pieces].sort((one, other) => one.base - other.base || one.box[0] - other.box[0]);
  const rows: Words[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].base - piece.base) < 0.6) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => joinRow(row.sort((one, other) => one.box[0] - other.box[0])));
}

function joinRow(row: readonly Words[]): Words[] {
  const joined: Words[] = [];
  for (const piece of row) {
    const before = joined.at(-1);
    const gap = before ? piece.box[0] - before.box[0] - before.box[2] : Number.POSITIVE_INFINITY;
    const space = piece.size / mm(1);
    if (!before || gap > 0.45 * space || gap < -2 * space) {
      joined.push(piece);
      continue;
    }
    const glue = gap > 0.12 * space ? ' ' : '';
    const right = Math.max(before.box[0] + before.box[2], piece.box[0] + piece.box[2]);
    const top = Math.min(before.box[1], piece.box[1]);
    const bottom = Math.max(before.box[1] + before.box[3], piece.box[1] + piece.box[3]);
    joined[joined.length - 1] = {
      text: `${before.text}${glue}${piece.text}`,
      size: Math.max(before.size, piece.size),
      base: before.base,
      box: [before.box[0], top, right - before.box[0], bottom - top],
    };
  }
  return joined;
}

/** Pieces of one dotted line. */
function joinLines(lines: readonly SeenBox[]): SeenBox[] {
  const joined: SeenBox[] = [];
  for (const line of [...lines].sort((one, other) => one[1] - other[1] || one[0] - other[0])) {
    const before = joined.at(-1);
    const follows = before && Math.abs(before[1] - line[1]) < 0.4 && line[0] - before[0] - before[2] < 1.5;
    if (before && follows)
      joined[joined.length - 1] = [before[0], before[1], line[0] + line[2] - before[0], 0];
    else joined.push(line);
  }
  return joined;
}
