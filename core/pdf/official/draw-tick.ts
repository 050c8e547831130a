import type { PDFPage } from 'pdf-lib';
import { inks } from '../ink.ts';
import type { Rect } from '../units.ts';

/** Draws a cross in a printed box, as forms ask for: from corner to corner, clear of the frame. Points. */
export function drawTick(page: PDFPage, { x, y, width, height }: Rect): void {
  const inset = 0.18;
  const [left, right] = [x + inset * width, x + (1 - inset) * width];
  const [bottom, top] = [y + inset * height, y + (1 - inset) * height];
  const thickness = Math.max(0.9, Math.min(width, height) / 8);
  const style = { thickness, color: inks.ink };
  page.drawLine({ start: { x: left, y: bottom }, end: { x: right, y: top }, ...style });
  page.drawLine({ start: { x: left, y: top }, end: { x: right, y: bottom }, ...style });
}
