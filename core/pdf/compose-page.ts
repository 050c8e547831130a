import type { PDFDocument, PDFPage } from 'pdf-lib';
import type { Zone } from '../contract/papers.ts';
import type { Issue } from '../model/result.ts';
import { isShown, resolveText, resolveValue } from '../template/resolve.ts';
import type { SheetData } from '../template/sheet-data.ts';
import type {
  Block,
  EnclosuresBlock,
  LinesBlock,
  PageTemplate,
  RuleBlock,
  Style,
  TextBlock,
  Wording,
} from '../template/template.ts';
import { composeRuns, type Run } from '../template/wording.ts';
import { drawEnclosureTable } from './draw-enclosure-table.ts';
import { drawRule } from './draw-rule.ts';
import { covers, type Faces, withoutUncovered } from './faces.ts';
import { inks } from './ink.ts';
import { type Column, layoutText } from './layout-text.ts';
import { drawLine } from './show-text.ts';
import { a4, boxToRect, type Rect, rectToBox } from './units.ts';

type Setting = { data: SheetData; template: PageTemplate; wording: Wording; faces: Faces; page: PDFPage };

/** A page that was laid out: where its values stand, and what is wrong with it. */
export type ComposedPage = { page: PDFPage; zones: Zone[]; issues: Issue[] };
type Outcome = Pick<ComposedPage, 'zones' | 'issues'>;

/**
 * Adds a page of our own to a document, laid out in millimetres on A4 with the data that there is: what is
 * missing stays a dotted line. Issues: `glyph-missing`, `text-too-long`, with the path of the value.
 */
export function composePage(
  target: { pdf: PDFDocument; faces: Faces },
  { template, wording }: { template: PageTemplate; wording: Wording },
  data: SheetData,
): ComposedPage {
  const page = target.pdf.addPage([a4.width, a4.height]);
  const setting = { data, template, wording, faces: target.faces, page };
  const outcomes = template.blocks
    .filter((block) => !('when' in block) || isShown(data, block.when))
    .map((block) => drawBlock(setting, block));
  return {
    page,
    zones: outcomes.flatMap(({ zones }) => zones),
    issues: outcomes.flatMap(({ issues }) => issues),
  };
}

function drawBlock(setting: Setting, block: Block): Outcome {
  switch (block.type) {
    case 'text':
      return drawColumn(setting, block, wordedParagraphs(setting, block));
    case 'lines':
      return drawColumn(setting, block, listedLines(setting, block));
    case 'enclosures':
      return drawEnclosures(setting, block);
    default:
      return drawShape(setting, block);
  }
}

function drawShape({ page }: Setting, block: RuleBlock): Outcome {
  drawRule(page, block.type, boxToRect(block.box));
  return { zones: [], issues: [] };
}

function wordedParagraphs({ data, template, wording }: Setting, block: TextBlock): Run[][] {
  const { face } = styleOf(template, block.style);
  const values = Object.fromEntries(
    Object.entries(template.values).map(([name, value]) => [
      name,
      { text: resolveText(data, value), from: value.from },
    ]),
  );
  const choices = Object.fromEntries(
    Object.entries(template.choices).map(([name, value]) => [name, resolveText(data, value)]),
  );
  return block.text
    .map((entry) => (typeof entry === 'string' ? { key: entry, when: undefined } : entry))
    .filter(({ when }) => isShown(data, when))
    .map(({ key }) => composeRuns(wording.get(key) ?? '', values, choices, face));
}

function listedLines({ data, template }: Setting, block: LinesBlock): Run[][] {
  const { face } = styleOf(template, block.style);
  const lines = resolveValue(data, block);
  return Array.isArray(lines) ? lines.map((text: string) => [{ text, face, from: block.from }]) : [];
}

function drawEnclosures(setting: Setting, block: EnclosuresBlock): Outcome {
  const { data, template, faces, page } = setting;
  const style = styleOf(template, block.style);
  if (block.layout === 'table') {
    drawEnclosureTable(page, faces, style, boxToRect(block.box), data.pack.enclosures);
    return { zones: [], issues: [] };
  }
  const paragraphs = data.pack.enclosures.map(({ number, title, original }): Run[] => [
    { text: `${number}. ${title} (${original ? 'original' : 'copie'})`, face: style.face },
  ]);
  return drawColumn(setting, block, paragraphs);
}

function styleOf(template: PageTemplate, name: string): Style {
  const style = template.styles[name];
  if (!style) throw new Error(`Style ${name} was checked when the template was loaded`);
  return style;
}

function drawColumn(
  { template, faces, page }: Setting,
  block: { box: Block['box']; style: string; anchor?: 'top' | 'bottom' },
  paragraphs: Run[][],
): Outcome {
  const style = styleOf(template, block.style);
  const rect = boxToRect(block.box);
  const { safe, issues } = replaceUncovered(paragraphs, faces);
  const column = layoutText(safe, faces, style, rect.width, rect.height);
  const top = block.anchor === 'bottom' ? rect.y + column.height : rect.y + rect.height;
  for (const line of column.lines) {
    for (const { text, face, x } of line.fragments) {
      const at = { x: rect.x + x, y: top - line.y, size: column.size };
      drawLine(page, text, { ...at, letters: faces(face), color: inks[style.color] });
    }
  }
  return { zones: zonesOf(column, rect.x, top), issues: [...issues, ...overflowOf(column, safe)] };
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
