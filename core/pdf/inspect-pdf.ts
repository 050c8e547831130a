import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  type PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib';
import { fontsNotEmbedded } from './find-fonts.ts';
import { isPageIncomplete } from './find-missing-parts.ts';
import { readPageText, readWithPdfJs } from './load-pdf-js.ts';
import { a4 } from './units.ts';

/** Half a millimetre, in points: what page sizes of different producers may differ by. */
const sizeTolerance = 1.5;

/** What was to be written on pages (from 0): texts of a line or less, in the order in which they were drawn. */
export type WrittenTexts = Map<number, string[]>;

/** What a file should be: its number of pages, and which of them (from 0) are copies of somebody's papers. */
export type PlannedPages = { count: number; copies: ReadonlySet<number>; texts: Readonly<WrittenTexts> };

/** What makes a file do something, or carries another one. */
const unwantedKinds = ['/JavaScript', '/Launch', '/EmbeddedFile', '/Filespec', '/SubmitForm', '/URI'];

/**
 * Opens a produced PDF again, with two programs, and says what is wrong with it, in the words of a log: an empty list is
 * a good file. Checks: page count as planned, A4, no form, no annotation, no script, action or file inside, title,
 * language, every part of a page in the file, and on the pages that we wrote every font embedded and every text as it
 * was asked. A copy keeps the fonts of its file, which its viewer has always had to replace.
 */
export async function inspectPdf(bytes: Uint8Array, planned: PlannedPages): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = pdf.getPages();
  const seen = new Set<PDFRef>();
  return [
    ...(pages.length === planned.count ? [] : [`${pages.length} pages, ${planned.count} planned`]),
    ...(pdf.getTitle() ? [] : ['no title']),
    ...(languageOf(pdf) === 'fr-FR' ? [] : ['no language']),
    ...(pdf.catalog.has(PDFName.of('AcroForm')) ? ['a form is left'] : []),
    ...unwantedParts(pdf).map((kind) => `not only pages: ${kind}`),
    ...pages.flatMap((page, index) => {
      const fonts = planned.copies.has(index) ? [] : fontsNotEmbedded(page.node.Resources());
      const faults = [
        ...inspectPage(page),
        ...(isPageIncomplete(page, seen) ? ['a part is missing'] : []),
        ...fonts.map((name) => `font not embedded: ${name}`),
      ];
      return faults.map((fault) => `page ${index + 1}: ${fault}`);
    }),
    ...(await inspectWithPdfJs(bytes, planned)),
  ];
}

/** What another program finds that had no part in making the file. */
async function inspectWithPdfJs(bytes: Uint8Array, { count, texts }: PlannedPages): Promise<string[]> {
  try {
    return await readWithPdfJs(bytes, '', async (pdf) => {
      const faults = pdf.numPages === count ? [] : [`${pdf.numPages} pages seen by pdf.js`];
      for (const [page, asked] of texts) {
        const lost = countLost(await readPageText(pdf, page + 1), asked);
        // The text itself is private: only its place is told.
        if (lost > 0) faults.push(`page ${page + 1}: ${lost} texts are not as asked`);
      }
      return faults;
    });
  } catch {
    return ['pdf.js cannot open it'];
  }
}

/** A mark that goes with no letter, Greek in a line of Latin: the font takes others that look alike, and they are copied. */
const drawnAsTheFontLikes = /\p{M}|[^\p{Script=Latin}\p{Script=Common}]/u;

/** How many texts are not on a page in their turn. From the last one backwards: the texts of a form itself come first. */
function countLost(read: string, asked: readonly string[]): number {
  let rest = lettersOf(read);
  let lost = 0;
  for (const text of asked.map(lettersOf).toReversed()) {
    if (drawnAsTheFontLikes.test(text)) continue;
    const at = rest.lastIndexOf(text);
    if (at === -1) lost += 1;
    else rest = rest.slice(0, at);
  }
  return lost;
}

/**
 * How lines break and words are set apart is up to the sheet: the letters are compared, with their accents. Readers take
 * ligatures apart, so it is done on both sides.
 */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

function unwantedParts({ catalog, context }: PDFDocument): string[] {
  const kinds = context.enumerateIndirectObjects().flatMap(([, object]) => {
    const dict = object instanceof PDFStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) return [];
    return ['Type', 'S'].map((key) => dict.lookup(PDFName.of(key))?.toString() ?? '');
  });
  const entries = ['AA', 'OpenAction'].filter((entry) => catalog.has(PDFName.of(entry)));
  return [...new Set([...kinds.filter((kind) => unwantedKinds.includes(kind)), ...entries])];
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
