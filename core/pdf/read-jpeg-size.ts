import { AppError } from '../model/result.ts';

/**
 * Width and height of a JPEG in pixels, from its frame header (ITU-T T.81, B.2.2). Errors: `attachment-damaged` when
 * there is none.
 */
export function readJpegSize(jpeg: Uint8Array): { width: number; height: number } {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  let position = 2;
  while (position + 9 < view.byteLength) {
    const marker = view.getUint16(position);
    if (isFrameHeader(marker))
      return { height: view.getUint16(position + 5), width: view.getUint16(position + 7) };
    position += 2 + view.getUint16(position + 2);
  }
  throw new AppError('attachment-damaged');
}

/** SOF0 to SOF15, without the three markers of that range that are something else. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
}
