import { PDFArray, type PDFDict, PDFName, PDFNumber } from 'pdf-lib';
import { mm, type Rect } from './units.ts';

/** What viewers take for a page that does not say its size, or says nonsense: US Letter. */
const usualBox: Rect = { x: 0, y: 0, width: 612, height: 792 };

/** Under this, no paper: a bank card is 54 mm wide. Such a page is drawn in units of its own, and was meant larger. */
const smallestSide = mm(20);

/** The part of a page that viewers show, in its own coordinates: the crop box, inside the paper, whatever its corners. */
export function shownBox(page: PDFDict): Rect {
  const paper = boxAt(page, 'MediaBox') ?? usualBox;
  const crop = boxAt(page, 'CropBox');
  return (crop && commonPart(crop, paper)) ?? paper;
}

/** How many points a unit of the page is on paper: `UserUnit`, and an A4 sheet for what is too small to be one. */
export function unitOf(page: PDFDict, { width, height }: Rect): number {
  const told = page.lookup(PDFName.of('UserUnit'));
  const unit = told instanceof PDFNumber && told.asNumber() > 0 ? told.asNumber() : 1;
  const side = Math.max(width, height) * unit;
  return side < smallestSide ? (unit * mm(297)) / side : unit;
}

/** Degrees clockwise, in quarters: viewers do not turn a page by anything else. */
export function turnOf(page: PDFDict): number {
  const told = page.lookup(PDFName.of('Rotate'));
  const angle = told instanceof PDFNumber ? told.asNumber() : 0;
  return angle % 90 === 0 ? ((angle % 360) + 360) % 360 : 0;
}

/** Four numbers as a rectangle, whichever corners they give; nothing where they span none. */
export function boxAt(dict: PDFDict, key: string): Rect | undefined {
  const [x1, y1, x2, y2] = numbersOf(dict.lookup(PDFName.of(key)));
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return undefined;
  const box = {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x1 - x2),
    height: Math.abs(y1 - y2),
  };
  return box.width > 0 && box.height > 0 && Object.values(box).every(Number.isFinite) ? box : undefined;
}

/** The numbers of an array; none where one of its entries is something else. */
export function numbersOf(value: unknown): number[] {
  if (!(value instanceof PDFArray)) return [];
  const numbers = value.asArray().map((_, index) => value.lookup(index));
  return numbers.every((entry) => entry instanceof PDFNumber) ? numbers.map((entry) => entry.asNumber()) : [];
}

function commonPart(one: Rect, other: Rect): Rect | undefined {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const width = Math.min(one.x + one.width, other.x + other.width) - x;
  const height = Math.min(one.y + one.height, other.y + other.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}
