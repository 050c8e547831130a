import type { PDFContext, PDFOperator } from 'pdf-lib';
import { asCopied, type Letters, withoutUncovered } from '../faces.ts';
import { inks } from '../ink.ts';
import { lineOperators, textWidth } from '../show-text.ts';

/** Room that a value is written in, in points: a cell for each character, or lines. */
export type Room = {
  width: number;
  height: number;
  cells?: [number, number][] | undefined;
  lines: number;
  size: number;
};

/** A value as it is set: each piece with its place in the room; `size` in points. `band`: a ground under one line. */
export type Fitted = {
  size: number;
  pieces: { text: string; x: number; y: number }[];
  band?: { y: number; height: number };
};

/** Smallest size of a text that can still be read on paper, and how far apart lines stand, as a multiple of the size. */
const smallest = 7;
/** One character alone in its cell is read at less. */
const smallestInCell = 5;
const leading = 1.2;

/** Room kept at the left and the right of a text, in points. */
const padding = 3;

/** How far the middle of capitals is over their base line, as a part of the size. */
const middle = 0.33;

/** Sets a value in its room, as large as it may be; nothing where it does not fit at a size that can be read. */
export function fitValue(letters: Letters, value: string, room: Room): Fitted | undefined {
  if (room.cells) return fitCells(letters, value, room.cells, room);
  for (let size = room.size; size >= smallest; size -= 0.25) {
    const lines = breakLines(letters, value, size, room.width - 2 * padding);
    const most = Math.max(1, Math.min(room.lines, Math.floor(room.height / (size * leading))));
    if (lines && lines.length <= most) return { size, pieces: placeLines(lines, size, room) };
  }
  return undefined;
}

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });

function fitCells(
  letters: Letters,
  value: string,
  cells: readonly [number, number][],
  room: Room,
): Fitted | undefined {
  // A letter and the accents that it has no code of its own with are one character.
  const characters = Array.from(graphemes.segment(value), ({ segment }) => segment);
  if (characters.length > cells.length) return undefined;
  const narrowest = Math.min(...cells.map(([, width]) => width));
  const usual = Math.max(smallestInCell, Math.min(room.size, room.height * 0.85, narrowest * 1.3));
  // Each in its own cell: a wide letter makes all of them smaller, and never runs into the next one.
  const shares = characters.map((text, index) => (cells[index]?.[1] ?? 0) / textWidth(letters, text, usual));
  const size = usual * Math.min(1, ...shares);
  if (size < smallestInCell) return undefined;
  const y = room.height / 2 - size * middle;
  const pieces = characters.flatMap((text, index) => {
    const [left, width] = cells[index] ?? [0, 0];
    return text === ' ' ? [] : [{ text, x: left + width / 2 - textWidth(letters, text, size) / 2, y }];
  });
  return { size, pieces };
}

/** Breaks a text at its spaces; nothing where a word alone is too wide. */
function breakLines(letters: Letters, text: string, size: number, width: number): string[] | undefined {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (textWidth(letters, longer, size) <= width) lines.splice(-1, 1, longer);
    else if (textWidth(letters, word, size) <= width) lines.push(word);
    else return undefined;
  }
  return lines;
}

/** One line stands in the middle of its room, several from the top. */
function placeLines(lines: readonly string[], size: number, { height, lines: most }: Room): Fitted['pieces'] {
  if (most === 1) return lines.map((text) => ({ text, x: padding, y: height / 2 - size * middle }));
  return lines.map((text, index) => ({ text, x: padding, y: height - size * (0.95 + index * leading) }));
}

/** The operators that write a value in its room, from the room's lower left corner; and the texts as they are copied. */
export function fittedOperators(
  context: PDFContext,
  letters: Letters,
  { size, pieces }: Fitted,
  fontName: string,
): PDFOperator[] {
  return pieces.flatMap(({ text, x, y }) =>
    lineOperators(
      context,
      withoutUncovered(letters, text),
      { letters, size, x, y, color: inks.ink },
      fontName,
    ),
  );
}

/** What a reader copies of a value. */
export function copiedText(letters: Letters, { pieces }: Fitted): string {
  return pieces.map(({ text }) => asCopied(letters, withoutUncovered(letters, text))).join('');
}
