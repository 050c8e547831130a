import {
  beginText,
  type Color,
  endText,
  type PDFContext,
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
import { asCopied, features, type Letters } from './faces.ts';

/** How a line is set: base line at (x, y) in points from the lower left corner, size in points. */
export type LineStyle = { letters: Letters; x: number; y: number; size: number; color: Color };

/** Width in points of a text at a size in points, kerning included. */
export function textWidth({ shapes }: Letters, text: string, size: number): number {
  return (shapes.layout(text, features).advanceWidth / shapes.unitsPerEm) * size;
}

/** Writes one line of text on a page, with kerning. Gives the text as it will be copied from there. */
export function drawLine(page: PDFPage, text: string, style: LineStyle): string {
  const { font } = style.letters;
  const name = freeFontName(page, font);
  page.node.setFontDictionary(PDFName.of(name), font.ref);
  page.pushOperators(...lineOperators(page.doc.context, text, style, name));
  return asCopied(style.letters, text);
}

/** The page of a form may have a font of the same name, with other letters: its own texts would be set in ours. */
function freeFontName(page: PDFPage, { name, ref }: PDFFont): string {
  const { Font: fonts } = page.node.normalizedEntries();
  const isTaken = (candidate: string) => {
    const font = fonts.get(PDFName.of(candidate));
    return font !== undefined && font !== ref;
  };
  let free = name;
  for (let place = 2; isTaken(free); place += 1) free = `${name}-${place}`;
  return free;
}

/** The operators that write one line of text, for a page or for the appearance of a field. */
export function lineOperators(
  context: PDFContext,
  text: string,
  style: LineStyle,
  fontName = style.letters.font.name,
): PDFOperator[] {
  return [
    beginText(),
    setFillingColor(style.color),
    setFontAndSize(fontName, style.size),
    setTextMatrix(1, 0, 0, 1, style.x, style.y),
    showKerned(context, text, style.letters),
    endText(),
  ];
}

/** The TJ operator: glyphs, and between them how far kerning draws them together, in thousandths of the size. */
function showKerned(context: PDFContext, text: string, { font, shapes }: Letters): PDFOperator {
  const { glyphs, positions } = shapes.layout(text, features);
  const codes = font.encodeText(text).asString().match(/.{4}/g) ?? [];
  const pieces = context.obj([]);
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
