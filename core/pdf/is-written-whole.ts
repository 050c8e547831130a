/** The last bytes of a JPEG (ITU-T T.81, B.2.1: end of image) and of a PDF as pdf-lib writes it. */
const ends = { jpeg: Buffer.from([0xff, 0xd9]), pdf: Buffer.from('%%EOF') };

/** Whether a file that we wrote still has its end: cheap, and what a full disk or a broken copy takes away. */
export function isWrittenWhole(bytes: Uint8Array, kind: keyof typeof ends): boolean {
  return Buffer.from(bytes.subarray(-ends[kind].length)).equals(ends[kind]);
}
