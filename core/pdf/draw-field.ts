import {
  layoutCombedText,
  layoutMultilineText,
  layoutSinglelineText,
  type PDFFont,
  type PDFHexString,
  TextAlignment,
} from 'pdf-lib';
import { covers, type Letters } from './faces.ts';
import type { ShownField } from './read-field.ts';

/** Room between the frame of a field and its text, and the largest size of lines that may be as large as fits. */
const padding = 2;
const largestSize = 12;

/** The name of the font among the resources of a page. */
export const fieldFontName = 'FieldFont';

/**
 * The operators that draw a field as viewers do where the file has no drawing of it: on the page, in its place.
 * Undefined where a letter of it is not in the font, and would be lost.
 */
export function fieldOperators(field: ShownField, letters: Letters): string | undefined {
  const text = field.text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\u00a0\u202f]/g, ' ');
  if (field.kind === 'text' && !covers(letters, text.replaceAll('\n', ''))) return undefined;
  const isSideways = field.turn % 180 !== 0;
  const width = isSideways ? field.rect.height : field.rect.width;
  const height = isSideways ? field.rect.width : field.rect.height;
  const drawn = field.kind === 'tick' ? tick(width, height) : lines(field, text, letters.font, width, height);
  return [
    'q',
    placing(field),
    field.ground ? `${field.ground} 0 0 ${width} ${height} re f` : '',
    field.frame ? `${field.frame} 1 w 0.5 0.5 ${width - 1} ${height - 1} re S` : '',
    `0 0 ${width} ${height} re W n`,
    field.text === '' ? '' : `${field.ink} ${drawn}`,
    'Q',
  ].join('\n');
}

/** From the corner of the field, as it is turned, to the page. */
function placing({ rect: { x, y, width, height }, turn }: ShownField): string {
  const turned = { 90: `0 1 -1 0 ${x + width} ${y}`, 180: `-1 0 0 -1 ${x + width} ${y + height}` };
  const others = { ...turned, 270: `0 -1 1 0 ${x} ${y + height}` };
  return `${others[(((turn % 360) + 360) % 360) as keyof typeof others] ?? `1 0 0 1 ${x} ${y}`} cm`;
}

function tick(width: number, height: number): string {
  const at = (x: number, y: number) => `${(x * width).toFixed(2)} ${(y * height).toFixed(2)}`;
  const thickness = Math.max(0.8, Math.min(width, height) / 10).toFixed(2);
  return `0 G ${thickness} w ${at(0.2, 0.5)} m ${at(0.42, 0.24)} l ${at(0.8, 0.8)} l S`;
}

type Placed = { encoded: PDFHexString; x: number; y: number };

function lines(field: ShownField, text: string, font: PDFFont, width: number, height: number): string {
  const { placed, size } = layOut(field, text, font, {
    x: padding,
    y: padding,
    width: width - 2 * padding,
    height: height - 2 * padding,
  });
  return placed
    .map((line) => {
      const place = `1 0 0 1 ${line.x.toFixed(2)} ${line.y.toFixed(2)} Tm`;
      return `BT /${fieldFontName} ${size} Tf ${place} ${line.encoded.toString()} Tj ET`;
    })
    .join('\n');
}

function layOut(
  field: ShownField,
  text: string,
  font: PDFFont,
  bounds: { x: number; y: number; width: number; height: number },
): { placed: Placed[]; size: number } {
  const alignment = TextAlignment[({ left: 'Left', center: 'Center', right: 'Right' } as const)[field.align]];
  const sized = field.size > 0 ? { fontSize: field.size } : {};
  if (field.cells !== undefined) {
    const shown = [...text].slice(0, field.cells).join('');
    const { cells, fontSize } = layoutCombedText(shown, { ...sized, font, bounds, cellCount: field.cells });
    return { placed: cells, size: fontSize };
  }
  const single = text.replaceAll('\n', ' ');
  const lay = (options: { fontSize?: number }) =>
    field.isMultiline
      ? layoutMultilineText(text, { ...options, alignment, font, bounds })
      : layoutSinglelineText(single, { ...options, alignment, font, bounds });
  const first = lay(sized);
  const layout =
    field.size === 0 && field.isMultiline && first.fontSize > largestSize
      ? lay({ fontSize: largestSize })
      : first;
  return { placed: 'lines' in layout ? layout.lines : [layout.line], size: layout.fontSize };
}
