import { type Marks, takePatch } from './take-patch.ts';

/** First and last column and row of a mark. */
type Box = { left: number; right: number; top: number; bottom: number };

/** Longest side of a letter, in pixels: what is longer is a rule, a frame or a picture. */
const longest = 60;

/** What may be letters on a page, from left to right, and what may be dots and accents over them. */
export type Letters = { letters: Box[]; dots: Box[] };

/** Takes the marks off the map, each a letter, a few that touch, or a speck. */
export function findLetters(ink: Marks): Letters {
  const boxes: Box[] = [];
  for (let start = ink.marks.indexOf(1); start >= 0; start = ink.marks.indexOf(1, start)) {
    const box = { left: ink.width, right: 0, top: ink.height, bottom: 0 };
    takePatch(ink, start, (x, y) => {
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    });
    boxes.push(box);
  }
  return sort({
    letters: boxes.filter((box) => longSide(box) >= 5 && longSide(box) < longest && shortSide(box) >= 2),
    dots: boxes.filter((box) => longSide(box) <= longest / 5),
  });
}

/** The same on a page mirrored at its diagonal: what ran down it runs along. */
export function mirror({ letters, dots }: Letters): Letters {
  const swap = ({ left, right, top, bottom }: Box): Box => ({
    left: top,
    right: bottom,
    top: left,
    bottom: right,
  });
  return sort({ letters: letters.map(swap), dots: dots.map(swap) });
}

function sort({ letters, dots }: Letters): Letters {
  const fromLeft = (a: Box, b: Box) => a.left - b.left;
  return { letters: letters.sort(fromLeft), dots: dots.sort(fromLeft) };
}

/**
 * How letters lie to those beside them: how many share a line, how many of these stand on it with tops that differ, and
 * how many hang from it with feet that differ.
 */
export type Neighbours = { aligned: number; standing: number; hanging: number };

export function compareNeighbours({ letters }: Letters): Neighbours {
  const found: Neighbours = { aligned: 0, standing: 0, hanging: 0 };
  for (const [index, letter] of letters.entries()) {
    const next = nextTo(letter, letters, index);
    if (!next) continue;
    const height = Math.max(heightOf(letter), heightOf(next));
    const tops = Math.abs(letter.top - next.top);
    const feet = Math.abs(letter.bottom - next.bottom);
    const [same, other] = [Math.max(1, 0.09 * height), Math.max(2, 0.18 * height)];
    if (tops <= same || feet <= same) found.aligned += 1;
    if (feet <= same && tops >= other) found.standing += 1;
    if (tops <= same && feet >= other) found.hanging += 1;
  }
  return found;
}

/** The nearest letter to the right on the same line, no further than one word is from the next. */
function nextTo(letter: Box, letters: readonly Box[], index: number): Box | undefined {
  const height = heightOf(letter);
  for (let at = index + 1; at < letters.length; at += 1) {
    const other = letters[at];
    if (!other || other.left > letter.right + 0.8 * height) return undefined;
    const smaller = Math.min(height, heightOf(other));
    const shared = Math.min(letter.bottom, other.bottom) - Math.max(letter.top, other.top) + 1;
    const isBeside = other.left > letter.left + 1 && other.right > letter.right;
    if (isBeside && shared > 0.6 * smaller && smaller > 0.45 * Math.max(height, heightOf(other)))
      return other;
  }
  return undefined;
}

/** How many dots and accents lie over a letter, and how many under one: between two lines they tell nothing. */
export function countDots({ letters, dots }: Letters): { over: number; under: number } {
  const found = { over: 0, under: 0 };
  let first = 0;
  for (const dot of dots) {
    while ((letters[first]?.left ?? dot.left) < dot.left - longest) first += 1;
    const near = lettersAt(letters, first, dot);
    const isOver = near.some((letter) => isCloseBelow(dot, letter));
    const isUnder = near.some((letter) => isCloseBelow(letter, dot));
    if (isOver && !isUnder) found.over += 1;
    if (isUnder && !isOver) found.under += 1;
  }
  return found;
}

/** The letters, from one of them on, in whose column a dot lies and which are large enough for it. */
function lettersAt(letters: readonly Box[], first: number, dot: Box): Box[] {
  const middle = (dot.left + dot.right) / 2;
  const found: Box[] = [];
  for (let at = first; at < letters.length; at += 1) {
    const letter = letters[at];
    if (!letter || letter.left > middle + 1) break;
    if (letter.right >= middle - 1 && longSide(dot) <= 0.6 * heightOf(letter)) found.push(letter);
  }
  return found;
}

function isCloseBelow(upper: Box, lower: Box): boolean {
  const gap = lower.top - upper.bottom;
  return gap > 0 && gap < 0.4 * Math.max(heightOf(upper), heightOf(lower));
}

function heightOf({ top, bottom }: Box): number {
  return bottom - top + 1;
}

function longSide(box: Box): number {
  return Math.max(box.right - box.left + 1, heightOf(box));
}

function shortSide(box: Box): number {
  return Math.min(box.right - box.left + 1, heightOf(box));
}
