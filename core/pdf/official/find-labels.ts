import type { SeenBox } from '../../model/form-mapping.ts';
import { mm } from '../units.ts';
import { overlap, rightOf } from './find-places.ts';
import type { Words } from './read-words.ts';

/**
 * A place to write and what is printed round it. `near`: what stands beside a box to tick, where nothing tells which side
 * is its own; `row`: all that stands before it; `headings`: the nearest first.
 */
export type Labels = {
  left: string;
  right: string;
  near: string;
  above: string;
  below: string;
  row: string;
  headings: string[];
};

/** A place of a page, whichever way it is told. */
export type Spot = { kind: string; box: SeenBox };

/** How far a label may stand from its place, in millimetres. */
const reach = { left: 75, right: 60, tick: 12, above: 5.5, below: 3.2 } as const;

type Tied = { word: Words; gap: number } | undefined;

/** Reads what is printed round each place of a page. */
export function findLabels(spots: readonly Spot[], printed: readonly Words[]): Labels[] {
  const words = joinParagraphs(printed);
  const lefts = spots.map((spot) => nearest(words, (word) => gapLeft(word, spot, spots)));
  const rights = spots.map((spot) => nearest(words, (word) => gapRight(word, spot, spots)));
  const claimed = new Set(lefts.flatMap((tied) => (tied && tied.gap < 40 ? [tied.word] : [])));
  for (const [index, tied] of rights.entries())
    if (tied && spots[index]?.kind === 'tick' && tied.gap < reach.tick) claimed.add(tied.word);
  const free = words.filter((word) => !claimed.has(word));
  const aboves = spots.map((spot) => nearest(free, (word) => gapAbove(word, spot, spots)));
  const belows = spots.map((spot) => nearest(free, (word) => gapBelow(word, spot, spots)));
  for (const tied of [...aboves, ...belows]) if (tied) claimed.add(tied.word);
  const headings = words.filter((word) => !claimed.has(word));
  return spots.map((spot, index) => {
    const [left, right] = chooseSides(spot, lefts[index], rights[index]);
    return {
      left,
      right,
      near: spot.kind === 'tick' ? ((rights[index] ?? lefts[index])?.word.text ?? '') : '',
      above: aboves[index]?.word.text ?? '',
      below: belows[index]?.word.text ?? '',
      row: rowBefore(words, spot),
      headings: headingsOver(headings, spot, lefts[index]?.word),
    };
  });
}

/**
 * A box to tick has its words on one side: the nearer one, unless those on the left announce several boxes. Elsewhere
 * the words on the right are of the next place.
 */
function chooseSides(spot: Spot, left: Tied, right: Tied): [string, string] {
  if (spot.kind !== 'tick') return [left?.word.text ?? '', ''];
  if (left && right && right.gap < reach.tick && /:\s*$/.test(left.word.text)) return ['', right.word.text];
  if (left && (!right || left.gap * 1.5 < right.gap)) return [left.word.text, ''];
  if (right && (!left || right.gap * 1.5 < left.gap)) return ['', right.word.text];
  return ['', ''];
}

function nearest(words: readonly Words[], gapOf: (word: Words) => number | undefined): Tied {
  let found: Tied;
  for (const word of words) {
    const gap = gapOf(word);
    if (gap !== undefined && gap < (found?.gap ?? Number.POSITIVE_INFINITY)) found = { word, gap };
  }
  return found;
}

/** A word is in the row of a place when its base line is at the height of the place. */
function isInRow(word: Words, { box: [, y, , height] }: Spot): boolean {
  const first = word.box[1] + 0.75 * (word.size / mm(1));
  return [word.base, first].some((base) => base > y - 0.3 && base < y + height + 1.2);
}

function isBetween(spots: readonly Spot[], spot: Spot, from: number, to: number): boolean {
  return spots.some(
    (other) =>
      other !== spot &&
      other.box[0] > from - 1.5 &&
      rightOf(other.box) < to + 1.5 &&
      overlap([0, other.box[1], 1, other.box[3]], [0, spot.box[1], 1, spot.box[3]]) > 0,
  );
}

function gapLeft(word: Words, spot: Spot, spots: readonly Spot[]): number | undefined {
  const gap = spot.box[0] - rightOf(word.box);
  if (!isInRow(word, spot) || gap < -2 || gap > reach.left) return undefined;
  return isBetween(spots, spot, rightOf(word.box), spot.box[0]) ? undefined : Math.max(gap, 0);
}

function gapRight(word: Words, spot: Spot, spots: readonly Spot[]): number | undefined {
  const gap = word.box[0] - rightOf(spot.box);
  if (!isInRow(word, spot) || gap < -1 || gap > reach.right) return undefined;
  return isBetween(spots, spot, rightOf(spot.box), word.box[0]) ? undefined : Math.max(gap, 0);
}

function gapAbove(word: Words, spot: Spot, spots: readonly Spot[]): number | undefined {
  const gap = spot.box[1] - word.box[1] - word.box[3];
  if (gap < -1.2 || gap > reach.above || !isOver(word, spot)) return undefined;
  // Small words right under a place are its own.
  const own = spots.some((other) => other !== spot && (gapUnder(word, other) ?? 99) < Math.max(gap, 0.2));
  return own ? undefined : Math.max(gap, 0);
}

function gapBelow(word: Words, spot: Spot, spots: readonly Spot[]): number | undefined {
  const gap = gapUnder(word, spot);
  if (gap === undefined || gap > reach.below) return undefined;
  const isNearerToNext = spots.some((other) => {
    const next = other.box[1] - word.box[1] - word.box[3];
    return other !== spot && isOver(word, other) && next > -1.2 && next < gap;
  });
  return isNearerToNext ? undefined : gap;
}

function gapUnder(word: Words, spot: Spot): number | undefined {
  const gap = word.box[1] - spot.box[1] - spot.box[3];
  return gap > -1.5 && gap < 6 && isOver(word, spot) && word.size <= 9 ? Math.max(gap, 0) : undefined;
}

/** Words and a place over one another: they share a good part of their width, or begin together. */
function isOver(word: Words, { box }: Spot): boolean {
  const shared = Math.min(rightOf(word.box), rightOf(box)) - Math.max(word.box[0], box[0]);
  return shared > 0.5 * Math.min(word.box[2], box[2]);
}

function rowBefore(words: readonly Words[], spot: Spot): string {
  const row = words.filter((word) => isInRow(word, spot) && rightOf(word.box) < spot.box[0] + 2);
  return row
    .sort((one, other) => one.box[0] - other.box[0])
    .map(({ text }) => text)
    .join(' ');
}

/** Titles over a place, the nearest first: they reach over it or over its label, or stand in the middle of the page. */
function headingsOver(headings: readonly Words[], spot: Spot, label: Words | undefined): string[] {
  const left = Math.min(spot.box[0], label?.box[0] ?? spot.box[0]);
  const right = rightOf(spot.box);
  return headings
    .filter(({ box }) => {
      const isAbove = box[1] + box[3] < spot.box[1] + 1;
      const isCentred = Math.abs(box[0] + box[2] / 2 - 105) < 12;
      return isAbove && (isCentred || (box[0] < right && rightOf(box) > left - 20));
    })
    .sort((one, other) => other.box[1] - one.box[1])
    .slice(0, 6)
    .map(({ text }) => text);
}

/** Lines of one label: the next one goes on with a small letter or a bracket, right under the first. */
function joinParagraphs(printed: readonly Words[]): Words[] {
  const joined: Words[] = [];
  for (const word of printed) {
    const before = joined.findLast((other) => isContinued(other, word));
    if (!before) joined.push({ ...word });
    else {
      before.text = `${before.text} ${word.text}`;
      before.base = word.base;
      const right = Math.max(rightOf(before.box), rightOf(word.box));
      before.box = [
        before.box[0],
        before.box[1],
        right - before.box[0],
        word.box[1] + word.box[3] - before.box[1],
      ];
    }
  }
  return joined;
}

function isContinued(before: Words, word: Words): boolean {
  const step = (word.base - before.base) * mm(1);
  return (
    step > 0.5 * word.size &&
    step < 1.45 * before.size &&
    word.size <= before.size * 1.05 &&
    Math.abs(word.box[0] - before.box[0]) < 1.2 &&
    /^[\p{Ll}(]/u.test(word.text) &&
    before.text.length < 160
  );
}
