import { PDFDict, PDFDocument, PDFHexString, PDFName, type PDFPage, PDFString } from 'pdf-lib';
import { a4 } from './units.ts';

/** Half a millimetre, in points: what page sizes of different producers may differ by. */
const sizeTolerance = 1.5;

/**
 * Opens a produced PDF again and says what is wrong with it, in the words of a log: an empty list is a good
 * file. Checks: page count as planned, A4, no form, no annotation, every font embedded, title, language.
 */
export async function inspectPdf(bytes: Uint8Array, plannedPages: number): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = pdf.getPages();
  return [
    ...(pages.length === plannedPages ? [] : [`${pages.length} pages, ${plannedPages} planned`]),
    ...(pdf.getTitle() ? [] : ['no title']),
    ...(languageOf(pdf) === 'fr-FR' ? [] : ['no language']),
    ...(pdf.catalog.has(PDFName.of('AcroForm')) ? ['a form is left'] : []),
    ...pages.flatMap((page, index) => inspectPage(page).map((fault) => `page ${index + 1}: ${fault}`)),
    ...fontsNotEmbedded(pdf).map((name) => `font not embedded: ${name}`),
  ];
}

function inspectPage(page: PDFPage): string[] {
  const { width, height } = page.getSize();
  const isA4 = Math.abs(width - a4.width) < sizeTolerance && Math.abs(height - a4.height) < sizeTolerance;
  return [...(isA4 ? [] : ['not A4']), ...(page.node.Annots() ? ['annotations'] : [])];
}

function languageOf(pdf: PDFDocument): string | undefined {
  const language = pdf.catalog.lookup(PDFName.of('Lang'));
  return language instanceof PDFString || language instanceof PDFHexString
    ? language.decodeText()
    : undefined;
}

/** Every font dictionary must carry its file, in itself or in its descendant; Type 3 fonts are drawings. */
function fontsNotEmbedded(pdf: PDFDocument): string[] {
  return pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object): object is PDFDict => object instanceof PDFDict && nameAt(object, 'Type') === '/Font')
    .filter((font) => !['/Type0', '/Type3'].includes(nameAt(font, 'Subtype')) && !hasFontFile(font))
    .map((font) => nameAt(font, 'BaseFont'));
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
