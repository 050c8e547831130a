import type { Zone } from '../../core/contract/papers.ts';
import { isUnder } from '../../core/model/path.ts';

/**
 * The zones of a sheet that show the answer being typed: its own and those of its parts; failing that, those of
 * the smallest group that it belongs to, such as the line that all the names share.
 */
export function litZones(zones: readonly Zone[], focused: string | undefined): readonly Zone[] {
  if (focused === undefined) return [];
  const own = zones.filter(({ from }) => isUnder(from, focused));
  if (own.length > 0) return joinLines(own);
  const around = zones.filter(({ from }) => isUnder(focused, from));
  const deepest = Math.max(...around.map(({ from }) => from.length));
  return joinLines(around.filter(({ from }) => from.length === deepest));
}

/** Lines that stand close under each other, as in an address, are lit as one place and not as boxes that overlap. */
function joinLines(zones: readonly Zone[]): Zone[] {
  const joined: Zone[] = [];
  for (const zone of zones) {
    const last = joined.at(-1);
    if (last && isNextLine(last, zone)) joined.splice(-1, 1, { ...last, box: boxAround(last.box, zone.box) });
    else joined.push(zone);
  }
  return joined;
}

/** Closer than this, in millimetres, the edges of two lit lines would touch. */
const closest = 1.5;

function isNextLine(above: Zone, below: Zone): boolean {
  const [x, y, width, height] = above.box;
  const [left, top, otherWidth] = below.box;
  const isClose = top >= y && top - (y + height) < closest;
  return (
    above.from === below.from &&
    above.page === below.page &&
    isClose &&
    left < x + width &&
    x < left + otherWidth
  );
}

function boxAround([x, y, w, h]: Zone['box'], [left, top, width, height]: Zone['box']): Zone['box'] {
  const [start, head] = [Math.min(x, left), Math.min(y, top)];
  return [start, head, Math.max(x + w, left + width) - start, Math.max(y + h, top + height) - head];
}
