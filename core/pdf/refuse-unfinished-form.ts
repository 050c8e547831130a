import { PDFArray, PDFBool, PDFDict, type PDFDocument, PDFName } from 'pdf-lib';
import { AppError } from '../model/result.ts';

/**
 * A form of Adobe LiveCycle (XFA) may be a page that only says "Please wait", its real pages being made by Adobe's
 * program when it opens. One that also has its fields on its pages is printed as it is. Errors: `attachment-xfa`.
 */
export function refuseUnfinishedForm(pdf: PDFDocument): void {
  const form = pdf.catalog.lookup(PDFName.of('AcroForm'));
  if (!(form instanceof PDFDict) || !form.has(PDFName.of('XFA'))) return;
  const isMadeOnOpening = pdf.catalog.lookup(PDFName.of('NeedsRendering')) === PDFBool.True;
  if (isMadeOnOpening || !hasFieldOnPage(pdf)) throw new AppError('attachment-xfa');
}

function hasFieldOnPage(pdf: PDFDocument): boolean {
  return pdf.getPages().some(({ node }) => {
    const marks = node.lookup(PDFName.of('Annots'));
    return (
      marks instanceof PDFArray &&
      marks.asArray().some((entry) => {
        const mark = pdf.context.lookup(entry);
        return mark instanceof PDFDict && mark.lookup(PDFName.of('Subtype')) === PDFName.of('Widget');
      })
    );
  });
}
