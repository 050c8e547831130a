import * as fontkit from 'fontkit';
import type { PDFDocument, PDFFont } from 'pdf-lib';
import type { Face } from '../template/template.ts';

/** Reads the bytes of a font file. */
export type FontSource = (face: Face) => Promise<Uint8Array>;

/** The faces of one PDF document, embedded as subsets, with what is needed to measure and to check. */
export type Faces = {
  font(face: Face): PDFFont;
  /** True when the face has a glyph for every character. */
  covers(face: Face, text: string): boolean;
  /** Width in points of the text at that size in points. */
  width(face: Face, text: string, size: number): number;
};

/**
 * Embeds faces into a document. `fontkit` 2 and not `@pdf-lib/fontkit`: the latter's subsets lose glyphs.
 * Ligatures are off, so that what is copied from the PDF is what was typed.
 */
export async function embedFaces(
  pdf: PDFDocument,
  source: FontSource,
  faces: readonly Face[],
): Promise<Faces> {
  pdf.registerFontkit(fontkit);
  const embedded = new Map<Face, { font: PDFFont; characters: ReadonlySet<number> }>();
  for (const face of faces) {
    const font = await pdf.embedFont(await source(face), {
      subset: true,
      features: { liga: false, clig: false },
    });
    embedded.set(face, { font, characters: new Set(font.getCharacterSet()) });
  }
  const get = (face: Face) => {
    const found = embedded.get(face);
    if (!found) throw new Error(`Face ${face} was not embedded`);
    return found;
  };
  return {
    font: (face) => get(face).font,
    covers: (face, text) =>
      [...text].every((character) => get(face).characters.has(character.codePointAt(0) ?? 0)),
    width: (face, text, size) => get(face).font.widthOfTextAtSize(text, size),
  };
}
