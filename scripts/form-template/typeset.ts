import * as fontkit from 'fontkit';
import {
  beginText,
  type Color,
  endText,
  type PDFDocument,
  type PDFFont,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  setFillingColor,
  setFontAndSize,
  setTextMatrix,
} from 'pdf-lib';
import { a4, mm } from '../../core/pdf/units.ts';
import { frenchSpaces } from '../../core/template/french.ts';
import type { Face } from '../../core/template/template.ts';

/** Ligatures off, so that what is copied from the sheet is what was written. */
const features = { liga: false, clig: false };

/** A face as the PDF holds it, and as fontkit shapes it: pdf-lib alone sets text without kerning. */
export type Letters = { font: PDFFont; shapes: fontkit.Font };

export type TextStyle = { letters: Letters; size: number; leading: number; color: Color };

/** Embeds a subset of a face. */
async function embedLetters(pdf: PDFDocument, bytes: Uint8Array): Promise<Letters> {
  pdf.registerFontkit(fontkit);
  const font = await pdf.embedFont(bytes, { subset: true, features });
  const shapes = fontkit.create(Buffer.from(bytes));
  if ('fonts' in shapes) throw new Error('A single font is needed, not a collection');
  return { font, shapes };
}

/** Embeds faces, to be asked for by name. */
export async function embedLetterSets(
  pdf: PDFDocument,
  names: readonly Face[],
  read: (face: Face) => Promise<Uint8Array>,
): Promise<(face: Face) => Letters> {
  const faces = new Map<Face, Letters>();
  for (const name of names) faces.set(name, await embedLetters(pdf, await read(name)));
  return (name) => {
    const letters = faces.get(name);
    if (!letters) throw new Error(`Face ${name} is not embedded`);
    return letters;
  };
}

/** Width in millimetres, kerning included. */
export function measure(text: string, { letters, size }: TextStyle): number {
  const { advanceWidth } = letters.shapes.layout(text, features);
  return ((advanceWidth / letters.shapes.unitsPerEm) * size) / mm(1);
}

/** Breaks a text at its plain spaces into lines of at most `width` millimetres. */
export function wrap(text: string, style: TextStyle, width: number): string[] {
  const lines: string[] = [];
  for (const word of frenchSpaces(text).split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Writes one line with kerning; `x` and the base line `y` in millimetres from the top left corner. */
export function write(page: PDFPage, text: string, x: number, y: number, style: TextStyle): void {
  const { letters, size, color } = style;
  page.node.setFontDictionary(PDFName.of(letters.font.name), letters.font.ref);
  page.pushOperators(
    beginText(),
    setFillingColor(color),
    setFontAndSize(letters.font.name, size),
    setTextMatrix(1, 0, 0, 1, mm(x), a4.height - mm(y)),
    showKerned(page, text, letters),
    endText(),
  );
}

/** The TJ operator: glyphs, and between them how far kerning draws them together, in thousandths of the size. */
function showKerned(page: PDFPage, text: string, { font, shapes }: Letters): PDFOperator {
  const { glyphs, positions } = shapes.layout(text, features);
  const codes = font.encodeText(text).asString().match(/.{4}/g) ?? [];
  const pieces = page.doc.context.obj([]);
  let run = '';
  codes.forEach((code, index) => {
    run += code;
    const kern = (glyphs[index]?.advanceWidth ?? 0) - (positions[index]?.xAdvance ?? 0);
    if (kern === 0 && index < codes.length - 1) return;
    pieces.push(PDFHexString.of(run));
    if (kern !== 0) pieces.push(PDFNumber.of((kern * 1000) / shapes.unitsPerEm));
    run = '';
  });
  return PDFOperator.of(PDFOperatorNames.ShowTextAdjusted, [pieces]);
}
