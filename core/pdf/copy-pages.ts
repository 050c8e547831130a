import { degrees, type PDFDocument, type PDFEmbeddedPage, type PDFPage } from 'pdf-lib';
import type { Letters } from './faces.ts';
import { inks } from './ink.ts';
import { drawLine, textWidth } from './show-text.ts';
import { a4, mm, type Rect } from './units.ts';

/** A picture brought to what a printer needs: upright JPEG bytes, untouched when they already fit. */
export type Picture = { jpeg: Uint8Array; width: number; height: number };

/** Where a copy is placed on its sheet: printers cannot reach the edge, and the foot is kept for the stamp. */
const copyArea: Rect = { x: mm(8), y: mm(16), width: a4.width - mm(16), height: a4.height - mm(24) };

/** Base line of the stamp, in the margin under the copy. */
const stampLine = mm(8);

/** No picture is printed larger than at this resolution: it would only show its grain. */
const leastDotsPerInch = 100;

/**
 * Draws a picture centred on a new A4 page, as large as its area and its resolution allow. `turn` in degrees
 * clockwise: the picture's own bytes are kept, and drawn turned.
 */
export async function addPicturePage(pdf: PDFDocument, picture: Picture, turn = 0): Promise<PDFPage> {
  const page = pdf.addPage([a4.width, a4.height]);
  const embedded = await pdf.embedJpg(picture.jpeg);
  const natural = {
    width: (embedded.width * 72) / leastDotsPerInch,
    height: (embedded.height * 72) / leastDotsPerInch,
  };
  const { rect, corner, rotate } = place(natural, turn);
  const isSideways = rotate.angle % 180 !== 0;
  page.drawImage(embedded, {
    ...corner,
    rotate,
    width: isSideways ? rect.height : rect.width,
    height: isSideways ? rect.width : rect.height,
  });
  return page;
}

/**
 * Draws a page of somebody's PDF, as it is seen (its crop box, its rotation), on a new A4 page inside the copy
 * area. `rotation` in degrees clockwise, as the page says it.
 */
export function addPdfPage(pdf: PDFDocument, source: PDFEmbeddedPage, rotation: number): PDFPage {
  const page = pdf.addPage([a4.width, a4.height]);
  const { scale, corner, rotate } = place(source, rotation);
  page.drawPage(source, { ...corner, xScale: scale, yScale: scale, rotate });
  return page;
}

/** Where something of that size is drawn when it is turned clockwise: pdf-lib turns around the lower left corner. */
function place({ width, height }: { width: number; height: number }, clockwise: number) {
  const turned = ((clockwise % 360) + 360) % 360;
  const isSideways = turned === 90 || turned === 270;
  const seen = isSideways ? { width: height, height: width } : { width, height };
  const rect = fitInside(seen, copyArea);
  const corner = {
    90: { x: rect.x, y: rect.y + rect.height },
    180: { x: rect.x + rect.width, y: rect.y + rect.height },
    270: { x: rect.x + rect.width, y: rect.y },
  }[turned] ?? { x: rect.x, y: rect.y };
  return { rect, corner, scale: rect.width / seen.width, rotate: degrees(-turned) };
}

/** Writes "Pièce 4 – p. 1/2" in the foot margin of a copy, never over it. */
export function stampCopy(
  page: PDFPage,
  letters: Letters,
  number: number,
  position: number,
  count: number,
): void {
  const text = `Pièce ${number} – p. ${position}/${count}`;
  const size = 9;
  const x = a4.width - mm(12) - textWidth(letters, text, size);
  drawLine(page, text, { x, y: stampLine, letters, size, color: inks.quiet });
}

/** The largest rectangle of those proportions inside the area, centred, no larger than its natural size. */
function fitInside(natural: { width: number; height: number }, area: Rect): Rect {
  const scale = Math.min(1, area.width / natural.width, area.height / natural.height);
  const width = natural.width * scale;
  const height = natural.height * scale;
  return { x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 2, width, height };
}
