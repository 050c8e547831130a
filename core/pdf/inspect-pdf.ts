import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFStream,
  PDFString,
} from 'pdf-lib';
import { a4 } from './units.ts';

/** Half a millimetre, in points: what page sizes of different producers may differ by. */
const sizeTolerance = 1.5;

/** What a file should be: its number of pages, and which of them (from 0) are copies of somebody's papers. */
export type PlannedPages = { count: number; copies: ReadonlySet<number> };

/**
 * Opens a produced PDF again and says what is wrong with it, in the words of a log: an empty list is a good
 * file. Checks: page count as planned, A4, no form, no annotation, title, language, and every font embedded on
 * the pages that we wrote. A copy keeps the fonts of its file, which its viewer has always had to replace.
 */
export async function inspectPdf(bytes: Uint8Array, planned: PlannedPages): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = pdf.getPages();
  return [
    ...(pages.length === planned.count ? [] : [`${pages.length} pages, ${planned.count} planned`]),
    ...(pdf.getTitle() ? [] : ['no title']),
    ...(languageOf(pdf) === 'fr-FR' ? [] : ['no language']),
    ...(pdf.catalog.has(PDFName.of('AcroForm')) ? ['a form is left'] : []),
    ...pages.flatMap((page, index) => {
      const fonts = planned.copies.has(index) ? [] : fontsNotEmbedded(page.node.Resources());
      const faults = [...inspectPage(page), ...fonts.map((name) => `font not embedded: ${name}`)];
      return faults.map((fault) => `page ${index + 1}: ${fault}`);
    }),
  ];
}

function inspectPage(page: PDFPage): string[] {
  const { width, height } = page.getSize();
  const isA4 = Math.abs(width - a4.width) < sizeTolerance && Math.abs(height - a4.height) < sizeTolerance;
  return [...(isA4 ? [] : ['not A4']), ...((page.node.Annots()?.size() ?? 0) > 0 ? ['annotations'] : [])];
}

function languageOf(pdf: PDFDocument): string | undefined {
  const language = pdf.catalog.lookup(PDFName.of('Lang'));
  return language instanceof PDFString || language instanceof PDFHexString
    ? language.decodeText()
    : undefined;
}

/** Fonts of a page and of the drawings on it, other than Type 3 (drawings themselves), that carry no font file. */
function fontsNotEmbedded(resources: PDFDict | undefined): string[] {
  const fonts = entriesOf(resources, 'Font')
    .filter((font) => nameAt(font, 'Subtype') !== '/Type3' && !hasFontFile(descendantOf(font)))
    .map((font) => nameAt(font, 'BaseFont'));
  const nested = streamsOf(resources).flatMap((dict) => {
    const inner = dict.lookup(PDFName.of('Resources'));
    return inner instanceof PDFDict ? fontsNotEmbedded(inner) : [];
  });
  return [...fonts, ...nested];
}

function entriesOf(resources: PDFDict | undefined, kind: string): PDFDict[] {
  const group = resources?.lookup(PDFName.of(kind));
  if (!(group instanceof PDFDict)) return [];
  return group.keys().flatMap((key) => {
    const entry = group.lookup(key);
    return entry instanceof PDFDict ? [entry] : [];
  });
}

function streamsOf(resources: PDFDict | undefined): PDFDict[] {
  const group = resources?.lookup(PDFName.of('XObject'));
  if (!(group instanceof PDFDict)) return [];
  return group.keys().flatMap((key) => {
    const entry = group.lookup(key);
    return entry instanceof PDFStream ? [entry.dict] : [];
  });
}

/** A composite font keeps its file in the one font that it descends from. */
function descendantOf(font: PDFDict): PDFDict {
  const descendants = font.lookup(PDFName.of('DescendantFonts'));
  const first = descendants instanceof PDFArray ? descendants.lookup(0) : undefined;
  return first instanceof PDFDict ? first : font;
}

function hasFontFile(font: PDFDict): boolean {
  const descriptor = font.lookup(PDFName.of('FontDescriptor'));
  return (
    descriptor instanceof PDFDict &&
    ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(PDFName.of(key)))
  );
}

function nameAt(dict: PDFDict, key: string): string {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.toString() : '';
}
