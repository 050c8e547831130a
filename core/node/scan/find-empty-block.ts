/** Side of the blocks that are looked at, in pixels: a coding unit of HEVC that is lost has 64, and holds one whole. */
const side = 32;

/**
 * What no light and no colour at all (Y, Cb and Cr 0) become as green, with red and blue 0: by ITU-R BT.601 in the full
 * range and in that of video, by BT.709 in both. No camera can see it: it is far outside what black may have of colour.
 */
const emptyGreens: readonly number[] = [135, 136, 77, 84];

/**
 * Whether a block of a decoded picture (red, green, blue, alpha) was never written: libheif leaves what it cannot
 * decode as it was, all 0, and says nothing. Something green is never of one value over a thousand pixels.
 */
export function hasEmptyBlock(data: Uint8ClampedArray, width: number, height: number): boolean {
  for (let top = 0; top + side <= height; top += side)
    for (let left = 0; left + side <= width; left += side)
      if (isEmptyBlock(data, width, left, top)) return true;
  return false;
}

function isEmptyBlock(data: Uint8ClampedArray, width: number, left: number, top: number): boolean {
  const green = data[(top * width + left) * 4 + 1] ?? 0;
  if (!emptyGreens.includes(green)) return false;
  for (let y = top; y < top + side; y += 1)
    for (let at = (y * width + left) * 4, end = at + side * 4; at < end; at += 4)
      if (data[at] !== 0 || data[at + 1] !== green || data[at + 2] !== 0) return false;
  return true;
}
