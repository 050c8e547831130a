import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
  type PDFRef,
  PDFStream,
} from 'pdf-lib';
import { AppError } from '../model/result.ts';
import { isDrawnByViewers } from './draw-annotation.ts';
import type { FontSource, Letters } from './faces.ts';
import type { IsHidden } from './hidden-layers.ts';
import { removeHiddenLayers } from './remove-hidden-layers.ts';
import { settlePage } from './settle-page.ts';
import { stripJpeg } from './strip-jpeg.ts';

/** What a PDF may keep about who made it, beside what it shows, and the files and actions that hang on its parts. */
const privateEntries = ['Metadata', 'PieceInfo', 'AF', 'AA', 'OPI'].map((name) => PDFName.of(name));

/** More marks than anybody makes by hand on 200 pages. */
const markLimit = 20_000;

/**
 * Brings somebody's PDF to what its viewer shows, ready to be drawn on our sheets: fields and annotations become
 * part of their page, layers that are off are left out, pages have one box in points, and what is not shown (place
 * and time in photographs, editing data) is gone. Errors: `attachment-annotated` when something that is shown has no
 * drawing of its own in the file, and would be lost; `attachment-damaged`; `attachment-too-complex`. `fonts`: where the
 * letters are that fields without a drawing are written in.
 */
export async function settlePdf(pdf: PDFDocument, fonts: FontSource): Promise<void> {
  const isHidden = removeHiddenLayers(pdf);
  const form = pdf.catalog.lookup(PDFName.of('AcroForm'));
  const letters = lazyLetters(pdf, fonts);
  const setting = { form: form instanceof PDFDict ? form : undefined, letters: letters.open };
  let left = markLimit;
  for (const page of pdf.getPages()) {
    const marks = marksOf(page, isHidden);
    left -= marks.length;
    if (left < 0) throw new AppError('attachment-too-complex');
    await settlePage(page, marks, setting);
  }
  await letters.write();
  for (const entry of ['AcroForm', 'OCProperties']) pdf.catalog.delete(PDFName.of(entry));
  forgetOrigins(pdf);
}

/** The letters that fields without a drawing are written in: opened for a file that has one. */
function lazyLetters(pdf: PDFDocument, fonts: FontSource) {
  let letters: Promise<Letters> | undefined;
  return {
    open() {
      letters ??= embedRegular(pdf, fonts);
      return letters;
    },
    /** Once all is drawn: pages are taken out of a file that is never saved, and only what was used is put in. */
    async write() {
      await (await letters)?.font.embed();
    },
  };
}

async function embedRegular(pdf: PDFDocument, fonts: FontSource): Promise<Letters> {
  // Loaded where it is needed: few files have such fields, and fonts take a while to open.
  const { embedFaces } = await import('./faces.ts');
  return (await embedFaces(pdf, fonts, ['regular']))('regular');
}

function marksOf(page: PDFPage, isHidden: IsHidden): PDFDict[] {
  const list = page.node.lookup(PDFName.of('Annots'));
  if (!(list instanceof PDFArray)) return [];
  return list
    .asArray()
    .map((entry) => page.doc.context.lookup(entry))
    .filter((mark) => mark instanceof PDFDict)
    .filter((mark) => isDrawnByViewers(mark) && !isHidden(mark.get(PDFName.of('OC'))));
}

function forgetOrigins(pdf: PDFDocument): void {
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFStream ? object.dict : object;
    if (dict instanceof PDFDict) for (const entry of privateEntries) dict.delete(entry);
    if (object instanceof PDFRawStream && isJpeg(object)) forgetPhotograph(pdf, ref, object);
  }
}

function isJpeg({ dict }: PDFRawStream): boolean {
  return dict.lookup(PDFName.of('Filter')) === PDFName.of('DCTDecode');
}

function forgetPhotograph(pdf: PDFDocument, ref: PDFRef, photograph: PDFRawStream): void {
  const stripped = stripJpeg(photograph.getContents());
  if (stripped) pdf.context.assign(ref, PDFRawStream.of(photograph.dict, stripped));
}
