import type { Corners } from '../../model/piece.ts';
import { type Raster, shrinkToGrey } from './raster.ts';
import { takePatch } from './take-patch.ts';

type Point = { x: number; y: number };

/** Longer side of the copy that is looked at, in pixels: corners are found to a pixel or two of it. */
const lookSide = 600;

/** What a sheet covers of a photograph of it. */
const leastShare = 0.15;
const mostShare = 0.97;

/**
 * Left away along each side, of its length: corners found to a pixel keep a sliver of the table, and that is printed as
 * a dark line around the page. A margin loses nothing by it.
 */
const trim = 0.004;

/** Difference in brightness between sheet and ground, of 255, that leaves no doubt. */
const leastContrast = 40;

/**
 * The corners of a bright sheet on a darker ground: the largest bright patch, when it has four straight sides and lies
 * free. Undefined when it does not: a wrong proposal costs more than none.
 */
export function findSheet(picture: Raster): Corners | undefined {
  const grey = shrinkToGrey(picture, lookSide);
  const { width, height } = grey;
  const { threshold, contrast } = splitTones(grey.data);
  if (contrast < leastContrast) return undefined;
  const { rows, size, others } = largestPatch(grey, threshold);
  const hull = hullOf(rows);
  const quad = largestQuad(hull);
  if (!quad || !isSheet(quad, grey)) return undefined;
  const area = areaOf(quad);
  const covered = rows.reduce((sum, { left, right }) => sum + right - left + 1, 0);
  const hasStraightSides = area > 0.94 * areaOf(hull) && Math.abs(covered / area - 1) < 0.07;
  // Paper around a printed frame, the other page of a passport: what is bright outside is no ground.
  const isOnGround = others < 0.25 * (width * height - area) && size > 0.5 * area;
  if (!hasStraightSides || !isOnGround) return undefined;
  return trimmed(fromTopLeft(quad)).map(({ x, y }) => ({ x: x / (width - 1), y: y / (height - 1) }));
}

/** Whether four corners are those of a sheet that lies free and is the matter of the photograph. */
function isSheet(quad: readonly Point[], { width, height }: Raster): boolean {
  const share = areaOf(quad) / (width * height);
  const isFree = quad.every(({ x, y }) => x > 1 && y > 1 && x < width - 2 && y < height - 2);
  return isFree && share > leastShare && share < mostShare && hasSquareCorners(quad);
}

/** The brightness that best parts the picture in two (Otsu 1979), and how far apart the two lie. */
function splitTones(data: Uint8Array): { threshold: number; contrast: number } {
  const counts = new Float64Array(256);
  for (const value of data) counts[value] = (counts[value] ?? 0) + 1;
  const total = counts.reduce((sum, count, value) => sum + count * value, 0);
  let [below, sum, best, threshold, contrast] = [0, 0, 0, 0, 0];
  for (let value = 0; value < 255; value += 1) {
    below += counts[value] ?? 0;
    sum += value * (counts[value] ?? 0);
    const above = data.length - below;
    if (below === 0 || above === 0) continue;
    const apart = (total - sum) / above - sum / below;
    if (below * above * apart * apart <= best) continue;
    best = below * above * apart * apart;
    threshold = value;
    contrast = apart;
  }
  return { threshold, contrast };
}

type Span = { y: number; left: number; right: number };

/**
 * The largest connected bright patch, row by row: what is written on a sheet does not part it.
 * `others`: bright pixels elsewhere.
 */
function largestPatch({ data, width, height }: Raster, threshold: number) {
  const bright = { marks: data.map((value) => (value > threshold ? 1 : 0)), width, height };
  let largest: { size: number; rows: Span[] } = { size: 0, rows: [] };
  let total = 0;
  for (const [start, mark] of bright.marks.entries()) {
    if (!mark) continue;
    let size = 0;
    const rows: Span[] = [];
    takePatch(bright, start, (x, y) => {
      size += 1;
      const { left, right } = rows[y] ?? { left: x, right: x };
      rows[y] = { y, left: Math.min(left, x), right: Math.max(right, x) };
    });
    total += size;
    if (size > largest.size) largest = { size, rows };
  }
  return { rows: largest.rows.filter(Boolean), size: largest.size, others: total - largest.size };
}

/** The convex hull, clockwise on screen (Andrew's monotone chain), over rows instead of columns. */
function hullOf(spans: readonly Span[]): Point[] {
  const chain = (points: readonly Point[]) => {
    const kept: Point[] = [];
    for (const point of points) {
      while (kept.length > 1 && turn(kept.at(-2), kept.at(-1), point) <= 0) kept.pop();
      kept.push(point);
    }
    return kept;
  };
  const right = chain(spans.map(({ y, right: x }) => ({ x, y })));
  const left = chain(spans.map(({ y, left: x }) => ({ x, y })).reverse());
  return [...right, ...left];
}

function turn(a: Point | undefined, b: Point | undefined, c: Point): number {
  if (!a || !b) return 0;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

function areaOf(points: readonly Point[]): number {
  const doubled = points.reduce((sum, { x, y }, at) => {
    const next = points[(at + 1) % points.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** The largest four-sided figure with its corners on the hull. */
function largestQuad(hull: readonly Point[]): Point[] | undefined {
  let best: { area: number; quad: Point[] } | undefined;
  for (const [first, a] of hull.entries())
    for (const [second, c] of hull.entries()) {
      if (second < first + 2) continue;
      const b = farthestFrom(a, c, hull.slice(first + 1, second));
      const d = farthestFrom(a, c, [...hull.slice(second + 1), ...hull.slice(0, first)]);
      const quad = b && d && [a, b, c, d];
      if (quad && areaOf(quad) > (best?.area ?? 0)) best = { area: areaOf(quad), quad };
    }
  return best?.quad;
}

/** Which of the points lies farthest from the line through two. */
function farthestFrom(a: Point, b: Point, points: readonly Point[]): Point | undefined {
  let [far, distance]: [Point | undefined, number] = [undefined, 0];
  for (const point of points) {
    const away = Math.abs(turn(a, b, point));
    if (away >= distance) [far, distance] = [point, away];
  }
  return far;
}

function hasSquareCorners(quad: readonly Point[]): boolean {
  return quad.every((corner, at) => {
    const before = quad[(at + 3) % 4] ?? corner;
    const after = quad[(at + 1) % 4] ?? corner;
    const angle =
      Math.atan2(before.y - corner.y, before.x - corner.x) -
      Math.atan2(after.y - corner.y, after.x - corner.x);
    const degrees = Math.abs((((angle * 180) / Math.PI + 540) % 360) - 180);
    return degrees > 60 && degrees < 120;
  });
}

/** The corners clockwise from the one nearest to the top left of the picture. */
function fromTopLeft(quad: readonly Point[]): Point[] {
  const first = quad.reduce((best, { x, y }, at) => {
    const { x: bestX = 0, y: bestY = 0 } = quad[best] ?? {};
    return x + y < bestX + bestY ? at : best;
  }, 0);
  return [...quad.slice(first), ...quad.slice(0, first)];
}

/** Each corner drawn in along both of its sides. */
function trimmed(quad: readonly Point[]): Point[] {
  return quad.map(({ x, y }, at) => {
    const before = quad[(at + 3) % 4] ?? { x, y };
    const after = quad[(at + 1) % 4] ?? { x, y };
    return { x: x + trim * (before.x + after.x - 2 * x), y: y + trim * (before.y + after.y - 2 * y) };
  });
}
