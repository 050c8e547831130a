import { clip, endPath, type PDFPage, popGraphicsState, pushGraphicsState, rectangle } from 'pdf-lib';
import type { RuleBlock } from '../template/template.ts';
import { inks } from './ink.ts';
import { mm, type Rect } from './units.ts';

/**
 * Draws a line along the top of the box, a thin frame, a tinted ground, white paper, a dashed line to cut along, or slanted
 * hatching.
 */
export function drawRule(page: PDFPage, type: RuleBlock['type'], rect: Rect): void {
  const { x, y, width, height } = rect;
  if (type === 'rule') {
    const top = y + height;
    page.drawLine({ start: { x, y: top }, end: { x: x + width, y: top }, thickness: 0.6, color: inks.line });
  } else if (type === 'frame') {
    page.drawRectangle({ ...rect, borderWidth: 0.6, borderColor: inks.line });
  } else if (type === 'cut') {
    page.drawRectangle({ ...rect, borderWidth: 0.6, borderColor: inks.quiet, borderDashArray: [4, 3] });
  } else if (type === 'ground') {
    page.drawRectangle({ ...rect, color: inks.ground });
  } else if (type === 'paper') {
    page.drawRectangle({ ...rect, color: inks.paper });
  } else {
    drawHatching(page, rect);
  }
}

function drawHatching(page: PDFPage, { x, y, width, height }: Rect): void {
  page.pushOperators(pushGraphicsState(), rectangle(x, y, width, height), clip(), endPath());
  for (let offset = -height; offset < width; offset += mm(6)) {
    page.drawLine({
      start: { x: x + offset, y },
      end: { x: x + offset + height, y: y + height },
      thickness: mm(2),
      color: inks.ground,
    });
  }
  page.pushOperators(popGraphicsState());
}
