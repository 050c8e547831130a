/** What is used of `heic-decode`, which ships no types of its own. */
declare module 'heic-decode' {
  type Pixels = { width: number; height: number; data: Uint8ClampedArray };
  type HeicPicture = { width: number; height: number; decode(): Promise<Pixels> };
  const decodeHeic: { all(file: { buffer: Uint8Array }): Promise<HeicPicture[] & { dispose(): void }> };
  export default decodeHeic;
}
