import type { SignatureImage } from '../../core/contract/signing.ts';
import type { Signature } from '../../core/model/signature.ts';
import { type Line, storeLines } from './pad/lines.ts';

/** What was made on the screen so far: lines, a picture, or both while one tries. */
export type Drawn = { lines: readonly Line[]; image: SignatureImage | undefined };

export const noSignature: Drawn = { lines: [], image: undefined };

/** What is kept of it; nothing where nothing was made. */
export function signatureOf(
  way: 'drawn' | 'image',
  { lines, image }: Drawn,
): Pick<Signature, 'way' | 'strokes' | 'path'> | undefined {
  if (way === 'drawn') return lines.length > 0 ? { way, strokes: storeLines(lines) } : undefined;
  return image && { way, path: image.path };
}
