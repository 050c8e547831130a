import { useEffect, useState } from 'react';
import { openPdf, type PaintedPage, paintPage } from '../preview/pdf-reader.ts';

/** The pages of a sheet, painted so many CSS pixels wide. Those of before stay until the new ones are painted. */
export function useSheetPages(bytes: Uint8Array | undefined, width: number): readonly PaintedPage[] {
  const [pages, setPages] = useState<readonly PaintedPage[]>([]);
  useEffect(() => {
    if (!bytes) return;
    let wanted = true;
    const paint = async () => {
      const pdf = await openPdf(bytes);
      try {
        const painted: PaintedPage[] = [];
        for (let number = 1; number <= pdf.numPages && wanted; number += 1)
          painted.push(await paintPage(pdf, number, width));
        if (wanted) setPages(painted);
      } finally {
        await pdf.destroy();
      }
    };
    // The words around say that it cannot be shown; nothing can be signed that was not.
    paint().catch(() => wanted && setPages([]));
    return () => {
      wanted = false;
    };
  }, [bytes, width]);
  return pages;
}
