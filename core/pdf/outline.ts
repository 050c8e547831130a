import { type PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRef } from 'pdf-lib';

/** A bookmark of the pack: a title, and the page (from 0) that it opens. */
export type Bookmark = { title: string; page: number };

/** Gives the document one level of bookmarks, and opens with them shown (ISO 32000-1, 12.3.3). */
export function addOutline(pdf: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const { context } = pdf;
  const outline = context.nextRef();
  const refs = bookmarks.map(() => context.nextRef());
  bookmarks.forEach(({ title, page }, index) => {
    const item: PDFDict = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: outline,
      Dest: [pdf.getPage(page).ref, PDFName.of('Fit')],
      ...linkTo('Prev', refs[index - 1]),
      ...linkTo('Next', refs[index + 1]),
    });
    const ref = refs[index];
    if (ref) context.assign(ref, item);
  });
  context.assign(
    outline,
    context.obj({
      Type: 'Outlines',
      Count: refs.length,
      ...linkTo('First', refs[0]),
      ...linkTo('Last', refs.at(-1)),
    }),
  );
  pdf.catalog.set(PDFName.of('Outlines'), outline);
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

function linkTo(key: string, ref: PDFRef | undefined): Record<string, PDFRef> {
  return ref ? { [key]: ref } : {};
}

/**
 * A range of pages that share a label prefix: `Lettre 1`, `Pièce 4 – 1`; or a blank page, which has no number
 * (ISO 32000-1, 12.4.2). Pages count from 0.
 */
export type PageRange = { firstPage: number } & ({ prefix: string } | { blank: true });

/** Labels the pages, so that a viewer shows "Pièce 4 – 2" where it would show 11. */
export function addPageLabels(pdf: PDFDocument, ranges: readonly PageRange[]): void {
  const numbers = ranges.flatMap((range) => [
    PDFNumber.of(range.firstPage),
    pdf.context.obj(
      'blank' in range
        ? { P: PDFHexString.fromText('page blanche') }
        : { S: 'D', P: PDFHexString.fromText(`${range.prefix} – `), St: 1 },
    ),
  ]);
  pdf.catalog.set(PDFName.of('PageLabels'), pdf.context.obj({ Nums: numbers }));
}
