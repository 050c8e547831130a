import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { a4, mm, rectToBox } from '../../core/pdf/units.ts';
import type { Box } from '../../core/template/template.ts';

/** A stretch of text as it stands on paper: size in points; box and base line in mm from the top left corner. */
export type PrintedText = { text: string; size: number; box: Box; base: number };

export type PrintedPage = {
  texts: PrintedText[];
  /** Everything on the page as it is copied, with plain spaces: sentences are whole over their lines. */
  running: string;
  width: number;
  height: number;
  annotations: number;
};

/** What a reader of the file sees besides its pages. */
export type PrintedFile = {
  pages: PrintedPage[];
  title: string;
  language: string | null;
  labels: string[];
  bookmarks: { title: string; page: number }[];
  hasForm: boolean;
};

/** How far the letters of Source Sans 3 reach over and under their base line, as parts of the size. */
const [above, below] = [0.72, 0.21];

/** Reads a PDF back with pdf.js, which had no part in making it. */
export async function readPdf(bytes: Uint8Array): Promise<PrintedFile> {
  const task = getDocument({ data: new Uint8Array(bytes), isEvalSupported: false });
  const pdf = await task.promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number));
  const { info } = await pdf.getMetadata();
  const file = {
    pages,
    title: 'Title' in info ? String(info.Title) : '',
    language: 'Language' in info && info.Language !== null ? String(info.Language) : null,
    labels: (await pdf.getPageLabels()) ?? [],
    bookmarks: await readBookmarks(pdf),
    hasForm: (await pdf.getFieldObjects()) !== null,
  };
  await task.destroy();
  return file;
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PrintedPage> {
  const page = await pdf.getPage(number);
  const [, , width = 0, height = 0] = page.view;
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item) => ('str' in item ? [item] : []));
  const texts = pieces.flatMap((item): PrintedText[] => {
    if (item.str.trim() === '') return [];
    const [, , , size = 0, x = 0, y = 0] = item.transform.map(Number);
    const rect = { x, y: y - below * size, width: item.width, height: (above + below) * size };
    return [{ text: item.str.normalize('NFC'), size, box: rectToBox(rect), base: (a4.height - y) / mm(1) }];
  });
  const copied = pieces.map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str)).join('');
  const annotations = (await page.getAnnotations()).length;
  return { texts, running: withPlainSpaces(copied.normalize('NFC')), width, height, annotations };
}

async function readBookmarks(pdf: PDFDocumentProxy): Promise<PrintedFile['bookmarks']> {
  const outline = await pdf.getOutline();
  const bookmarks: PrintedFile['bookmarks'] = [];
  for (const { title, dest } of outline ?? []) {
    const target = Array.isArray(dest) ? dest[0] : undefined;
    bookmarks.push({ title, page: target ? (await pdf.getPageIndex(target)) + 1 : 0 });
  }
  return bookmarks;
}

/** True for A4, to the half of a millimetre by which producers round it. */
export function isA4({ width, height }: PrintedPage): boolean {
  return Math.abs(width - a4.width) < 1.5 && Math.abs(height - a4.height) < 1.5;
}

/** No-break and narrow spaces made plain. */
export function withPlainSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Texts put together by their base lines, from the top; in each line from left to right. */
export function linesOf(texts: readonly PrintedText[]): PrintedText[][] {
  const lines = new Map<number, PrintedText[]>();
  for (const printed of texts) {
    const row = Math.round(printed.base * 2);
    lines.set(row, [...(lines.get(row) ?? []), printed]);
  }
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([, line]) => line.sort((one, other) => one.box[0] - other.box[0]));
}

/** The texts of a page that stand wholly inside a box, to a tolerance in millimetres. */
export function textsInside({ texts }: PrintedPage, box: Box, tolerance = 0.1): PrintedText[] {
  return texts.filter((printed) => isInside(printed.box, box, tolerance));
}

/** The texts of a page that a box touches. */
export function textsTouching({ texts }: PrintedPage, [x, y, width, height]: Box): PrintedText[] {
  return texts.filter(
    ({ box: [left, top, w, h] }) => left < x + width && left + w > x && top < y + height && top + h > y,
  );
}

export function isInside([x, y, w, h]: Box, [left, top, width, height]: Box, tolerance = 0.1): boolean {
  return (
    x >= left - tolerance &&
    y >= top - tolerance &&
    x + w <= left + width + tolerance &&
    y + h <= top + height + tolerance
  );
}
