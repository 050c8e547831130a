import {
  beginText,
  type Color,
  endText,
  type PDFContext,
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
  page.node.setFontDictionary(PDFName.of(font.name), font.ref);
  page.pushOperators(...lineOperators(page.doc.context, text, style));
  return asCopied(style.letters, text);
}

/** The operators that write one line of text, for a page or for the appearance of a field. */
export function lineOperators(context: PDFContext, text: string, style: LineStyle): PDFOperator[] {
  return [
    beginText(),
    setFillingColor(style.color),
    setFontAndSize(style.letters.font.name, style.size),
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
