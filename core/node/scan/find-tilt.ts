import { findInk } from './find-ink.ts';
import { findUp } from './find-up.ts';
import { type Raster, shrinkToGrey } from './raster.ts';
import type { Marks } from './take-patch.ts';

/** Places of ink: x and y in turn. */
type Points = Int16Array;

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
  const map = findInk(shrinkToGrey(raster, 1200));
  const points = pointsOf(map);
  if (points.length < 2000) return level;
  const { up, isSideways } = findUp(raster, { ...map, marks: Uint8Array.from(map.marks) });
  if (isSideways && up === 'none') return { ...level, isDoubtful: true };
  const across = measureLines(swap(points), { ...map, width: map.height, height: map.width });
  const quarter = up === 'none' ? 0 : turns[up];
  // Across, the page was mirrored at its diagonal: its angles run the other way.
  if (isSideways) return { ...level, quarter, degrees: across.isSure ? -seen(across.degrees) : 0 };
  const along = measureLines(points, map);
  // The sides of a frame weigh more than the lines of text, and must not say otherwise.
  const isContradicted =
    across.strength > along.strength && Math.abs(along.degrees + across.degrees) > agreement;
  return { ...level, quarter, degrees: along.isSure && !isContradicted ? seen(along.degrees) : 0 };
}

function seen(degrees: number): number {
  return Math.abs(degrees) < smallest ? 0 : degrees;
}

function pointsOf({ marks, width }: Marks): Points {
  const points: number[] = [];
  for (let at = 0; at < marks.length; at += 1) if (marks[at]) points.push(at % width, Math.floor(at / width));
  return Int16Array.from(points);
}

function swap(points: Points): Points {
  return points.map((_, at) => points[at ^ 1] ?? 0);
}

type Lines = { degrees: number; strength: number; isSure: boolean };

/** The angle of the lines of text over the whole page, and whether its parts have the same. */
function measureLines(points: Points, { width, height }: Pick<Marks, 'width' | 'height'>): Lines {
  const whole = findAngle(points);
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
    ({ degrees, contrast }) => contrast > 1.5 && Math.abs(degrees - whole.degrees) < agreement,
  );
  const isSure =
    whole.contrast > 1.6 &&
    Math.abs(whole.degrees) < steepest - 0.2 &&
    agreeing.length >= 3 &&
    agreeing.length >= 0.7 * found.length;
  return { degrees: whole.degrees, strength: whole.score, isSure };
}

/** The angle at which the profile is sharpest; `contrast`: how much sharper than at other angles. */
function findAngle(points: Points): { degrees: number; score: number; contrast: number } {
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
function profileOf(points: Points, degrees: number): Float64Array {
  const sine = Math.sin((degrees * Math.PI) / 180);
  const cosine = Math.cos((degrees * Math.PI) / 180);
  const offset = 400;
  const profile = new Float64Array(2000);
  for (let at = 0; at < points.length; at += 2) {
    const row = Math.round((points[at] ?? 0) * sine + (points[at + 1] ?? 0) * cosine) + offset;
    profile[row] = (profile[row] ?? 0) + 1;
  }
  return profile;
}
