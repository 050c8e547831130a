import type { SeenBox } from '../../model/form-mapping.ts';
import { combOf, findCombs, joinSeries } from './find-combs.ts';
import type { Shapes } from './read-shapes.ts';
import type { Printed, Words } from './read-words.ts';

/** Where a hand writes on a printed page. `cells`: each cell's left edge and width, in mm from the left of the box. */
export type Place = { kind: 'text' | 'tick'; box: SeenBox; cells?: [number, number][] };

/** Shortest line and box for a text, and the height of what is written on a line, in millimetres. */
const [shortest, lowest, usualHeight] = [9, 3.4, 6];

/**
 * Finds the places to write on a page that has no fields: rows of cells, boxes to tick, boxes, ruled and dotted lines,
 * in reading order. Nothing is said of what they are for.
 */
export function findPlaces(shapes: Shapes, printed: Printed): Place[] {
  const closed = closeBoxes(shapes);
  const boxes = closed.filter(({ width, height }) => width > 1.5 && height > 1.5);
  const small = boxes.filter(({ width, height }) => width <= 9.5 && height >= 2 && height <= 11);
  const { combs, singles } = findCombs(small.map(toBox));
  const ticks = singles.filter(isTick).map((box): Place => ({ kind: 'tick', box }));
  const wide = boxes.filter((box) => !small.includes(box) && box.height <= 40).map(toBox);
  const inside = wide.flatMap((box) => placeInBox(box, shapes, printed.words, [...combs, ...ticks], wide));
  const found = [...combs, ...ticks, ...inside];
  const ruled = joinAcross(shapes.across).flatMap((line) => placeOnLine(line, shapes, printed.words, closed));
  const dotted = printed.lines.flatMap((line) => placeOnLine(line, shapes, [], []));
  const glyphs = printed.ticks.map((box): Place => ({ kind: 'tick', box: squareOf(box) }));
  return joinSeries(withoutRepeats([...found, ...ruled, ...dotted, ...glyphs])).sort(inReadingOrder);
}

type Closed = { x: number; y: number; width: number; height: number; isLight: boolean };

function toBox({ x, y, width, height }: Closed): SeenBox {
  return [x, y, width, height];
}

/** Boxes that are drawn as such: framed, or light ground; and those that four lines make. */
function closeBoxes({ boxes, across, down }: Shapes): Closed[] {
  const drawn = boxes.flatMap(({ box: [x, y, width, height], isStroked, ground }) => {
    const isLight = ground === undefined || ground > 0.93;
    return isStroked || isLight ? [{ x, y, width, height, isLight }] : [];
  });
  const lines = joinAcross(across);
  const made = lines.flatMap((top) => {
    const bottom = lines.find(
      (line) =>
        Math.abs(line[0] - top[0]) < 0.6 &&
        Math.abs(line[2] - top[2]) < 0.9 &&
        line[1] - top[1] > 2 &&
        line[1] - top[1] < 40,
    );
    if (!bottom) return [];
    const sides = [top[0], top[0] + top[2]].map((x) =>
      down.some(
        (side) =>
          Math.abs(side[0] - x) < 0.6 && side[1] < top[1] + 0.8 && side[1] + side[3] > bottom[1] - 0.8,
      ),
    );
    const box = { x: top[0], y: top[1], width: top[2], height: bottom[1] - top[1], isLight: true };
    return sides.every(Boolean) ? [box] : [];
  });
  return [...drawn, ...made.filter((box) => !drawn.some((other) => isSame(toBox(box), toBox(other))))];
}

function isTick([, , width, height]: SeenBox): boolean {
  return width >= 2 && width <= 7 && width / height > 0.6 && width / height < 1.7;
}

/** A glyph has room around its box: a square as high as it is wide, at most. */
function squareOf([x, y, width, height]: SeenBox): SeenBox {
  const side = Math.min(width, height);
  return [x + (width - side) / 2, y + (height - side) / 2, side, side];
}

/** A box holds a text where it has room, beside or under the words in it; one that holds other boxes is a frame. */
function placeInBox(
  box: SeenBox,
  shapes: Shapes,
  words: readonly Words[],
  places: readonly Place[],
  others: readonly SeenBox[],
): Place[] {
  if (box[2] < shortest || box[3] < lowest) return [];
  const holds = (other: SeenBox) => other !== box && isWithin(other, box) && !isSame(other, box);
  if (places.some((place) => holds(place.box)) || others.some(holds)) return [];
  const [cells] = combOf(box, shapes.down);
  if (cells) return [{ kind: 'text', box, cells }];
  const inner = words.filter((word) => overlap(word.box, box) > 0.5 * word.box[2]);
  if (inner.length === 0) return box[3] <= 14 ? [{ kind: 'text', box }] : [];
  const right = Math.max(...inner.map((word) => rightOf(word.box)));
  const bottom = Math.max(...inner.map((word) => word.box[1] + word.box[3]));
  const beside: SeenBox = [right + 1.5, box[1], box[0] + box[2] - right - 1.5, box[3]];
  const under: SeenBox = [box[0], bottom + 0.3, box[2], box[1] + box[3] - bottom - 0.3];
  const isLabel = inner.length <= 2 && box[3] <= 16;
  if (!isLabel) return [];
  if (under[3] >= 4.5) return [{ kind: 'text', box: under }];
  return beside[2] >= 15 ? [{ kind: 'text', box: beside }] : [];
}

/** A line is written on where there is room over it: it is no underline, no side of a box and no rule under a title. */
function placeOnLine(
  line: SeenBox,
  shapes: Shapes,
  words: readonly Words[],
  boxes: readonly Closed[],
): Place[] {
  const [left, y, width] = line;
  if (width < 4) return [];
  const isSide = boxes.some((box) => {
    const isEdge = Math.abs(box.y - y) < 0.7 || Math.abs(box.y + box.height - y) < 0.7;
    return isEdge && box.x < left + 1.5 && box.x + box.width > left + width - 1.5 && box.width < width + 60;
  });
  if (isSide) return [];
  const stands = shapes.down.filter(
    (tick) => tick[0] > left - 0.6 && tick[0] < left + width + 0.6 && Math.abs(tick[1] + tick[3] - y) < 0.7,
  );
  if (stands.some((tick) => tick[3] > 12)) return [];
  const [cells] = combOf([left, y - usualHeight, width, usualHeight], stands);
  if (cells) return [{ kind: 'text', box: [left, y - usualHeight, width, usualHeight], cells }];
  const strip: SeenBox = [left, y - lowest, width, lowest];
  const inStrip = words.filter((word) => area(word.box, strip) > 0.2 * word.box[2]);
  // A line right under words belongs to them, unless there is room after them.
  const start = Math.max(left, ...inStrip.map((word) => rightOf(word.box) + 1));
  if (inStrip.length > 0 && inStrip.some((word) => word.box[0] > left + 0.45 * width)) return [];
  const free = left + width - start;
  if (free < shortest || (inStrip.length > 0 && free < 0.35 * width)) return [];
  const over = roomOver([start, y, free, 0], shapes, words);
  return over < lowest
    ? []
    : [{ kind: 'text', box: [start, y - Math.min(over, usualHeight), free, Math.min(over, usualHeight)] }];
}

/** How far it is up to the next thing that is printed over a line. */
function roomOver([x, y, width]: SeenBox, { across }: Shapes, words: readonly Words[]): number {
  const strip: SeenBox = [x, y - 12, width, 11.6];
  const tops = [
    ...words.filter((word) => area(word.box, strip) > 0).map((word) => word.box[1] + word.box[3]),
    ...across
      .filter((line) => line[1] < y - 0.6 && line[1] > y - 12 && line[0] < x + width && rightOf(line) > x)
      .map((line) => line[1] + 0.3),
  ].filter((bottom) => bottom <= y);
  return y - Math.max(y - 12, ...tops);
}

/** Lines that go on from one another are one. */
function joinAcross(across: readonly SeenBox[]): SeenBox[] {
  const joined: SeenBox[] = [];
  for (const line of [...across].sort(
    (one, other) => Math.round((one[1] - other[1]) * 4) || one[0] - other[0],
  )) {
    const before = joined.at(-1);
    if (before && Math.abs(before[1] - line[1]) < 0.3 && line[0] - rightOf(before) < 0.3)
      joined[joined.length - 1] = [
        before[0],
        before[1],
        Math.max(rightOf(before), rightOf(line)) - before[0],
        0,
      ];
    else joined.push([...line]);
  }
  return joined;
}

function withoutRepeats(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    const isKnown = kept.some(
      ({ box }) => isSame(box, place.box) || area(box, place.box) > 0.4 * place.box[2] * place.box[3],
    );
    if (!isKnown) kept.push(place);
  }
  return kept;
}

/** Line by line, a line being what overlaps by half of its height. */
export function inReadingOrder(one: { box: SeenBox }, other: { box: SeenBox }): number {
  const [middle, second] = [one, other].map(({ box }) => box[1] + box[3] / 2);
  return Math.round(((middle ?? 0) - (second ?? 0)) / 3) || one.box[0] - other.box[0];
}

function isSame(one: SeenBox, other: SeenBox): boolean {
  return one.every((value, index) => Math.abs(value - (other[index] ?? 0)) < 0.8);
}

function isWithin(inner: SeenBox, outer: SeenBox): boolean {
  return (
    inner[0] > outer[0] - 0.5 &&
    inner[1] > outer[1] - 0.5 &&
    rightOf(inner) < rightOf(outer) + 0.5 &&
    inner[1] + inner[3] < outer[1] + outer[3] + 0.5
  );
}

/** Where a box ends on the right. */
export function rightOf([x, , width]: SeenBox): number {
  return x + width;
}

/** How much of their width two boxes of one row share, in millimetres; 0 where they share no height. */
export function overlap(one: SeenBox, other: SeenBox): number {
  const height = Math.min(one[1] + one[3], other[1] + other[3]) - Math.max(one[1], other[1]);
  const width = Math.min(rightOf(one), rightOf(other)) - Math.max(one[0], other[0]);
  return height > 0 && width > 0 ? width : 0;
}

function area(one: SeenBox, other: SeenBox): number {
  const height = Math.min(one[1] + one[3], other[1] + other[3]) - Math.max(one[1], other[1]);
  return height > 0 ? overlap(one, other) * height : 0;
}
