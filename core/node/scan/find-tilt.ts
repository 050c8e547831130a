import { findInk } from './find-ink.ts';
import { findUp } from './find-up.ts';
import { type Raster, shrinkToGrey, toGrey } from './raster.ts';
import type { Marks } from './take-patch.ts';

/** Places of ink: x and y in turn. */
type Points = Int16Array;

type Size = Pick<Marks, 'width' | 'height'>;

/**
 * How a page must be turned to be read, in degrees clockwise: by quarters first, then a little. `isDoubtful`: it seems to
 * lie on its side, and which way to turn it is not clear.
 */
export type Tilt = { quarter: 0 | 90 | 180 | 270; degrees: number; isDoubtful: boolean };

const level: Tilt = { quarter: 0, degrees: 0, isDoubtful: false };

/** Turns that bring the tops of letters upward. */
const turns = { top: 0, right: 270, bottom: 180, left: 90 } as const;

/** Text tilted further than this is laid so on purpose. */
const steepest = 8;

/** A smaller tilt is not seen, and turning blurs a little. */
const smallest = 0.4;

/** Parts of a page whose angles differ by less are at one. */
const agreement = 0.8;

/**
 * How far the lines of text are off, by the profile of the ink across them: its steps are sharpest when it is taken
 * along the lines. Level unless the parts of the page agree: a picture without text has no lines to turn by.
 */
export function findTilt(raster: Raster): Tilt {
  const grey = toGrey(raster);
  const map = findInk(shrinkToGrey(grey, 1200));
  const points = pointsOf(map);
  if (points.length < 2000) return level;
  const { up, isSideways } = findUp(grey, { ...map, marks: Uint8Array.from(map.marks) });
  if (isSideways && up === 'none') return { ...level, isDoubtful: true };
  const quarter = up === 'none' ? 0 : turns[up];
  const size = isSideways ? { width: map.height, height: map.width } : map;
  const lines = isSideways ? swap(points) : points;
  const along = findAngle(lines);
  // Most pages are level, and need no second look.
  if (!isTilted(along) || !partsAgree(lines, size, along.degrees)) return { ...level, quarter };
  // A page on its side was mirrored at its diagonal: its angles run the other way.
  if (isSideways) return { ...level, quarter, degrees: -along.degrees };
  // The sides of a frame weigh more than the lines of text, and must not say otherwise.
  const across = findAngle(swap(points));
  const isContradicted = across.score > along.score && Math.abs(along.degrees + across.degrees) > agreement;
  return { ...level, quarter, degrees: isContradicted ? 0 : along.degrees };
}

function pointsOf({ marks, width, height }: Marks): Points {
  const points = new Int16Array(2 * marks.length);
  let next = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (marks[y * width + x] === 1) {
        points[next] = x;
        points[next + 1] = y;
        next += 2;
      }
  return points.slice(0, next);
}

function swap(points: Points): Points {
  return points.map((_, at) => points[at ^ 1] ?? 0);
}

/** Clear lines of text that are to be laid straight. */
function isTilted({ degrees, contrast }: Angle): boolean {
  return contrast > 1.6 && Math.abs(degrees) >= smallest && Math.abs(degrees) < steepest - 0.2;
}

/** Whether the parts of the page have lines of text at the same angle as the whole. */
function partsAgree(points: Points, { width, height }: Size, whole: number): boolean {
  const columns = 2;
  const rows = 3;
  const parts = Array.from({ length: columns * rows }, (): number[] => []);
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at] ?? 0;
    const y = points[at + 1] ?? 0;
    const part = Math.floor((x * columns) / width) + columns * Math.floor((y * rows) / height);
    parts[part]?.push(x, y);
  }
  const found = parts
    .filter((part) => part.length > Math.max(600, points.length / 40))
    .map((part) => findAngle(Int16Array.from(part)));
  const agreeing = found.filter(
    ({ degrees, contrast }) => contrast > 1.5 && Math.abs(degrees - whole) < agreement,
  );
  return agreeing.length >= 3 && agreeing.length >= 0.7 * found.length;
}

type Angle = { degrees: number; score: number; contrast: number };

/** The angle at which the profile is sharpest; `contrast`: how much sharper than at other angles. */
function findAngle(points: Points): Angle {
  const coarse = anglesAround(0, steepest, 0.5).map((degrees) => ({
    degrees,
    score: score(points, degrees),
  }));
  const best = coarse.reduce((a, b) => (b.score > a.score ? b : a));
  const sorted = coarse.map((candidate) => candidate.score).sort((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length / 2)] ?? 1;
  const fine = anglesAround(best.degrees, 0.5, 0.1).map((degrees) => ({
    degrees,
    score: score(points, degrees),
  }));
  const finest = fine.reduce((a, b) => (b.score > a.score ? b : a));
  return { ...finest, contrast: finest.score / Math.max(1, usual) };
}

function anglesAround(middle: number, reach: number, step: number): number[] {
  const count = Math.round(reach / step);
  return Array.from({ length: 2 * count + 1 }, (_, index) => middle + (index - count) * step);
}

/** How sharp the steps of the profile are when the page is turned clockwise by so much. */
function score(points: Points, degrees: number): number {
  const profile = profileOf(points, degrees);
  let sum = 0;
  for (let at = 1; at < profile.length; at += 1) sum += ((profile[at] ?? 0) - (profile[at - 1] ?? 0)) ** 2;
  return sum;
}

/** Ink on each row of the page turned clockwise. */
function profileOf(points: Points, degrees: number): Int32Array {
  const sine = Math.sin((degrees * Math.PI) / 180);
  const cosine = Math.cos((degrees * Math.PI) / 180);
  // Half a row more, so that cutting off the rest rounds.
  const offset = 400.5;
  const profile = new Int32Array(2000);
  for (let at = 0; at < points.length; at += 2) {
    const row = ((points[at] ?? 0) * sine + (points[at + 1] ?? 0) * cosine + offset) | 0;
    profile[row] = (profile[row] ?? 0) + 1;
  }
  return profile;
}
