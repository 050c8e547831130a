import * as fontkit from 'fontkit';
import type { PDFDocument, PDFFont } from 'pdf-lib';
import type { Face } from '../template/template.ts';

/** Reads the bytes of a font file. */
export type FontSource = (face: Face) => Promise<Uint8Array>;

/** A face as the PDF holds it, and as fontkit shapes it: pdf-lib alone sets text without kerning. */
export type Letters = { font: PDFFont; shapes: fontkit.Font };

/** The faces of one PDF document, asked for by name. */
export type Faces = (face: Face) => Letters;

/** Ligatures off, so that what is copied from a paper is what was written. */
export const features = { liga: false, clig: false };

/**
 * Embeds faces into a document, as subsets. `fontkit` 2 and not `@pdf-lib/fontkit`, whose subsets lose glyphs.
 */
export async function embedFaces(
  pdf: PDFDocument,
  source: FontSource,
  names: readonly Face[],
): Promise<Faces> {
  pdf.registerFontkit(fontkit);
  const embedded = new Map<Face, Letters>();
  for (const name of names) embedded.set(name, await embedLetters(pdf, await source(name)));
  return (name) => {
    const letters = embedded.get(name);
    if (!letters) throw new Error(`Face ${name} is not embedded`);
    return letters;
  };
}

async function embedLetters(pdf: PDFDocument, bytes: Uint8Array): Promise<Letters> {
  const font = await pdf.embedFont(bytes, { subset: true, features });
  const shapes = fontkit.create(Buffer.from(bytes));
  if ('fonts' in shapes) throw new Error('A single font is needed, not a collection');
  return { font, shapes };
}

/** True when the face has a glyph for every character of the text. */
export function covers({ shapes }: Letters, text: string): boolean {
  return [...text].every((character) => shapes.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}

/** The text with a hollow box for each character that has no glyph: seen on screen, named, never packed. */
export function withoutUncovered(letters: Letters, text: string): string {
  return [...text].map((character) => (covers(letters, character) ? character : '□')).join('');
}
