import type { FormField, PlaceTarget, SeenBox } from '../../model/form-mapping.ts';
import { inheritedBy, textOf } from '../read-field.ts';
import { mm } from '../units.ts';
import type { Room } from './fit-value.ts';
import type { Widget } from './read-fields.ts';

/** A place on a page (from 0) where a value is written, and the room that it has there. */
export type WritingPlace = { page: number; box: SeenBox; turn: number; room: Room; widget?: Widget };

/** The usual and the largest size of what is typed on a form, in points. */
const [usualSize, largestSize] = [11, 14];

/** Every place that a target has: one box that was drawn, or all the places of a field. */
export function findRooms(
  to: PlaceTarget,
  fields: ReadonlyMap<string, FormField>,
  widgets: readonly Widget[],
  size: number | undefined,
): WritingPlace[] {
  if ('box' in to) {
    const { page, box, cells } = to;
    const room = roomOf(
      box,
      typeof cells === 'number' ? evenCells(box[2], cells) : cells,
      1,
      size ?? usualSize,
    );
    return [{ page: page - 1, box, turn: 0, room }];
  }
  const field = fields.get(to.field);
  return widgets
    .filter(({ name }) => name === to.field)
    .map((widget) => {
      const { page, box, turn } = widget;
      const isSideways = turn % 180 !== 0;
      const seen: SeenBox = isSideways ? [box[0], box[1], box[3], box[2]] : box;
      const cells = field?.isComb && field.maxLength ? evenCells(seen[2], field.maxLength) : undefined;
      const lines = field?.isMultiline ? 40 : 1;
      return { page, box, turn, widget, room: roomOf(seen, cells, lines, size ?? sizeOf(widget)) };
    });
}

function roomOf(
  [, , width, height]: SeenBox,
  cells: readonly (readonly [number, number])[] | undefined,
  lines: number,
  size: number,
): Room {
  const tallest = lines > 1 ? size : Math.max(7, mm(height) * 0.8);
  return {
    width: mm(width),
    height: mm(height),
    lines,
    size: Math.min(size, tallest),
    ...(cells ? { cells: cells.map(([x, cell]): [number, number] => [mm(x), mm(cell)]) } : {}),
  };
}

function evenCells(width: number, count: number): [number, number][] {
  return Array.from({ length: count }, (_, index) => [(index * width) / count, width / count]);
}

/** The size that the form asks for; where it leaves it open, or asks for what nobody can read, the usual one. */
function sizeOf({ dict }: Widget): number {
  const told = Number(/(-?[\d.]+)\s+Tf/.exec(textOf(inheritedBy(dict, 'DA')))?.[1] ?? 0);
  return told >= 7 && told <= largestSize ? told : usualSize;
}
