import { useEffect, useState } from 'react';
import type { Preview } from '../../core/contract/papers.ts';
import type { DocumentId } from '../../core/rules/documents.ts';
import { openPdf, type PaintedPage, paintPage } from './pdf-reader.ts';
import type { SheetState } from './use-preview.ts';

/** So many pages are painted at most: somebody's PDF may have two hundred, and each takes memory. */
const mostPages = 12;

/** A preview with its pages painted: what is lit, and what it is called, always belong to the picture shown. */
export type PaintedSheet = { document: DocumentId; preview: Preview; pages: PaintedPage[] };

/** Paints the first pages of a preview, `width` CSS pixels wide. The sheet before stays until all are ready. */
export function usePaintedPages({ document, preview }: SheetState, width: number): PaintedSheet | undefined {
  const [painted, setPainted] = useState<PaintedSheet>();

  useEffect(() => {
    if (!preview || width === 0) return;
    let wanted = true;
    const paint = async () => {
      const pages = preview.pages === 0 ? [] : await paintAll(preview.pdf, width, () => wanted);
      if (wanted) setPainted({ document, preview, pages });
    };
    // A sheet that cannot be painted leaves the one before: the answers are what matters.
    paint().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [document, preview, width]);

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
