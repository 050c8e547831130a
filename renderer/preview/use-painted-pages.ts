import { useEffect, useRef, useState } from 'react';
import type { Preview } from '../../core/contract/papers.ts';
import type { DocumentId } from '../../core/rules/documents.ts';
import { newestOnly } from './newest-only.ts';
import { openPdf, type PaintedPage, paintPage } from './pdf-reader.ts';
import type { SheetState } from './use-preview.ts';

/** So many pages are painted at most: somebody's PDF may have two hundred, and each takes memory. */
const mostPages = 12;

/** A preview with its pages painted: what is lit, and what it is called, always belong to the picture shown. */
export type PaintedSheet = { document: DocumentId; preview: Preview; pages: PaintedPage[] };

type Paintable = { document: DocumentId; preview: Preview; width: number };

/**
 * Paints the first pages of a preview, `width` CSS pixels wide. The sheet before stays until all are ready; what is
 * being painted is finished although a newer one waits, or somebody who types fast would see nothing move.
 */
export function usePaintedPages({ document, preview }: SheetState, width: number): PaintedSheet | undefined {
  const [painted, setPainted] = useState<PaintedSheet>();
  const isShown = useRef(true);
  const [paint] = useState(() =>
    newestOnly<Paintable>(async ({ document: of, preview: sheet, width: wide }) => {
      try {
        const pages = sheet.pages === 0 ? [] : await paintAll(sheet.pdf, wide, () => isShown.current);
        if (isShown.current) setPainted({ document: of, preview: sheet, pages });
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

async function paintAll(bytes: Uint8Array, width: number, isWanted: () => boolean): Promise<PaintedPage[]> {
  const pdf = await openPdf(bytes);
  try {
    const pages: PaintedPage[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages) && isWanted(); number += 1)
      pages.push(await paintPage(pdf, number, width));
    return pages;
  } finally {
    await pdf.destroy();
  }
}
