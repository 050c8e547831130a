import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';
import type { DatumId } from '../../../core/model/form-datum.ts';

/** One question of a form: its printed words, the room for its answer, and what belongs there (nothing: no dossier knows). */
type Question = {
  label: string;
  datum?: DatumId;
  kind?: 'text' | 'tick';
  /** Millimetres. */
  width?: number;
  cells?: number;
  name?: string;
  tip?: string;
  /** On the same row as the question before it. */
  beside?: boolean;
  /** The state of a box to tick, where a group shares a name. */
  state?: string;
  /** The words of a list, or what the file calls each and the words that are shown. */
  options?: readonly (string | readonly [string, string])[];
  /** A list that stands open: how high, in millimetres. */
  tall?: number;
};

export type Section = { title: string; questions: readonly Question[] };

/** How a form is drawn: where its labels stand, and what a hand writes on. */
export type Style = {
  labels: 'left' | 'above' | 'below';
  places: 'none' | 'lines' | 'corner-lines' | 'dots' | 'boxes' | 'cells' | 'tinted-cells' | 'grouped-cells';
  /** Millimetres from row to row. */
  step?: number;
};

/** A place that was drawn: its rectangle in points of the page, and its question. */
export type Placed = { question: Question; x: number; y: number; width: number; height: number };

const mm = 72 / 25.4;
const [left, answers, cellWidth] = [18 * mm, 72 * mm, 5 * mm];
const ink = rgb(0.1, 0.2, 0.5);

/** Draws sections of questions on a page, one under the other, and says where the places are. */
export async function drawQuestions(
  page: PDFPage,
  sections: readonly Section[],
  style: Style,
): Promise<Placed[]> {
  const font = await page.doc.embedFont(StandardFonts.Helvetica);
  const bold = await page.doc.embedFont(StandardFonts.HelveticaBold);
  const placed: Placed[] = [];
  let y = page.getHeight() - 32 * mm;
  page.drawText('Formulaire', {
    x: 80 * mm,
    y: page.getHeight() - 18 * mm,
    size: 16,
    font: bold,
    color: ink,
  });
  for (const { title, questions } of sections) {
    page.drawText(title, { x: left, y, size: 12, font: bold, color: ink });
    y -= 11 * mm;
    let x = left;
    for (const question of questions) {
      const isBeside = question.beside ?? false;
      if (isBeside) y += (style.step ?? 11) * mm;
      else x = left;
      const one = drawQuestion(page, font, question, style, { x, y });
      placed.push(one);
      x = one.x + one.width + 6 * mm;
      y -= Math.max(style.step ?? 11, (question.tall ?? 0) + 5) * mm;
    }
    y -= 4 * mm;
  }
  return placed;
}

function drawQuestion(
  page: PDFPage,
  font: PDFFont,
  question: Question,
  style: Style,
  { x, y }: { x: number; y: number },
): Placed {
  const { label, kind = 'text', cells, beside = false, tall: rise = 6 } = question;
  const size = style.labels === 'below' ? 6 : 9;
  const width = font.widthOfTextAtSize(label, size);
  if (kind === 'tick') {
    const side = 4 * mm;
    const place = { question, x: beside ? x : x + 2, y: y - 1, width: side, height: side };
    if (style.places !== 'none') page.drawRectangle({ ...boxOf(place), borderColor: ink, borderWidth: 0.7 });
    page.drawText(label, { x: place.x + side + 1.5 * mm, y, size: 9, font });
    return { ...place, width: side + 1.5 * mm + font.widthOfTextAtSize(label, 9) };
  }
  const start =
    style.labels !== 'left' ? x : beside ? x + width + 2 * mm : Math.max(answers, x + width + 2 * mm);
  const room = cells ? cellsWidth(cells, style.places) : (question.width ?? 100) * mm;
  const place = {
    question,
    x: start,
    y: y + (4.8 - rise) * mm,
    width: Math.min(room, page.getWidth() - start - 12 * mm),
    height: rise * mm,
  };
  const under = style.labels === 'below' ? place.y - 7 : place.y + place.height + 2.5;
  page.drawText(label, {
    x: style.labels === 'left' ? x : start,
    y: style.labels === 'left' ? y : under,
    size,
    font,
  });
  drawPlace(page, font, place, style.places, cells);
  return place;
}

function boxOf({ x, y, width, height: rise }: Placed) {
  return { x, y, width, height: rise };
}

function drawPlace(
  page: PDFPage,
  font: PDFFont,
  place: Placed,
  kind: Style['places'],
  cells: number | undefined,
) {
  const { x, y, width, height: rise } = place;
  const line = { thickness: 0.6, color: ink };
  if (kind === 'none') return;
  if (cells) drawCells(page, place, kind, cells);
  else if (kind === 'boxes')
    page.drawRectangle({ x, y, width, height: rise, borderColor: ink, borderWidth: 0.7 });
  else if (kind === 'dots')
    page.drawText('.'.repeat(Math.floor(width / font.widthOfTextAtSize('.', 9))), { x, y, size: 9, font });
  else {
    page.drawLine({ start: { x, y }, end: { x: x + width, y }, ...line });
    if (kind === 'corner-lines' || kind === 'tinted-cells')
      page.drawLine({ start: { x, y }, end: { x, y: y + 2.5 * mm }, ...line });
  }
}

/** Where each cell begins and how wide it is. In groups, a date has its year in wider cells, and room between. */
export function layCells(count: number, kind: Style['places']): [number, number][] {
  const isGrouped = kind === 'grouped-cells' && count === 8;
  const widths = Array.from({ length: count }, (_, index) => (isGrouped && index > 3 ? 6 * mm : cellWidth));
  let x = 0;
  return widths.map((width, index) => {
    const left = x + (isGrouped && (index === 2 || index === 4) ? 3 * mm : 0);
    x = left + width;
    return [left, width];
  });
}

function cellsWidth(count: number, kind: Style['places']): number {
  return layCells(count, kind).reduce((_, [left, width]) => left + width, 0);
}

function drawCells(
  page: PDFPage,
  { x, y, height: rise, width }: Placed,
  kind: Style['places'],
  cells: number,
) {
  if (kind === 'tinted-cells') {
    const tint = { color: rgb(0.85, 0.88, 0.95) };
    page.drawRectangle({ x: x - 2, y: y - 2, width: width + 4, height: rise + 4, ...tint });
  }
  for (const [left, own] of layCells(cells, kind)) {
    const cell = { x: x + left, y, width: own, height: rise };
    if (kind === 'tinted-cells') {
      page.drawRectangle({ ...cell, x: cell.x + 0.7, width: cellWidth - 1.4, color: rgb(1, 1, 1) });
    } else if (kind === 'boxes' || kind === 'cells' || kind === 'grouped-cells') {
      page.drawRectangle({ ...cell, borderColor: ink, borderWidth: 0.5 });
    } else {
      page.drawLine({
        start: { x: cell.x, y },
        end: { x: cell.x, y: y + 3 * mm },
        thickness: 0.5,
        color: ink,
      });
      page.drawLine({
        start: { x: cell.x, y },
        end: { x: cell.x + cellWidth, y },
        thickness: 0.5,
        color: ink,
      });
    }
  }
  if (kind === 'lines' || kind === 'corner-lines')
    page.drawLine({
      start: { x: x + width, y },
      end: { x: x + width, y: y + 3 * mm },
      thickness: 0.5,
      color: ink,
    });
}

/** A new document with one blank A4 page. */
export async function startForm(): Promise<{ pdf: PDFDocument; page: PDFPage }> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  return { pdf, page: pdf.addPage([595.28, 841.89]) };
}
