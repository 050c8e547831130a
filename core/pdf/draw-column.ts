import type { PDFPage } from 'pdf-lib';
import type { Zone } from '../contract/papers.ts';
import type { Issue } from '../model/result.ts';
import type { SheetData } from '../template/sheet-data.ts';
import type { Box, PageTemplate, Style, Wording } from '../template/template.ts';
import type { Run } from '../template/wording.ts';
import { covers, type Faces, withoutUncovered } from './faces.ts';
import { inks } from './ink.ts';
import { type Column, layoutText } from './layout-text.ts';
import { drawLine } from './show-text.ts';
import { boxToRect, type Rect, rectToBox } from './units.ts';

/** What a block is drawn with. */
export type Setting = {
  data: SheetData;
  template: PageTemplate;
  wording: Wording;
  faces: Faces;
  page: PDFPage;
};

/**
 * Where the values of a block stand, what is wrong with it, and the texts that were written, in that order: they must
 * be found again in the file.
 */
export type Outcome = { zones: Zone[]; issues: Issue[]; texts: string[] };

/** What several drawings come to. */
export function gather(outcomes: readonly Outcome[]): Outcome {
  return {
    zones: outcomes.flatMap(({ zones }) => zones),
    issues: outcomes.flatMap(({ issues }) => issues),
    texts: outcomes.flatMap(({ texts }) => texts),
  };
}

type Place = { box: Box; style: string; anchor?: 'top' | 'middle' | 'bottom' };

/** Sets paragraphs in a box, in a style of the template. Issues: those of `drawParagraphs`. */
export function drawColumn(setting: Setting, place: Place, paragraphs: Run[][]): Outcome {
  return drawParagraphs(setting, { ...place, style: styleOf(setting.template, place.style) }, paragraphs);
}

/** Sets paragraphs in a box. Issues: `glyph-missing`, `text-too-long`, with the path of the value. */
export function drawParagraphs(
  { faces, page }: Pick<Setting, 'faces' | 'page'>,
  { style, ...place }: Omit<Place, 'style'> & { style: Style },
  paragraphs: Run[][],
): Outcome {
  const rect = boxToRect(place.box);
  const { safe, issues } = replaceUncovered(paragraphs, faces);
  const column = layoutText(safe, faces, style, rect.width, rect.height);
  const top = topOf(place.anchor, rect, column);
  const texts = column.lines.map((line) =>
    line.fragments
      .map(({ text, face, x }) => {
        const at = { x: rect.x + x, y: top - line.y, size: column.size };
        return drawLine(page, text, { ...at, letters: faces(face), color: inks[style.color] });
      })
      .join(''),
  );
  return {
    zones: zonesOf(column, rect.x, top),
    issues: [...issues, ...overflowOf(column, safe)],
    // What does not fit is told above, and may run over the edge of the sheet, where nobody reads it.
    texts: column.fits ? texts : [],
  };
}

function topOf(anchor: Place['anchor'], rect: Rect, { height }: Column): number {
  if (anchor === 'bottom') return rect.y + height;
  return anchor === 'middle' ? rect.y + (rect.height + height) / 2 : rect.y + rect.height;
}

/** A style of the template by its name. */
export function styleOf(template: PageTemplate, name: string): Style {
  const style = template.styles[name];
  if (!style) throw new Error(`Style ${name} was checked when the template was loaded`);
  return style;
}

function replaceUncovered(paragraphs: Run[][], faces: Faces): { safe: Run[][]; issues: Issue[] } {
  const safe = paragraphs.map((runs) =>
    runs.map((run) => ({ ...run, text: withoutUncovered(faces(run.face), run.text) })),
  );
  const faulty = paragraphs.flat().filter(({ face, text }) => !covers(faces(face), text));
  return { safe, issues: faulty.map(({ from }) => ({ code: 'glyph-missing', at: from ?? '' })) };
}

/** The longest value is the one to shorten. */
function overflowOf(column: Column, paragraphs: Run[][]): Issue[] {
  if (column.fits) return [];
  const longest = paragraphs
    .flat()
    .filter(({ from }) => from)
    .sort((a, b) => b.text.length - a.text.length)[0];
  return [{ code: 'text-too-long', at: longest?.from ?? '' }];
}

function zonesOf(column: Column, left: number, top: number): Zone[] {
  return column.lines.flatMap((line) =>
    line.fragments.flatMap(({ from, x, width }) => {
      if (!from) return [];
      const rect: Rect = {
        x: left + x - 1,
        y: top - line.y - column.size * 0.28,
        width: width + 2,
        height: column.size * 1.2,
      };
      return [{ from, page: 1, box: rectToBox(rect) }];
    }),
  );
}
