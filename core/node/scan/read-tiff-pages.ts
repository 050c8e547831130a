/** Tags of a page of a TIFF (TIFF 6.0, section 8). */
const subfileType = 254;
const xResolution = 282;
const yResolution = 283;

/** A page of a TIFF: whether it is a small copy of another, and how much taller than wide its pixels are. */
export type TiffPage = { isSmallCopy: boolean; pixelShape: number };

/**
 * What libvips does not tell of the pages of a TIFF: a fax of standard resolution has pixels twice as tall as wide
 * (204 × 98 to the inch). Reads no further than `limit` pages; a chain that cannot be followed ends the list.
 */
export function readTiffPages(bytes: Uint8Array, limit: number): TiffPage[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const short = (at: number) => (at + 2 <= bytes.length ? view.getUint16(at, little) : 0);
  const long = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, little) : 0);
  const fraction = (at: number) => long(at) / (long(at + 4) || 1);

  const pages: TiffPage[] = [];
  // 43 is BigTIFF, whose longer offsets are not worth following: scanners do not write it.
  for (let at = short(2) === 42 ? long(4) : 0; at !== 0 && pages.length < limit; ) {
    const count = short(at);
    const entries = new Map<number, number>();
    for (let entry = at + 2; entry < at + 2 + count * 12 && entry < bytes.length; entry += 12)
      entries.set(short(entry), entry + 8);
    const resolution = (tag: number) => fraction(long(entries.get(tag) ?? bytes.length));
    const shape = resolution(xResolution) / resolution(yResolution);
    const kind = entries.get(subfileType);
    pages.push({
      isSmallCopy: kind !== undefined && ((long(kind) | short(kind)) & 1) === 1,
      pixelShape: shape > 0.25 && shape < 4 ? shape : 1,
    });
    at = long(at + 2 + count * 12);
  }
  return pages;
}
