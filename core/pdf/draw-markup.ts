import { PDFArray, type PDFDict, PDFName, PDFNumber } from 'pdf-lib';
import { numbersOf } from './shown-box.ts';

/** The name, among the resources of a page, of the state in which a marker's ink lets the text through. */
export const markerStateName = 'MarkerInk';

/**
 * The operators that draw a mark as viewers do where the file has no drawing of it: highlights and lines under or
 * through a text, handwriting, frames, straight lines (ISO 32000-1, 12.5.6). Undefined for a mark that every viewer
 * draws in a way of its own.
 */
export function markupOperators(mark: PDFDict): string | undefined {
  const pen = `${penColour(mark)} RG ${lineWidth(mark)} w`;
  switch (mark.lookup(PDFName.of('Subtype'))?.toString()) {
    case '/Highlight':
      return `/${markerStateName} gs ${penColour(mark)} rg ${quads(mark).map(highlighted).join(' ')}`;
    case '/Underline':
    case '/Squiggly':
      return `${pen} ${quads(mark)
        .map(([, , , , x3, y3, x4, y4]) => `${x3} ${y3} m ${x4} ${y4} l S`)
        .join(' ')}`;
    case '/StrikeOut':
      return `${pen} ${quads(mark).map(struck).join(' ')}`;
    case '/Ink':
      return `${pen} 1 J 1 j ${strokes(mark).join(' ')}`;
    case '/Line':
      return strokeThrough(numbersOf(mark.lookup(PDFName.of('L'))), pen);
    case '/Square':
      return framed(mark, pen);
    default:
      return undefined;
  }
}

function penColour(mark: PDFDict): string {
  const told = numbersOf(mark.lookup(PDFName.of('C')));
  if (told.length === 3) return told.join(' ');
  const grey = told.length === 1 ? told[0] : 0;
  return `${grey} ${grey} ${grey}`;
}

function lineWidth(mark: PDFDict): number {
  const style = mark.lookup(PDFName.of('BS'));
  const width = style && 'lookup' in style ? (style as PDFDict).lookup(PDFName.of('W')) : undefined;
  return width instanceof PDFNumber ? width.asNumber() : 1;
}

/** Eight numbers for each stretch of text: its upper corners, then its lower ones, as all producers write them. */
function quads(mark: PDFDict): number[][] {
  const numbers = numbersOf(mark.lookup(PDFName.of('QuadPoints')));
  return Array.from({ length: Math.floor(numbers.length / 8) }, (_, at) => numbers.slice(at * 8, at * 8 + 8));
}

function highlighted([x1, y1, x2, y2, x3, y3, x4, y4]: number[]): string {
  return `${x1} ${y1} m ${x2} ${y2} l ${x4} ${y4} l ${x3} ${y3} l h f`;
}

function struck([x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0, x4 = 0, y4 = 0]: number[]): string {
  return `${(x1 + x3) / 2} ${(y1 + y3) / 2} m ${(x2 + x4) / 2} ${(y2 + y4) / 2} l S`;
}

function strokes(mark: PDFDict): string[] {
  const list = mark.lookup(PDFName.of('InkList'));
  if (!(list instanceof PDFArray)) return [];
  return list.asArray().map((_, index) => strokeThrough(numbersOf(list.lookup(index)), '') ?? '');
}

function strokeThrough(numbers: readonly number[], pen: string): string | undefined {
  const points = Array.from({ length: Math.floor(numbers.length / 2) }, (_, at) =>
    numbers.slice(2 * at, 2 * at + 2),
  );
  if (points.length < 2) return undefined;
  return `${pen} ${points.map((point, at) => `${point.join(' ')} ${at === 0 ? 'm' : 'l'}`).join(' ')} S`;
}

function framed(mark: PDFDict, pen: string): string | undefined {
  const [x1, y1, x2, y2] = numbersOf(mark.lookup(PDFName.of('Rect')));
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return undefined;
  return `${pen} ${Math.min(x1, x2) + 1} ${Math.min(y1, y2) + 1} ${Math.abs(x2 - x1) - 2} ${Math.abs(y2 - y1) - 2} re S`;
}
