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
  const embedded = new Map<Face, Letters>();
  for (const name of names) embedded.set(name, await embedLetters(pdf, await source(name)));
  return (name) => {
    const letters = embedded.get(name);
    if (!letters) throw new Error(`Face ${name} is not embedded`);
    return letters;
  };
}

async function embedLetters(pdf: PDFDocument, bytes: Uint8Array): Promise<Letters> {
  const shapes = openFont(bytes);
  // pdf-lib opens every font that it embeds: it is given the one that is open.
  pdf.registerFontkit({ create: () => shapes });
  const font = await pdf.embedFont(bytes, { subset: true, features });
  return { font, shapes };
}

/** Opening a font is most of the time of a one-page paper, and its tables never change: opened once for its bytes. */
const openFonts = new WeakMap<Uint8Array, fontkit.Font>();

function openFont(bytes: Uint8Array): fontkit.Font {
  const open = openFonts.get(bytes);
  if (open) return open;
  const shapes = fontkit.create(Buffer.from(bytes));
  if ('fonts' in shapes) throw new Error('A single font is needed, not a collection');
  // fontkit keeps a glyph with the character it was first asked for, and asks for the parts of accented letters
  // without any: asked here for every character, lowest first, each glyph copies as the same text in every paper.
  for (const character of shapes.characterSet) shapes.glyphForCodePoint(character);
  shapes.layout = rememberLayouts(shapes.layout.bind(shapes));
  shapes.createSubset = rememberSubsets(shapes.createSubset.bind(shapes));
  openFonts.set(bytes, shapes);
  return shapes;
}

/** Texts whose glyphs are remembered: a whole pack has some hundreds. */
const mostLayouts = 4000;

/**
 * Shaping a text is most of the time of a paper whose font is open. The same lines are measured and drawn, by us and by
 * pdf-lib, and after a key nearly all of them once more.
 */
function rememberLayouts(layout: fontkit.Font['layout']): fontkit.Font['layout'] {
  const known = new Map<string, fontkit.GlyphRun>();
  return (text, asked, ...others) => {
    if (asked !== features) return layout(text, asked, ...others);
    const before = known.get(text);
    if (before) return before;
    const run = layout(text, asked, ...others);
    // Added up once: fontkit does it whenever it is asked.
    Object.defineProperty(run, 'advanceWidth', { value: run.advanceWidth });
    if (known.size >= mostLayouts) known.clear();
    known.set(text, run);
    return run;
  };
}

/** Subsets that are kept, of some 20 kB each: a key rarely brings a letter that its sheet did not have. */
const mostSubsets = 40;

/** Writing a subset takes longer than drawing most papers, and the same glyphs in the same order are the same bytes. */
function rememberSubsets(createSubset: fontkit.Font['createSubset']): fontkit.Font['createSubset'] {
  const known = new Map<string, Uint8Array>();
  return () => {
    const subset = createSubset();
    // In the order in which they were first asked for, which is that of the subset.
    const glyphs = new Set<number>();
    const include = subset.includeGlyph.bind(subset);
    const encode = subset.encode.bind(subset);
    subset.includeGlyph = (glyph) => {
      glyphs.add(typeof glyph === 'number' ? glyph : glyph.id);
      return include(glyph);
    };
    subset.encode = () => {
      const name = [...glyphs].join();
      const bytes = known.get(name) ?? encode();
      if (known.size >= mostSubsets) known.clear();
      known.set(name, bytes);
      return bytes;
    };
    return subset;
  };
}

/** True when the face has a glyph for every character of the text. */
export function covers({ shapes }: Letters, text: string): boolean {
  return [...text].every((character) => shapes.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}

/**
 * The text as it is copied from paper: characters that share a glyph, as the hyphens do, are one there: the one that
 * was asked for first.
 */
export function asCopied({ shapes }: Letters, text: string): string {
  return [...text]
    .map((character) =>
      String.fromCodePoint(...shapes.glyphForCodePoint(character.codePointAt(0) ?? 0).codePoints),
    )
    .join('');
}

/** The text with a hollow box for each character that has no glyph: seen on screen, named, never packed. */
export function withoutUncovered(letters: Letters, text: string): string {
  return [...text].map((character) => (covers(letters, character) ? character : '□')).join('');
}
