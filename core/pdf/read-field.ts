import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFStream,
  PDFString,
} from 'pdf-lib';
import { boxAt, numbersOf } from './shown-box.ts';
import type { Rect } from './units.ts';

/** What a field of a form shows, and how it is written (ISO 32000-1, 12.7). */
export type ShownField = {
  kind: 'text' | 'tick';
  text: string;
  rect: Rect;
  /** Degrees counterclockwise by which the field is turned on its page. */
  turn: number;
  /** Points; 0 is as large as fits. */
  size: number;
  /** Operators that set a colour: of the text, and where there are any of the ground and the frame. */
  ink: string;
  ground: string | undefined;
  frame: string | undefined;
  align: 'left' | 'center' | 'right';
  isMultiline: boolean;
  /** Characters have a cell each. */
  cells: number | undefined;
};

/** Flags of fields, tables 226 to 230. */
export const flags = {
  readOnly: 1,
  multiline: 1 << 12,
  password: 1 << 13,
  pushButton: 1 << 16,
  combo: 1 << 17,
  edit: 1 << 18,
  richText: 1 << 25,
  comb: 1 << 24,
};

/** A field may be nested in others, from which it takes over what it does not say. */
const deepest = 30;

/** What a field shows by its value, where that is anything: its ground and its frame, and what was typed or ticked. */
export function readField(widget: PDFDict, form: PDFDict | undefined): ShownField | undefined {
  const rect = boxAt(widget, 'Rect');
  const type = inheritedBy(widget, 'FT')?.toString();
  if (!rect || !type) return undefined;
  const bits = numberOf(inheritedBy(widget, 'Ff'));
  const look = widget.lookup(PDFName.of('MK'));
  const align = (['left', 'center', 'right'] as const)[numberOf(inheritedBy(widget, 'Q'))] ?? 'left';
  const cells = (bits & flags.comb) === 0 ? 0 : numberOf(inheritedBy(widget, 'MaxLen'));
  return {
    ...shownValue(widget, type, bits),
    rect,
    turn: look instanceof PDFDict ? numberOf(look.lookup(PDFName.of('R'))) : 0,
    ...styleOf(textOf(inheritedBy(widget, 'DA') ?? form?.lookup(PDFName.of('DA')))),
    ground: look instanceof PDFDict ? colour(look, 'BG', ['g', 'rg', 'k']) : undefined,
    frame: look instanceof PDFDict ? colour(look, 'BC', ['G', 'RG', 'K']) : undefined,
    align,
    isMultiline: (bits & flags.multiline) !== 0,
    cells: cells > 0 ? cells : undefined,
  };
}

/** A text written on the page by hand, which is a field that cannot be typed in any more. */
export function readFreeText(mark: PDFDict): ShownField | undefined {
  const rect = boxAt(mark, 'Rect');
  if (!rect) return undefined;
  const align = (['left', 'center', 'right'] as const)[numberOf(mark.lookup(PDFName.of('Q')))] ?? 'left';
  const style = styleOf(textOf(mark.lookup(PDFName.of('DA'))));
  const text = textOf(mark.lookup(PDFName.of('Contents')));
  const ground = colour(mark, 'C', ['g', 'rg', 'k']);
  const box = { rect, turn: 0, ground, frame: undefined, align, isMultiline: true, cells: undefined };
  return { kind: 'text', text, ...style, ...box };
}

/** The size and the colour that a field is written in: "/Helv 10 Tf 0 g". */
function styleOf(appearance: string): Pick<ShownField, 'size' | 'ink'> {
  return {
    size: Math.abs(Number(/(-?[\d.]+)\s+Tf/.exec(appearance)?.[1] ?? 0)),
    ink: /(?:[\d.]+\s+){1,4}(?:g|rg|k)\b/.exec(appearance)?.[0] ?? '0 g',
  };
}

function shownValue(widget: PDFDict, type: string, bits: number): Pick<ShownField, 'kind' | 'text'> {
  const value = inheritedBy(widget, 'V');
  if (type === '/Btn') return { kind: 'tick', text: isTicked(widget, value, bits) ? 'x' : '' };
  if (type !== '/Tx' && type !== '/Ch') return { kind: 'text', text: '' };
  const text = type === '/Ch' ? chosen(widget, value) : textOf(value);
  return { kind: 'text', text: (bits & flags.password) === 0 ? text : '*'.repeat(text.length) };
}

function isTicked(widget: PDFDict, value: PDFObject | undefined, bits: number): boolean {
  if ((bits & flags.pushButton) !== 0) return false;
  const state = widget.lookup(PDFName.of('AS')) ?? value;
  return state instanceof PDFName && state !== PDFName.of('Off');
}

/** A list holds what a choice is called in its files; what is shown may have another wording. */
function chosen(widget: PDFDict, value: PDFObject | undefined): string {
  const options = inheritedBy(widget, 'Opt');
  const values = value instanceof PDFArray ? value.asArray().map((_, i) => value.lookup(i)) : [value];
  return values.map((one) => wordingOf(textOf(one), options)).join(', ');
}

function wordingOf(value: string, options: PDFObject | undefined): string {
  if (!(options instanceof PDFArray)) return value;
  for (let index = 0; index < options.size(); index += 1) {
    const option = options.lookup(index);
    if (option instanceof PDFArray && textOf(option.lookup(0)) === value) return textOf(option.lookup(1));
  }
  return value;
}

/** An entry of the field, or of the nearest field that it is nested in. */
export function inheritedBy(field: PDFDict, key: string): PDFObject | undefined {
  let holder: PDFObject | undefined = field;
  for (let depth = 0; holder instanceof PDFDict && depth < deepest; depth += 1) {
    const value = holder.lookup(PDFName.of(key));
    if (value) return value;
    holder = holder.lookup(PDFName.of('Parent'));
  }
  return undefined;
}

/** A text, whichever way the file holds it. */
export function textOf(value: PDFObject | undefined): string {
  if (value instanceof PDFString || value instanceof PDFHexString || value instanceof PDFName)
    return value.decodeText();
  return value instanceof PDFStream ? Buffer.from(value.getContents()).toString('latin1') : '';
}

export function numberOf(value: PDFObject | undefined): number {
  return value instanceof PDFNumber ? value.asNumber() : 0;
}

/** One to four numbers are grey, red-green-blue, or inks; none is no colour. */
function colour(look: PDFDict, key: string, operators: [string, string, string]): string | undefined {
  const numbers = numbersOf(look.lookup(PDFName.of(key)));
  const operator = { 1: operators[0], 3: operators[1], 4: operators[2] }[numbers.length];
  return operator ? `${numbers.join(' ')} ${operator}` : undefined;
}
