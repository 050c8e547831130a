/** JPEG markers (ITU-T T.81, B.1): the ends of a picture, and what carries more than the picture. */
const startOfScan = 0xda;
const endOfImage = 0xd9;
const comment = 0xfe;
const firstApplication = 0xe0;
const lastApplication = 0xef;
/** Segments that say how to read the colours: ICC profile (APP2) and Adobe's transform (APP14). */
const colourSegments = [0xe2, 0xee];

/**
 * The same picture without what a camera writes beside it: place, time, owner, thumbnail, a film behind the
 * picture. The compressed picture is not touched. Undefined when the bytes cannot be followed to the end.
 */
export function stripJpeg(jpeg: Uint8Array): Uint8Array | undefined {
  const kept: Uint8Array[] = [jpeg.subarray(0, 2)];
  let position = 2;
  while (position + 1 < jpeg.length) {
    if (jpeg[position] !== 0xff) return undefined;
    const marker = jpeg[position + 1];
    // A marker may be preceded by any number of fill bytes.
    if (marker === 0xff) {
      position += 1;
      continue;
    }
    if (marker === undefined || marker === endOfImage) {
      return join([...kept, jpeg.subarray(position, position + 2)]);
    }
    const end = segmentEnd(jpeg, position, marker);
    if (!tellsMoreThanThePicture(marker)) kept.push(jpeg.subarray(position, end));
    position = end;
  }
  return undefined;
}

/** Where a segment ends; a scan runs on to the next marker that is neither a stuffed byte nor a restart. */
function segmentEnd(jpeg: Uint8Array, start: number, marker: number): number {
  let end = start + 2 + (((jpeg[start + 2] ?? 0) << 8) | (jpeg[start + 3] ?? 0));
  if (marker !== startOfScan) return end;
  while (end < jpeg.length && !(jpeg[end] === 0xff && isMarker(jpeg[end + 1]))) end += 1;
  return end;
}

function isMarker(byte: number | undefined): boolean {
  return byte !== undefined && byte !== 0 && byte !== 0xff && !(byte >= 0xd0 && byte <= 0xd7);
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
