import type { PDFPage } from 'pdf-lib';
import type { PackFacts } from '../template/sheet-data.ts';
import type { Style } from '../template/template.ts';
import { drawTickBox } from './draw-tick-box.ts';
import type { Faces } from './faces.ts';
import { inks } from './ink.ts';
import { drawLine } from './show-text.ts';
import { mm, type Rect } from './units.ts';

type Enclosure = PackFacts['enclosures'][number];
type Column = { title: string; x: number; text: (enclosure: Enclosure) => string };

/** Columns of the bordereau, `x` in millimetres from the left edge of the table. */
const columns: readonly Column[] = [
  { title: 'N°', x: 10, text: ({ number }) => String(number) },
  { title: 'Pièce', x: 20, text: ({ title }) => title },
  { title: 'Forme', x: 130, text: ({ original }) => (original ? 'original' : 'copie') },
  { title: 'Pages', x: 156, text: ({ pages }) => (pages === undefined ? '–' : String(pages)) },
];

/** Where the box to tick stands in each row, in points. */
const tickBoxAt = mm(1.5);

const tallestRow = mm(10.5);

/**
 * The table of the bordereau: a tick box, number, title, original or copy, pages; rows share the height. Gives the texts
 * that it wrote.
 */
export function drawEnclosureTable(
  page: PDFPage,
  faces: Faces,
  style: Style,
  rect: Rect,
  enclosures: readonly Enclosure[],
): string[] {
  const rowHeight = Math.min(tallestRow, rect.height / (enclosures.length + 1));
  const rows = [
    columns.map(({ title }) => title),
    ...enclosures.map((row) => columns.map(({ text }) => text(row))),
  ];
  return rows.flatMap((cells, index) => {
    const top = rect.y + rect.height - index * rowHeight;
    const head = index === 0;
    const texts = cells.map((text, column) => {
      const x = rect.x + mm(columns[column]?.x ?? 0);
      const y = top - rowHeight / 2 - style.size * 0.33;
      const face = head ? 'semibold' : style.face;
      const color = head ? inks.accent : inks.ink;
      return drawLine(page, text, { x, y, letters: faces(face), size: style.size, color });
    });
    if (!head) drawTickBox(page, rect.x + tickBoxAt, top - rowHeight / 2);
    page.drawLine({
      start: { x: rect.x, y: top - rowHeight },
      end: { x: rect.x + rect.width, y: top - rowHeight },
      thickness: head ? 1 : 0.4,
      color: head ? inks.accent : inks.line,
    });
    return texts;
  });
}
