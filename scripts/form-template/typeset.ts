import type { Color, PDFPage } from 'pdf-lib';
import type { Letters } from '../../core/pdf/faces.ts';
import { drawLine, textWidth } from '../../core/pdf/show-text.ts';
import { a4, mm } from '../../core/pdf/units.ts';
import { frenchSpaces } from '../../core/template/french.ts';

export type TextStyle = { letters: Letters; size: number; leading: number; color: Color };

/** Width in millimetres. */
export function measure(text: string, { letters, size }: TextStyle): number {
  return textWidth(letters, text, size) / mm(1);
}

/** Breaks a text at its plain spaces into lines of at most `width` millimetres. */
export function wrap(text: string, style: TextStyle, width: number): string[] {
  const lines: string[] = [];
  for (const word of frenchSpaces(text).split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Writes one line; `x` and the base line `y` in millimetres from the top left corner. */
export function write(page: PDFPage, text: string, x: number, y: number, style: TextStyle): void {
  drawLine(page, text, { ...style, x: mm(x), y: a4.height - mm(y) });
}
