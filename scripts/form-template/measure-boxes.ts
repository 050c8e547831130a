import type { Box } from '../../core/template/template.ts';
import type { Entry } from './sheet-parts.ts';

/**
 * Half the height of the capitals of an answer set at 11 pt: what is centred in its cell is centred on this
 * height above the base line.
 */
const middle = 1.3;

const cell = { pitch: 6, height: 6 };
/** Width of the tinted ground around cells, and between two cells or two groups of cells. */
const ground = { edge: 0.9, cells: 0.35, groups: 1.2 };
/** A writing line lies under the base line, low enough for descenders; `height` is the room of an answer. */
const line = { drop: 1.4, height: 6.2, indent: 1.2 };
const tickSide = 4;

/** The box of the field of an entry on base line `y`: what can be written in, ground and rules excluded. */
export function fieldBox(entry: Entry, y: number): Box {
  switch (entry.kind) {
    case 'comb':
      return [
        entry.x + ground.edge,
        y - middle - cell.height / 2,
        characters(entry) * cell.pitch,
        cell.height,
      ];
    case 'line':
      return [
        entry.x + line.indent,
        y + line.drop - line.height,
        entry.until - entry.x - line.indent,
        line.height,
      ];
    case 'tick':
      return [entry.x + ground.edge, y - middle + 0.15 - tickSide / 2, tickSide, tickSide];
  }
}

/** How many characters a comb holds. */
export function characters({ groups }: { groups: readonly number[] }): number {
  return groups.reduce((sum, group) => sum + group, 0);
}

/** The white cells of a comb. All have one pitch, so that the cells of the field fall on them. */
export function combCells(groups: readonly number[], [x, y, , height]: Box): Box[] {
  const starts = new Set(groups.map((_, index) => characters({ groups: groups.slice(0, index) })));
  const count = characters({ groups });
  const gapBefore = (index: number) => {
    if (index === 0 || index === count) return 0;
    return starts.has(index) ? ground.groups : ground.cells;
  };
  return Array.from({ length: count }, (_, index) => {
    const [before, after] = [gapBefore(index) / 2, gapBefore(index + 1) / 2];
    return [x + index * cell.pitch + before, y, cell.pitch - before - after, height];
  });
}

/** The tinted ground that shows around a box. */
export function groundOf([x, y, width, height]: Box): Box {
  const { edge } = ground;
  return [x - edge, y - edge, width + 2 * edge, height + 2 * edge];
}
