import { type Path, readPath } from '../model/path.ts';
import type { Box, ChecksBlock, RowsBlock } from '../template/template.ts';
import { composeRuns, type NamedValue, type Run } from '../template/wording.ts';
import { drawColumn, gather, type Outcome, type Setting, styleOf } from './draw-column.ts';
import { drawRule } from './draw-rule.ts';
import { drawTickBox } from './draw-tick-box.ts';
import { boxToRect, mm } from './units.ts';

/** Room of a box to tick, in millimetres: its place in the row, and where the text begins. */
const tick = { x: 1.5, text: 8 } as const;

/** The boxes of rows that share the height of a box, none taller than `tallest`: all in millimetres. */
function rowBoxes([x, y, width, height]: Box, count: number, tallest: number): Box[] {
  const row = Math.min(tallest, height / count);
  return Array.from({ length: count }, (_, index) => [x, y + index * row, width, row]);
}

/** Things to do, one under the other, each behind a box to tick. */
export function drawChecks(setting: Setting, block: ChecksBlock, paragraphs: Run[][]): Outcome {
  const boxes = rowBoxes(block.box, paragraphs.length, block.row);
  return gather(
    boxes.map(([x, y, width, height], index) => {
      drawRowTick(setting, [x, y, width, height]);
      const box: Box = [x + tick.text, y, width - tick.text, height];
      return drawColumn(setting, { box, style: block.style, anchor: 'middle' }, [paragraphs[index] ?? []]);
    }),
  );
}

/** A list of the sheet data, a row each, with a thin line under every row. */
export function drawListRows(setting: Setting, block: RowsBlock): Outcome {
  const list = readPath(setting.data, block.from);
  const rows = Array.isArray(list) ? list.map(textsOf) : [];
  const boxes = rowBoxes(block.box, rows.length, block.row);
  return gather(
    rows.flatMap(({ from, ...texts }, index) => {
      // Where a row says which answer it shows, it is lit as that answer is elsewhere, and what is too long is named.
      const answers = Object.entries(texts).map(([name, text]) => [name, { text, from: from ?? '' }]);
      const named: Record<string, NamedValue> = from === undefined ? {} : Object.fromEntries(answers);
      const [x, y, width, height] = boxes[index] ?? block.box;
      if (block.tick) drawRowTick(setting, [x, y, width, height]);
      drawRule(setting.page, 'rule', boxToRect([x, y + height, width, 1]));
      return block.cells.map((cell) => {
        const { face } = styleOf(setting.template, cell.style);
        const runs = composeRuns(
          setting.wording.get(cell.text) ?? '',
          named,
          from === undefined ? texts : {},
          face,
        );
        const box: Box = [x + cell.x, y, cell.width, height];
        return drawColumn(setting, { box, style: cell.style, anchor: 'middle' }, [runs]);
      });
    }),
  );
}

/** Rows of the sheet data are made of texts: see `sending-facts.ts`; that of an answer also says where it is `from`. */
function textsOf(row: unknown): Record<string, string> & { from?: Path } {
  return Object.fromEntries(Object.entries(row ?? {}).map(([key, value]) => [key, String(value)]));
}

function drawRowTick({ page }: Setting, box: Box): void {
  const { x, y, height } = boxToRect(box);
  drawTickBox(page, x + mm(tick.x), y + height / 2);
}
