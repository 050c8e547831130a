import type { Corners } from '../../model/piece.ts';
import type { Raster } from './raster.ts';

type Point = { x: number; y: number };

/** Long side of A4 by its short side, and how far a sheet seen askew may seem from it. */
const a4Shape = Math.SQRT2;
const shapeTolerance = 0.1;

/**
 * The sheet between four corners seen straight from above, no larger than it is in the picture. What is nearly of the
 * shape of A4 becomes exactly that: a camera held askew makes a sheet seem shorter.
 */
export function layFlat(raster: Raster, corners: Corners): Raster {
  const { channels } = raster;
  const quad = corners.map(({ x, y }) => ({ x: x * (raster.width - 1), y: y * (raster.height - 1) }));
  const { width, height } = flatSize(quad);
  const flat = new Uint8Array(width * height * channels);
  const [a, b, c, d, e, f, g, h] = squareToQuad(quad);
  for (let row = 0; row < height; row += 1) {
    const v = row / Math.max(1, height - 1);
    for (let column = 0; column < width; column += 1) {
      const u = column / Math.max(1, width - 1);
      const depth = g * u + h * v + 1;
      const x = clamp((a * u + b * v + c) / depth, raster.width);
      const y = clamp((d * u + e * v + f) / depth, raster.height);
      for (let channel = 0; channel < channels; channel += 1)
        flat[(row * width + column) * channels + channel] = sample(raster, x, y, channel);
    }
  }
  return { data: flat, width, height, channels };
}

/** The picture between its pixels: the four around weighed by how near they are. */
function sample({ data, width, height, channels }: Raster, x: number, y: number, channel: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const at = (top * width + left) * channels + channel;
  const next = left + 1 < width ? channels : 0;
  const below = at + (top + 1 < height ? width * channels : 0);
  const upper = mix(data[at] ?? 0, data[at + next] ?? 0, x - left);
  const lower = mix(data[below] ?? 0, data[below + next] ?? 0, x - left);
  return mix(upper, lower, y - top) + 0.5;
}

function mix(first: number, second: number, share: number): number {
  return first + (second - first) * share;
}

function clamp(value: number, size: number): number {
  return Math.min(Math.max(value, 0), size - 1);
}

function flatSize(quad: readonly Point[]): { width: number; height: number } {
  const side = (from: number, to: number) => {
    const { x = 0, y = 0 } = quad[from] ?? {};
    const end = quad[to] ?? { x, y };
    return Math.hypot(end.x - x, end.y - y);
  };
  const width = Math.max(side(0, 1), side(3, 2), 1);
  const height = Math.max(side(0, 3), side(1, 2), 1);
  const isNearA4 = Math.abs(Math.max(width, height) / Math.min(width, height) / a4Shape - 1) < shapeTolerance;
  if (!isNearA4) return { width: Math.round(width), height: Math.round(height) };
  return width > height
    ? { width: Math.round(width), height: Math.round(width / a4Shape) }
    : { width: Math.round(height / a4Shape), height: Math.round(height) };
}

type Projection = [number, number, number, number, number, number, number, number];

/** The projection of the unit square on four corners, clockwise from its top left (Heckbert 1989, section 2.2.3). */
function squareToQuad(quad: readonly Point[]): Projection {
  const [p = { x: 0, y: 0 }, q = p, r = p, s = p] = quad;
  const sum = { x: p.x - q.x + r.x - s.x, y: p.y - q.y + r.y - s.y };
  const right = { x: q.x - r.x, y: q.y - r.y };
  const left = { x: s.x - r.x, y: s.y - r.y };
  const area = right.x * left.y - left.x * right.y || 1;
  const g = (sum.x * left.y - left.x * sum.y) / area;
  const h = (right.x * sum.y - sum.x * right.y) / area;
  return [q.x - p.x + g * q.x, s.x - p.x + h * s.x, p.x, q.y - p.y + g * q.y, s.y - p.y + h * s.y, p.y, g, h];
}
