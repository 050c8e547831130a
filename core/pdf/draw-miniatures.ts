import type { PDFEmbeddedPage, PDFPage } from 'pdf-lib';
import type { Box } from '../template/template.ts';
import type { Faces } from './faces.ts';
import { inks } from './ink.ts';
import { drawLine, textWidth } from './show-text.ts';
import { a4, boxToRect, mm, type Rect } from './units.ts';

/** A page to be signed, and the boxes for the hand on it, in millimetres of that page. */
export type Miniature = { page: PDFEmbeddedPage; boxes: readonly Box[] };

const gap = mm(10);

/**
 * Draws pages side by side, as large as the place allows, with a flag at every box that waits for a signature. Gives the
 * texts that it wrote.
 */
export function drawMiniatures(
  page: PDFPage,
  faces: Faces,
  area: Rect,
  miniatures: readonly Miniature[],
): string[] {
  const count = miniatures.length;
  const room = (area.width - (count - 1) * gap) / count;
  const scale = Math.min(room / a4.width, area.height / a4.height);
  const [width, height] = [a4.width * scale, a4.height * scale];
  const left = area.x + (area.width - count * width - (count - 1) * gap) / 2;
  return miniatures.flatMap(({ page: picture, boxes }, index) => {
    const x = left + index * (width + gap);
    const y = area.y + (area.height - height) / 2;
    page.drawPage(picture, { x, y, width, height });
    page.drawRectangle({ x, y, width, height, borderWidth: 0.6, borderColor: inks.quiet });
    return boxes.map((box) => {
      const rect = boxToRect(box);
      const spot = {
        x: x + rect.x * scale,
        y: y + rect.y * scale,
        width: rect.width * scale,
        height: rect.height * scale,
      };
      page.drawRectangle({ ...spot, borderWidth: 1.4, borderColor: inks.accent });
      return drawFlag(page, faces, spot);
    });
  });
}

/** A flag whose point touches the box: at its left, where the page has most room. */
function drawFlag(page: PDFPage, faces: Faces, spot: Rect): string {
  const text = 'Signez ici';
  const size = 9;
  const [height, point] = [mm(5.5), mm(2.5)];
  const length = textWidth(faces('semibold'), text, size) + mm(4);
  const tip = spot.x - mm(0.5);
  const middle = spot.y + spot.height / 2;
  // The path counts downwards from its own origin, as SVG does.
  const half = height / 2;
  page.drawSvgPath(`M 0 0 L ${-point} ${-half} H ${-point - length} V ${half} H ${-point} Z`, {
    x: tip,
    y: middle,
    color: inks.accent,
  });
  return drawLine(page, text, {
    x: tip - point - length + mm(2),
    y: middle - size * 0.33,
    letters: faces('semibold'),
    size,
    color: inks.paper,
  });
}
