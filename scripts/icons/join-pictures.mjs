/**
 * Windows' icon file: a header, an entry of 16 bytes for each picture, and the pictures, as PNG since Windows Vista.
 * @param {ReadonlyArray<{ size: number, png: Uint8Array }>} pictures
 */
export function joinIco(pictures) {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * index;
    // One byte a side: 0 stands for 256.
    header.writeUInt8(size % 256, entry);
    header.writeUInt8(size % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(png.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}

/**
 * macOS's icon file: each picture after its name of four letters and its length, both counted in.
 * @param {ReadonlyArray<{ name: string, png: Uint8Array }>} pictures
 */
export function joinIcns(pictures) {
  const parts = pictures.map(({ name, png }) => Buffer.concat([chunkHead(name, png.length), png]));
  const body = Buffer.concat(parts);
  return Buffer.concat([chunkHead('icns', body.length), body]);
}

/** @param {string} name @param {number} length of what follows */
function chunkHead(name, length) {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32BE(length + 8, 4);
  return head;
}
