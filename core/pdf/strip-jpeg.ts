/** JPEG markers (ITU-T T.81, B.1): what follows an image start, and what carries more than the picture. */
const startOfScan = 0xda;
const comment = 0xfe;
const firstApplication = 0xe0;
const lastApplication = 0xef;
/** Segments that say how to read the colours: ICC profile (APP2) and Adobe's transform (APP14). */
const colourSegments = [0xe2, 0xee];

/**
 * The same picture without what a camera writes beside it: place, time, owner, thumbnail. The compressed picture
 * is not touched. Bytes that are not a well-formed JPEG are given back as they are.
 */
export function stripJpeg(jpeg: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [jpeg.subarray(0, 2)];
  let position = 2;
  while (position + 4 <= jpeg.length) {
    const marker = jpeg[position + 1] ?? 0;
    if (jpeg[position] !== 0xff) return jpeg;
    if (marker === startOfScan) return join([...kept, jpeg.subarray(position)]);
    const length = 2 + (((jpeg[position + 2] ?? 0) << 8) | (jpeg[position + 3] ?? 0));
    if (!tellsMoreThanThePicture(marker)) kept.push(jpeg.subarray(position, position + length));
    position += length;
  }
  return jpeg;
}

function tellsMoreThanThePicture(marker: number): boolean {
  const application = marker >= firstApplication && marker <= lastApplication;
  return marker === comment || (application && !colourSegments.includes(marker));
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let position = 0;
  for (const part of parts) {
    joined.set(part, position);
    position += part.length;
  }
  return joined;
}
