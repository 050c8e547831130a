import {
  type Color,
  concatTransformationMatrix,
  PDFDocument,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  setCharacterSpacing,
} from 'pdf-lib';
import { embedFaces, type Faces, type FontSource } from '../../core/pdf/faces.ts';
import { drawLine, textWidth } from '../../core/pdf/show-text.ts';
import { a4, boxToRect, mm } from '../../core/pdf/units.ts';
import { frenchSpaces } from '../../core/template/french.ts';
import type { Box, Face } from '../../core/template/template.ts';

/** A sheet on which a specimen is drawn, in millimetres from its top left corner. Colours are `#rrggbb`. */
export type Sheet = { page: PDFPage; faces: Faces };

type TextStyle = {
  size: number;
  face?: Face;
  color?: string;
  align?: 'left' | 'center' | 'right';
  /** Space added between letters, in points. */
  spacing?: number;
};

const ink = '#23262e';

/** A new A4 document, with as many sheets as are asked for. Nothing in it depends on the day or the machine. */
export async function openSheets(
  title: string,
  count: number,
  fonts: FontSource,
): Promise<{ pdf: PDFDocument; sheets: Sheet[] }> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setTitle(title);
  pdf.setLanguage('fr-FR');
  const faces = await embedFaces(pdf, fonts, ['regular', 'italic', 'semibold', 'bold', 'mono']);
  const sheets = Array.from({ length: count }, () => ({ page: pdf.addPage([a4.width, a4.height]), faces }));
  return { pdf, sheets };
}

/** Writes one line. `x` is its left edge, centre or right edge according to `align`; `y` its base line. */
export function writeLine(sheet: Sheet, text: string, x: number, y: number, style: TextStyle): void {
  const { size, face = 'regular', color = ink, align = 'left', spacing = 0 } = style;
  const letters = sheet.faces(face);
  const width = textWidth(letters, text, size) + spacing * (text.length - 1);
  const shift = { left: 0, center: width / 2, right: width }[align];
  sheet.page.pushOperators(pushGraphicsState(), setCharacterSpacing(spacing));
  drawLine(sheet.page, text, {
    letters,
    x: mm(x) - shift,
    y: a4.height - mm(y),
    size,
    color: colorOf(color),
  });
  sheet.page.pushOperators(popGraphicsState());
}

/** Writes one bold line centred on a point, so pale that what is under it can be read. */
export function writePale(
  { page, faces }: Sheet,
  text: string,
  x: number,
  y: number,
  { size, color }: { size: number; color: string },
): void {
  const { font } = faces('bold');
  page.drawText(text, {
    x: mm(x) - font.widthOfTextAtSize(text, size) / 2,
    // Half the height of the capitals of Source Sans 3.
    y: a4.height - mm(y) - size * 0.33,
    size,
    font,
    color: colorOf(color),
    opacity: 0.2,
  });
}

/** Writes a text that wraps at `width`, and gives back the base line that would come next. */
export function writeColumn(
  sheet: Sheet,
  text: string,
  [x, y, width]: readonly [number, number, number],
  style: TextStyle & { leading: number },
): number {
  const letters = sheet.faces(style.face ?? 'regular');
  const lines: string[] = [];
  for (const word of frenchSpaces(text).split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(letters, longer, style.size) <= mm(width)) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  lines.forEach((line, index) => {
    writeLine(sheet, line, x, y + index * style.leading, style);
  });
  return y + lines.length * style.leading;
}

/** A straight line. */
export function drawStroke(
  { page }: Sheet,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  { color, width = 0.2 }: { color: string; width?: number },
): void {
  page.drawLine({
    start: { x: mm(x1), y: a4.height - mm(y1) },
    end: { x: mm(x2), y: a4.height - mm(y2) },
    thickness: mm(width),
    color: colorOf(color),
  });
}

/** A rectangle, with round corners where `radius` says so. */
export function drawPanel(
  { page }: Sheet,
  box: Box,
  {
    fill,
    edge,
    radius = 0,
    opacity = 1,
  }: { fill?: string; edge?: string; radius?: number; opacity?: number },
): void {
  const [x, y, width, height] = box;
  const look = {
    ...(fill ? { color: colorOf(fill), opacity } : {}),
    ...(edge ? { borderColor: colorOf(edge), borderWidth: mm(0.25) } : {}),
  };
  if (radius === 0) {
    page.drawRectangle({ ...boxToRect(box), ...look });
    return;
  }
  // The outline is said in millimetres; drawSvgPath scales it, and its border with it.
  const path = roundedOutline(width, height, radius);
  page.drawSvgPath(path, {
    x: mm(x),
    y: a4.height - mm(y),
    scale: mm(1),
    ...look,
    borderWidth: edge ? 0.25 : 0,
  });
}

function roundedOutline(width: number, height: number, radius: number): string {
  const turn = (x: number, y: number) => `a ${radius} ${radius} 0 0 1 ${x} ${y}`;
  const [across, down] = [width - 2 * radius, height - 2 * radius];
  return [
    `M ${radius} 0 h ${across} ${turn(radius, radius)}`,
    `v ${down} ${turn(-radius, radius)}`,
    `h ${-across} ${turn(-radius, -radius)}`,
    `v ${-down} ${turn(radius, -radius)} Z`,
  ].join(' ');
}

/** A path in millimetres, its origin at (x, y), enlarged by `scale`: drawn as a line, or filled. */
export function drawPath(
  { page }: Sheet,
  path: string,
  [x, y]: readonly [number, number],
  look: { stroke?: string; width?: number; fill?: string; opacity?: number; scale?: number },
): void {
  const { stroke, width = 0.2, fill, opacity = 1, scale = 1 } = look;
  page.drawSvgPath(path, {
    x: mm(x),
    y: a4.height - mm(y),
    scale: mm(scale),
    borderWidth: stroke ? width : 0,
    ...(stroke ? { borderColor: colorOf(stroke), borderOpacity: opacity } : {}),
    ...(fill ? { color: colorOf(fill), opacity } : {}),
  });
}

/** Draws something turned around a point, in degrees counter-clockwise: a stamp is never straight. */
export function drawTurned(
  { page }: Sheet,
  [x, y]: readonly [number, number],
  angle: number,
  draw: () => void,
): void {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const [px, py] = [mm(x), a4.height - mm(y)];
  const [dx, dy] = [px - px * cos + py * sin, py - px * sin - py * cos];
  page.pushOperators(pushGraphicsState(), concatTransformationMatrix(cos, sin, -sin, cos, dx, dy));
  draw();
  page.pushOperators(popGraphicsState());
}

function colorOf(hex: string): Color {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return rgb(part(1), part(3), part(5));
}
