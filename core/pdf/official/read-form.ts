import type { PDFDocument } from 'pdf-lib';
import type { PageKind } from '../../model/form-description.ts';
import type { FormField } from '../../model/form-mapping.ts';
import { pdfJsOperators, readWithPdfJs } from '../load-pdf-js.ts';
import { findPlaces, inReadingOrder, type Place } from './find-places.ts';
import { openForm } from './open-form.ts';
import { listFields, readWidgets, type Widget } from './read-fields.ts';
import { readPictures } from './read-pictures.ts';
import { readShapes } from './read-shapes.ts';
import { readWords, type Words } from './read-words.ts';
import { type SeenPage, seePage } from './seen-page.ts';

/** One page of a form, as a person sees it: `places` to write that are printed, fields or not. */
export type ReadPage = SeenPage & {
  words: Words[];
  places: Place[];
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
 * Reads a form that somebody brought, with two programs: its fields with the one, what is printed with the other. Of a
 * form without fields its pictures are read too: it may be a scan, or partly one. Errors: those of `openForm`.
 */
export async function readForm(bytes: Uint8Array): Promise<ReadForm> {
  const pdf = await openForm(bytes);
  const seen = pdf.getPages().map(seePage);
  const widgets = readWidgets(pdf);
  const hasFields = widgets.some(({ kind }) => kind !== 'button' && kind !== 'signature');
  const { pages, isLocked } = await readPages(bytes, seen, !hasFields);
  return { pdf, isLocked, pages, widgets, fields: listFields(widgets, seen) };
}

async function readPages(
  bytes: Uint8Array,
  seen: readonly SeenPage[],
  readsPictures: boolean,
): Promise<Pick<ReadForm, 'pages' | 'isLocked'>> {
  const operators = await pdfJsOperators();
  return readWithPdfJs(bytes, '', async (pdf) => {
    const pages: ReadPage[] = [];
    for (const [index, page] of seen.entries()) {
      const proxy = await pdf.getPage(index + 1);
      const printed = await readWords(proxy, page);
      const shapes = await readShapes(proxy, page, operators);
      const pictured = shapes.pictures.map(({ box: [, , width, height] }) => width * height);
      const pictureShare = Math.max(0, ...pictured) / (page.width * page.height);
      const drawn = findPlaces(shapes, printed);
      const inPictures = readsPictures ? await readPictures(proxy, page, shapes.pictures, printed.words) : [];
      pages.push({
        ...page,
        words: printed.words,
        places: [...drawn, ...inPictures].sort(inReadingOrder),
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
