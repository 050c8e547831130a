import type { PDFDocument } from 'pdf-lib';
import type { PageKind } from '../../model/form-description.ts';
import type { FormField, SeenBox } from '../../model/form-mapping.ts';
import { pdfJsOperators, readWithPdfJs } from '../load-pdf-js.ts';
import { findPlaces, type Place } from './find-places.ts';
import { openForm } from './open-form.ts';
import { listFields, readWidgets, type Widget } from './read-fields.ts';
import { type CellFinder, readScannedPage } from './read-scanned-page.ts';
import { readShapes } from './read-shapes.ts';
import { readWords, type Words } from './read-words.ts';
import { type SeenPage, seePage } from './seen-page.ts';

/** One page of a form, as a person sees it: `places` to write that are printed, fields or not. */
export type ReadPage = SeenPage & {
  words: Words[];
  places: Place[];
  pictures: SeenBox[];
  pictureShare: number;
};

/** All that can be read of a form. */
export type ReadForm = {
  pdf: PDFDocument;
  /** Locked for changes by whoever made it. */
  isLocked: boolean;
  pages: ReadPage[];
  widgets: Widget[];
  fields: FormField[];
};

/** Fewer letters than this on a page, and it is a picture of one: a stamp or a number may be typed over a scan. */
const fewLetters = 40;

/** The share of a page that a picture covers where the page is a scan. */
const mostOfPage = 0.5;

/**
 * Reads a form that somebody brought, with two programs: its fields with the one, what is printed with the other.
 * `findCells` reads the pages that are pictures: without it they have no place. Errors: those of `openForm`.
 */
export async function readForm(bytes: Uint8Array, findCells?: CellFinder): Promise<ReadForm> {
  const pdf = await openForm(bytes);
  const seen = pdf.getPages().map(seePage);
  const widgets = readWidgets(pdf);
  const { pages, isLocked } = await readPages(bytes, seen);
  for (const [index, page] of pages.entries()) {
    if (!findCells || pageKind(page) !== 'scan') continue;
    page.places = await readScannedPage(pdf.getPage(index), page.pictures, findCells);
  }
  return { pdf, isLocked, pages, widgets, fields: listFields(widgets, seen) };
}

async function readPages(
  bytes: Uint8Array,
  seen: readonly SeenPage[],
): Promise<Pick<ReadForm, 'pages' | 'isLocked'>> {
  const operators = await pdfJsOperators();
  return readWithPdfJs(bytes, '', async (pdf) => {
    const pages: ReadPage[] = [];
    for (const [index, page] of seen.entries()) {
      const proxy = await pdf.getPage(index + 1);
      const printed = await readWords(proxy, page);
      const shapes = await readShapes(proxy, page, operators);
      const pictured = shapes.pictures.map(([, , width, height]) => width * height);
      const pictureShare = Math.max(0, ...pictured) / (page.width * page.height);
      pages.push({
        ...page,
        words: printed.words,
        places: findPlaces(shapes, printed),
        pictures: shapes.pictures,
        pictureShare,
      });
    }
    const { info } = await pdf.getMetadata();
    return { pages, isLocked: 'EncryptFilterName' in info && info.EncryptFilterName !== null };
  });
}

/** What a page of a form is made of. */
export function pageKind({ words, pictureShare }: ReadPage): PageKind {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  if (letters < fewLetters && pictureShare > mostOfPage) return 'scan';
  return letters === 0 && pictureShare === 0 ? 'blank' : 'text';
}
