import {
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
  type PDFRef,
  PDFStream,
  popGraphicsState,
  pushGraphicsState,
} from 'pdf-lib';
import { drawAnnotation, isDrawnByViewers } from './draw-annotation.ts';
import { stripJpeg } from './strip-jpeg.ts';

/** What a PDF may keep about who made it, beside what it shows. */
const privateEntries = ['Metadata', 'PieceInfo'].map((name) => PDFName.of(name));

/**
 * Brings somebody's PDF to what its viewer shows, ready to be drawn on our sheets: fields and annotations become
 * part of their page, and what is not shown (place and time in photographs, editing data) is left out.
 * Gives false when something that is shown has no drawing of its own in the file, and would be lost.
 */
export function settlePdf(pdf: PDFDocument): boolean {
  const complete = pdf.getPages().map(settlePage);
  pdf.catalog.delete(PDFName.of('AcroForm'));
  forgetOrigins(pdf);
  return complete.every(Boolean);
}

function settlePage(page: PDFPage): boolean {
  const annotations = page.node.Annots()?.asArray() ?? [];
  let complete = true;
  for (const entry of annotations) {
    const annotation = page.doc.context.lookup(entry);
    if (annotation instanceof PDFDict && isDrawnByViewers(annotation)) {
      complete = drawAnnotation(page, annotation) && complete;
    }
  }
  page.node.delete(PDFName.of('Annots'));
  // pdf-lib cannot place a page that has no content at all: a blank one is given some that draws nothing.
  if (!page.node.Contents()) page.pushOperators(pushGraphicsState(), popGraphicsState());
  return complete;
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
