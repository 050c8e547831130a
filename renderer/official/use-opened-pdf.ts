import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useState } from 'react';
import { drawPage, openPdf } from '../preview/pdf-reader.ts';

/** A PDF to paint pages of; the one before it until it is open, so that who changes much still sees pages painted. */
export function useOpenedPdf(bytes: Uint8Array | undefined): PDFDocumentProxy | undefined {
  const [opened, setOpened] = useState<PDFDocumentProxy>();
  useEffect(() => {
    if (!bytes) return;
    let isWanted = true;
    openPdf(bytes)
      .then((pdf) => (isWanted ? setOpened(pdf) : void pdf.destroy()))
      // One that cannot be opened leaves the one before: the places are what matters.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [bytes]);
  useEffect(() => () => void opened?.destroy(), [opened]);
  return opened;
}

/** A page (from 1) of it, `width` CSS pixels wide, once it is in sight; until then the picture before it. */
export function usePaintedPage(
  pdf: PDFDocumentProxy | undefined,
  page: number,
  width: number,
  isSeen: boolean,
): HTMLCanvasElement | undefined {
  const [painted, setPainted] = useState<HTMLCanvasElement>();
  useEffect(() => {
    if (!pdf || !isSeen || width === 0 || page > pdf.numPages) return;
    let isWanted = true;
    drawPage(pdf, page, width)
      .then((canvas) => isWanted && setPainted(canvas))
      // Closed while it was painted: the next one is on its way.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [pdf, page, width, isSeen]);
  return painted;
}
