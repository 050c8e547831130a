import type { PDFDocument } from 'pdf-lib';
import { isShown, pathOf, resolveText, resolveValue } from '../template/resolve.ts';
import type { SheetData } from '../template/sheet-data.ts';
import type {
  Block,
  ChecksBlock,
  EnclosuresBlock,
  LinesBlock,
  PageTemplate,
  RuleBlock,
  TextBlock,
  Wording,
} from '../template/template.ts';
import { composeRuns, type Run } from '../template/wording.ts';
import { drawColumn, gather, type Outcome, type Setting, styleOf } from './draw-column.ts';
import { drawEnclosureTable } from './draw-enclosure-table.ts';
import { drawMiniatures, type Miniature } from './draw-miniatures.ts';
import { drawChecks, drawListRows } from './draw-rows.ts';
import { drawRule } from './draw-rule.ts';
import type { Faces } from './faces.ts';
import { a4, boxToRect } from './units.ts';

/**
 * Adds a page of our own to a document, laid out in millimetres on A4 with the data that there is: what is
 * missing stays a dotted line. `miniatures`: the pages that the template's block of that name shows. Issues:
 * `glyph-missing`, `text-too-long`, with the path of the value.
 */
export function composePage(
  target: { pdf: PDFDocument; faces: Faces },
  { template, wording }: { template: PageTemplate; wording: Wording },
  data: SheetData,
  miniatures: readonly Miniature[] = [],
): Outcome {
  const page = target.pdf.addPage([a4.width, a4.height]);
  const setting = { data, template, wording, faces: target.faces, page };
  const outcomes = template.blocks
    .filter((block) => !('when' in block) || isShown(data, block.when))
    .map((block) => drawBlock(setting, block, miniatures));
  return gather(outcomes);
}

function drawBlock(setting: Setting, block: Block, miniatures: readonly Miniature[]): Outcome {
  switch (block.type) {
    case 'text':
      return drawColumn(setting, block, wordedParagraphs(setting, block));
    case 'lines':
      return drawColumn(setting, block, listedLines(setting, block));
    case 'enclosures':
      return drawEnclosures(setting, block);
    case 'checks':
      return drawChecks(setting, block, wordedParagraphs(setting, block));
    case 'rows':
      return drawListRows(setting, block);
    case 'miniatures':
      return onlyTexts(drawMiniatures(setting.page, setting.faces, boxToRect(block.box), miniatures));
    default:
      return drawShape(setting, block);
  }
}

function drawShape({ page }: Setting, block: RuleBlock): Outcome {
  drawRule(page, block.type, boxToRect(block.box));
  return onlyTexts([]);
}

function onlyTexts(texts: string[]): Outcome {
  return { zones: [], issues: [], texts };
}

function wordedParagraphs({ data, template, wording }: Setting, block: TextBlock | ChecksBlock): Run[][] {
  const { face } = styleOf(template, block.style);
  const values = Object.fromEntries(
    Object.entries(template.values).map(([name, value]) => [
      name,
      { text: resolveText(data, value), from: pathOf(data, value) },
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
    return onlyTexts(drawEnclosureTable(page, faces, style, boxToRect(block.box), data.pack.enclosures));
  }
  const paragraphs = data.pack.enclosures.map(({ number, title, original }): Run[] => [
    { text: `${number}. ${title} (${original ? 'original' : 'copie'})`, face: style.face },
  ]);
  return drawColumn(setting, block, paragraphs);
}
