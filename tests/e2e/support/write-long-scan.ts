/** Size of each page in pixels: A4 at 300 dots per inch. */
const width = 2480;
const height = 3508;

/**
 * A TIFF of so many grey pages, which share one picture: small to write, and read for as long as it has pages. Tags as
 * in TIFF 6.0, section 4.
 */
export function writeLongScan(pages: number): Buffer {
  const pixels = width * height;
  const header = Buffer.from('II*\0\0\0\0\0', 'latin1');
  const firstPage = header.length + pixels;
  header.writeUInt32LE(firstPage, 4);
  const tags = [
    [256, width],
    [257, height],
    [258, 8],
    [259, 1],
    [262, 1],
    [273, header.length],
    [277, 1],
    [278, height],
    [279, pixels],
  ] as const;
  const size = 2 + tags.length * 12 + 4;
  const directories = Array.from({ length: pages }, (_, page) => {
    const directory = Buffer.alloc(size);
    directory.writeUInt16LE(tags.length);
    for (const [index, [tag, value]] of tags.entries()) {
      const at = 2 + index * 12;
      directory.writeUInt16LE(tag, at);
      directory.writeUInt16LE(4, at + 2);
      directory.writeUInt32LE(1, at + 4);
      directory.writeUInt32LE(value, at + 8);
    }
    directory.writeUInt32LE(page + 1 < pages ? firstPage + (page + 1) * size : 0, size - 4);
    return directory;
  });
  return Buffer.concat([header, Buffer.alloc(pixels, 0xe0), ...directories]);
}
