import { findInk } from './find-ink.ts';
import { compareNeighbours, countDots, findLetters, mirror, type Neighbours } from './find-letters.ts';
import type { Raster } from './raster.ts';
import type { Marks } from './take-patch.ts';

/** Letters that share a line, below which a page has no text to go by. */
const leastAligned = 60;

/** By which side the letters of a page have their tops: `none` when that is not clear. */
type Up = 'top' | 'right' | 'bottom' | 'left' | 'none';

/** Where the letters have their tops, and whether lines of text run down the page, even where their tops are not known. */
export type Reading = { up: Up; isSideways: boolean };

/**
 * Which way a page is read. A wrong turn is worse than none: a page is taken for upside down only where its letters and
 * its dots both say so. `ink`: its marks on a smaller copy, which most pages are told by; it is used up.
 */
export function findUp(grey: Raster, ink: Marks): Reading {
  const found = findLetters(ink);
  const along = compareNeighbours(found);
  const across = compareNeighbours(mirror(found));
  const isSideways = across.aligned >= leastAligned && across.aligned > 4 * along.aligned;
  if (!isSideways && standsUpright(along)) return { up: 'top', isSideways };
  // Dots are a pixel or two: seen on the page itself alone.
  const page = findLetters(findInk(grey));
  const lines = isSideways ? mirror(page) : page;
  const side = sideOf(compareNeighbours(lines), countDots(lines));
  if (side === 0) return { up: 'none', isSideways };
  if (isSideways) return { up: side > 0 ? 'left' : 'right', isSideways };
  return { up: side > 0 ? 'top' : 'bottom', isSideways };
}

/** Whether nothing speaks for text that lies upside down. */
function standsUpright({ aligned, standing, hanging }: Neighbours): boolean {
  return aligned < leastAligned || hanging < 1.3 * standing || hanging < 0.05 * aligned;
}

/**
 * 1 when letters have their tops at the top, −1 at the foot, 0 when that is not clear. In Latin letters more strokes
 * reach above the small letters (b, d, l, capitals) than under them (p, q, g). In Cyrillic and Greek ones it is the
 * other way; but there too dots and accents are over the letters.
 */
function sideOf(letters: Neighbours, dots: { over: number; under: number }): -1 | 0 | 1 {
  const { aligned, standing, hanging } = letters;
  // Figures and capitals nearly all reach from line to line: the few that do not tell nothing.
  if (Math.abs(standing - hanging) < 0.09 * aligned) return 0;
  const side = clearlyMore(standing, hanging);
  return side === clearlyMore(dots.over, dots.under) ? side : 0;
}

/** Which of two counts is the larger beyond chance, and by more than half. */
function clearlyMore(one: number, other: number): -1 | 0 | 1 {
  const isClear =
    Math.abs(one - other) > 2.3 * Math.sqrt(one + other) && Math.max(one, other) > 1.5 * Math.min(one, other);
  return isClear ? (one > other ? 1 : -1) : 0;
}
