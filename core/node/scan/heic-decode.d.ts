/** What is used of `heic-decode` and of the engine that it works with, which ship no types of their own. */
declare module 'heic-decode/lib.js' {
  type Pixels = { width: number; height: number; data: Uint8ClampedArray };
  type HeicPicture = { width: number; height: number; decode(): Promise<Pixels> };
  type HeicReader = { all(file: { buffer: Uint8Array }): Promise<HeicPicture[] & { dispose(): void }> };
  export default function decodeHeicWith(libheif: object): HeicReader;
}
declare module 'libheif-js/libheif-wasm/libheif-bundle.js' {
  export default function startLibheif(): object;
}
