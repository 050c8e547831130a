import sharp from 'sharp';
import type { rasterise } from './rasterise.ts';

type Raster = Awaited<ReturnType<typeof rasterise>>;

/**
 * How far two pictures of the same size differ on average, from 0 to 255, seen from afar: how letters fall on the grid
 * of the pixels is not a difference.
 */
export async function difference(one: Raster, other: Raster): Promise<number> {
  const [near, far] = [await shrink(one), await shrink(other)];
  if (near.length !== far.length) return 255;
  return near.reduce((sum, value, at) => sum + Math.abs(value - (far[at] ?? 0)), 0) / near.length;
}

/** Each pixel stands for sixteen: at 36 dots an inch, 2.8 mm each way. */
function shrink({ data, info: { width, height, channels } }: Raster): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels } })
    .resize(Math.round(width / 4), Math.round(height / 4), { fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer();
}

/** The box round everything that is not paper: left, top, right, bottom, in pixels. Empty for a blank page. */
export function inkBox({ data, info }: Raster): number[] {
  let [left, top, right, bottom] = [info.width, info.height, -1, -1];
  for (let at = 0; at < data.length; at += info.channels) {
    if ((data[at] ?? 255) > 225) continue;
    const pixel = at / info.channels;
    const [x, y] = [pixel % info.width, Math.floor(pixel / info.width)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return right < 0 ? [] : [left, top, right, bottom];
}
