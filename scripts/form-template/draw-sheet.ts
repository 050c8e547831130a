import { type Color, type PDFPage, rgb } from 'pdf-lib';
import type { Letters } from '../../core/pdf/faces.ts';
import { boxToRect } from '../../core/pdf/units.ts';
import type { Box, Face } from '../../core/template/template.ts';
import { combCells, fieldBox, groundOf } from './measure-boxes.ts';
import { divider, labels, left, right, rows, sections, signatureBox } from './sheet.ts';
import type { Entry, Row, Section, Span, StyleName, Words } from './sheet-parts.ts';
import { signatureLabel, texts } from './sheet-texts.ts';
import { measure, type TextStyle, wrap, write } from './typeset.ts';

const ink = rgb(0x1f / 255, 0x3f / 255, 0x8f / 255);
const tint = rgb(0xd6 / 255, 0xdd / 255, 0xf1 / 255);
const rule = rgb(0xa9 / 255, 0xb7 / 255, 0xdf / 255);
const white = rgb(1, 1, 1);

/** Sizes in points, leadings in millimetres. */
const styles: Record<StyleName, { face: Face; size: number; leading: number }> = {
  title: { face: 'bold', size: 18, leading: 7.5 },
  section: { face: 'bold', size: 13, leading: 5.5 },
  label: { face: 'regular', size: 9.5, leading: 4.2 },
  strong: { face: 'semibold', size: 9.5, leading: 4.2 },
  hint: { face: 'italic', size: 8, leading: 3.4 },
  note: { face: 'regular', size: 8.5, leading: 3.8 },
  notice: { face: 'italic', size: 8, leading: 3.4 },
};

export const sheetFaces = ['regular', 'italic', 'semibold', 'bold'] as const satisfies Face[];

/** What draws on one page, in millimetres from its top left corner. */
type Pen = {
  fill(box: Box, color: Color): void;
  words(words: Words): void;
  width(text: string, style: StyleName): number;
};

function takePen(page: PDFPage, letters: (face: Face) => Letters): Pen {
  const styleOf = (name: StyleName): TextStyle => {
    const { face, ...rest } = styles[name];
    return { ...rest, letters: letters(face), color: ink };
  };
  return {
    fill: (box, color) => page.drawRectangle({ ...boxToRect(box), color }),
    words: ({ style: name, x, y, width, align, text }) => {
      const style = styleOf(name);
      wrap(text, style, width).forEach((line, index) => {
        const shift = align === 'center' ? 0.5 : align === 'right' ? 1 : 0;
        write(page, line, x - shift * measure(line, style), y + index * style.leading, style);
      });
    },
    width: (text, style) => measure(text, styleOf(style)),
  };
}

/** Draws everything that is printed on the sheet before it is filled. */
export function drawSheet(page: PDFPage, letters: (face: Face) => Letters): void {
  const pen = takePen(page, letters);
  for (const section of sections) drawSection(pen, section);
  drawSignature(pen);
  for (const row of rows) drawRow(pen, row);
  for (const words of texts) pen.words(words);
}

/** A bar, the title, a bar; then the frame of the section. */
function drawSection(pen: Pen, { title, y, frame }: Section): void {
  const [middle, height, space, edge] = [(left + right) / 2, 4.2, 4, 0.5];
  const half = pen.width(title, 'section') / 2 + space;
  pen.fill([left, y - 3.7, middle - half - left, height], ink);
  pen.fill([middle + half, y - 3.7, right - middle - half, height], ink);
  pen.words({ style: 'section', x: middle, y, width: right - left, align: 'center', text: title });
  pen.fill([left, frame.top, right - left, frame.bottom - frame.top], tint);
  pen.fill(
    [left + edge, frame.top + edge, right - left - 2 * edge, frame.bottom - frame.top - 2 * edge],
    white,
  );
}

function drawRow(pen: Pen, { y, label, hints = [], entries }: Row): void {
  if (label) pen.words({ style: 'label', x: labels, y, width: 52, text: label });
  hints.forEach((text, index) => {
    pen.words({ style: 'hint', x: labels, y: y + (index + 1) * styles.hint.leading + 0.2, width: 52, text });
  });
  for (const entry of entries) drawEntry(pen, entry, y);
}

function drawEntry(pen: Pen, entry: Entry, y: number): void {
  const box = fieldBox(entry, y);
  switch (entry.kind) {
    case 'comb':
      pen.fill(groundOf(box), tint);
      for (const cell of combCells(entry.groups, box)) pen.fill(cell, white);
      return;
    case 'line':
      drawWritingLine(pen, entry, box);
      return;
    case 'tick':
      pen.fill(groundOf(box), tint);
      pen.fill(box, white);
      pen.words({ style: 'label', x: entry.x + 8, y, width: 90, text: entry.says });
  }
}

/** A line with a small tick at its left end. */
function drawWritingLine(pen: Pen, { x, until }: Span, [, y, , height]: Box): void {
  const [thickness, tickHeight] = [0.4, 4];
  pen.fill([x, y + height, until - x, thickness], rule);
  pen.fill([x, y + height - tickHeight, thickness, tickHeight], rule);
}

/** A column of its own beside the statement: a rule after its label, and room for a hand. */
function drawSignature(pen: Pen): void {
  const frame = sections.at(-1)?.frame;
  if (frame) pen.fill([divider, frame.top, 0.5, frame.bottom - frame.top], tint);
  const { x, y, text, style } = signatureLabel;
  const start = x + pen.width(text, style) + 3;
  pen.fill([start, y - 1, signatureBox[0] + signatureBox[2] - start, 0.4], tint);
}
