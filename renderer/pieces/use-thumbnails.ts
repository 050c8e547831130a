import { useEffect, useState } from 'react';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { PieceId } from '../../core/model/piece.ts';
import { call } from '../bridge.ts';
import { openPdf, type PaintedPage, paintPage } from '../preview/pdf-reader.ts';
import type { DraftFile } from './use-piece-files.ts';

/** Width of a thumbnail in CSS pixels. */
const width = 84;

/** The first page of each file of a piece, as the pack prints it, by the file's path. */
export function useThumbnails(
  id: string,
  draft: DraftDossier,
  piece: PieceId,
): ReadonlyMap<string, PaintedPage> {
  const [thumbnails, setThumbnails] = useState<ReadonlyMap<string, PaintedPage>>(new Map());
  const files = draft.pieces?.[piece]?.files ?? [];
  // The pictures depend on the files alone: typing elsewhere does not make them again.
  const fingerprint = files.map(({ path }) => path).join(' ');

  // biome-ignore lint/correctness/useExhaustiveDependencies: only the files matter, see above
  useEffect(() => {
    if (fingerprint === '') return;
    let wanted = true;
    paintFirstPages(id, draft, piece, files)
      .then((painted) => wanted && setThumbnails(painted))
      // Without its picture a file still has its name.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [id, piece, fingerprint]);

  return thumbnails;
}

async function paintFirstPages(
  id: string,
  draft: DraftDossier,
  piece: PieceId,
  files: readonly DraftFile[],
): Promise<Map<string, PaintedPage>> {
  const painted = new Map<string, PaintedPage>();
  const preview = await call('document.preview', { id, draft, document: piece });
  if (preview.pages === 0) return painted;
  const pdf = await openPdf(preview.pdf);
  try {
    let number = 1;
    for (const { path = '', pages = 1 } of files) {
      if (number <= pdf.numPages) painted.set(path, await paintPage(pdf, number, width));
      number += pages;
    }
    return painted;
  } finally {
    await pdf.destroy();
  }
}
