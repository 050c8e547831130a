import type { SignatureRemark } from '../../../core/contract/signing.ts';
import { type Line, pointsOf } from './lines.ts';

/** Smaller than this share of the field, a drawing is a dot. */
const smallest = 60;

/** How far from one straight line, for its length, a drawing has to stray to be one. */
const straightest = 0.03;

/** What a drawing looks like that is hardly a signature: told, and never refused, as some people sign so. */
export function remarksOnLines(lines: readonly Line[]): SignatureRemark[] {
  const points = lines.flatMap(pointsOf);
  if (points.length === 0) return [];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const extent = Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  if (extent < smallest) return ['dot'];
  return spread(xs, ys) < straightest ? ['straight-line'] : [];
}

/** The width of a cloud of points across its longest direction, as a share of its length along it. */
function spread(xs: readonly number[], ys: readonly number[]): number {
  const [xx, yy, xy] = [covariance(xs, xs), covariance(ys, ys), covariance(xs, ys)];
  const middle = (xx + yy) / 2;
  const reach = Math.hypot((xx - yy) / 2, xy);
  return Math.sqrt(Math.max(0, middle - reach) / (middle + reach));
}

function covariance(some: readonly number[], others: readonly number[]): number {
  const [mean, otherMean] = [average(some), average(others)];
  return average(some.map((value, index) => (value - mean) * ((others[index] ?? 0) - otherMean)));
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
