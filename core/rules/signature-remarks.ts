/** Places of ink or of a pen, x and y in turn, in any unit that is the same both ways. */
type Places = readonly number[] | Float64Array;

/** How long a shape is in its own direction, and how broad across it: however it is turned. */
type Extent = { length: number; breadth: number };

/** A stroke that strays less than this from a straight line, as a share of its length, is one. */
const straightness = 0.04;

/** Shorter than this, in thousandths of the field that is drawn on, nobody has written anything. */
const dotSize = 40;

/**
 * What looks wrong with a signature that was drawn on the field, in thousandths of its width. A warning and never a
 * refusal: some people do sign with a line, and the law asks for no shape (art. 1367 Code civil). Pure.
 */
export function remarksOnStrokes(strokes: readonly (readonly number[])[]): ('dot' | 'straight-line')[] {
  const extent = measureExtent(strokes.flat());
  if (extent.length < dotSize) return ['dot'];
  return isStraight(extent) ? ['straight-line'] : [];
}

/** The length and breadth of some places, along the direction in which they lie furthest apart. Pure. */
export function measureExtent(places: Places): Extent {
  const count = places.length / 2;
  if (count === 0) return { length: 0, breadth: 0 };
  let [sumX, sumY, sumXX, sumYY, sumXY] = [0, 0, 0, 0, 0];
  for (let at = 0; at < places.length; at += 2) {
    const [x, y] = [places[at] ?? 0, places[at + 1] ?? 0];
    sumX += x;
    sumY += y;
    sumXX += x * x;
    sumYY += y * y;
    sumXY += x * y;
  }
  const spreadX = sumXX - (sumX * sumX) / count;
  const spreadY = sumYY - (sumY * sumY) / count;
  const together = sumXY - (sumX * sumY) / count;
  // The main direction of a cloud of points: that of the larger eigenvector of its covariance.
  const angle = Math.atan2(2 * together, spreadX - spreadY) / 2;
  return { length: spanAlong(places, angle), breadth: spanAlong(places, angle + Math.PI / 2) };
}

function spanAlong(places: Places, angle: number): number {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < places.length; at += 2) {
    const along = (places[at] ?? 0) * cos + (places[at + 1] ?? 0) * sin;
    first = Math.min(first, along);
    last = Math.max(last, along);
  }
  return last - first;
}

/** Pure. */
export function isStraight({ length, breadth }: Extent): boolean {
  return breadth <= straightness * length;
}
