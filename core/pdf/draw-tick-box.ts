import type { PDFPage } from 'pdf-lib';
import { inks } from './ink.ts';
import { mm } from './units.ts';

const side = mm(3.4);

/** A box to tick by hand: its left edge and its middle, in points. */
export function drawTickBox(page: PDFPage, x: number, middle: number): void {
  page.drawRectangle({
    x,
    y: middle - side / 2,
    width: side,
    height: side,
    borderWidth: 0.8,
    borderColor: inks.quiet,
  });
}
