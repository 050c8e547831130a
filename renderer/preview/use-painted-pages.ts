import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Preview } from '../../core/contract/papers.ts';
import type { DocumentId } from '../../core/rules/documents.ts';
import { newestOnly } from './newest-only.ts';
import { drawPage, openPdf, type PaintedPage, readPage } from './pdf-reader.ts';
import type { SheetState } from './use-preview.ts';

/** So many pages are painted at most: somebody's PDF may have two hundred, and each takes memory. */
const mostPages = 12;

/** Milliseconds after a sheet until its texts are read, if none has followed: who types fast waits for sheets alone. */
const pause = 150;

/**
 * A preview with its pages painted: what is lit, and what it is called, always belong to the picture shown. Texts come
 * a moment after the pictures, which do not wait for them.
 */
export type PaintedSheet = { document: DocumentId; preview: Preview; pages: PaintedPage[] };

type Paintable = { document: DocumentId; preview: Preview; width: number };

/**
 * Paints the first pages of a preview, `width` CSS pixels wide. The sheet before stays until all are ready; what is
 * being painted is finished although a newer one waits, or somebody who types fast would see nothing move.
 */
export function usePaintedPages({ document, preview }: SheetState, width: number): PaintedSheet | undefined {
  const [painted, setPainted] = useState<PaintedSheet>();
  const isShown = useRef(true);
  const newest = useRef<Paintable>(undefined);
  const [paint] = useState(() =>
    newestOnly<Paintable>(async (sheet) => {
      newest.current = sheet;
      const isWanted = () => isShown.current && newest.current === sheet;
      const show = (pages: PaintedPage[]) => setPainted({ ...sheet, pages });
      try {
        if (sheet.preview.pages > 0) await paintAll(sheet, show, isWanted);
        else if (isWanted()) show([]);
      } catch {
        // A sheet that cannot be painted leaves the one before: the answers are what matters.
      }
    }),
  );

  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  useEffect(() => {
    if (preview && width > 0) void paint({ document, preview, width });
  }, [paint, document, preview, width]);

  return preview ? painted : undefined;
}

async function paintAll(
  { preview, width }: Paintable,
  show: (pages: PaintedPage[]) => void,
  isWanted: () => boolean,
): Promise<void> {
  const pdf = await openPdf(preview.pdf);
  const painted = eachPage(pdf, (number) => drawPage(pdf, number, width));
  const told = painted.then(async (canvases) => {
    // At once, before whatever else waits for its turn.
    if (isWanted()) flushSync(() => show(canvases.map((canvas) => ({ canvas, text: '' }))));
    await new Promise((resume) => setTimeout(resume, pause));
    const texts = isWanted() ? await eachPage(pdf, (number) => readPage(pdf, number)) : [];
    if (isWanted()) show(canvases.map((canvas, index) => ({ canvas, text: texts[index] ?? '' })));
  });
  // The next sheet does not wait for the texts of this one. One whose texts cannot be read is shown without.
  void told.catch(() => undefined).then(() => pdf.destroy());
  await painted;
}

/** Pages do not wait for each other: while one is drawn, the worker of pdf.js reads the next. */
function eachPage<T>(pdf: PDFDocumentProxy, work: (number: number) => Promise<T>): Promise<T[]> {
  const count = Math.min(pdf.numPages, mostPages);
  return Promise.all(Array.from({ length: count }, (_, index) => work(index + 1)));
}
