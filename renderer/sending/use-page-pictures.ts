import { useEffect, useState } from 'react';
import { openPdf, type PaintedPage, paintPage } from '../preview/pdf-reader.ts';

/** The pages of a PDF painted one after the other, each shown as soon as it is ready. `only`: that page alone. */
export function usePagePictures(
  bytes: Uint8Array | undefined,
  width: number,
  only?: number,
): ReadonlyMap<number, PaintedPage> {
  const [pictures, setPictures] = useState<ReadonlyMap<number, PaintedPage>>(new Map());

  useEffect(() => {
    if (!bytes) return;
    let wanted = true;
    const paint = async () => {
      const pdf = await openPdf(bytes);
      try {
        for (let number = only ?? 1; number <= (only ?? pdf.numPages) && wanted; number += 1) {
          const picture = await paintPage(pdf, number, width);
          if (wanted) setPictures((before) => new Map(before).set(number, picture));
        }
      } finally {
        await pdf.destroy();
      }
    };
    // A page that cannot be painted stays a blank sheet with its name.
    paint().catch(() => undefined);
    return () => {
      wanted = false;
      setPictures(new Map());
    };
  }, [bytes, width, only]);

  return pictures;
}
