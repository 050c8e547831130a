import { useEffect, useState } from 'react';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { PieceId } from '../../core/model/piece.ts';
import { openPdf, type PaintedPage, paintPage } from '../preview/pdf-reader.ts';
import { requestPreview } from '../preview/request-preview.ts';
import type { DraftFile } from './use-piece-files.ts';

/** Width of a thumbnail in CSS pixels. */
const width = 84;

/** The first page of each file of a piece, as a copy is printed, by the file's path. */
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
    takeTurn(() => paintFirstPages({ id, draft: asCopy(draft, piece), piece, files }, () => wanted))
      .then((painted) => wanted && setThumbnails(painted))
      // Without its picture a file still has its name.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [id, piece, fingerprint]);

  return thumbnails;
}

/** What is kept of an original is pictured as its copy would be: in the pack it is a sheet that holds the place. */
function asCopy(draft: DraftDossier, piece: PieceId): DraftDossier {
  return { ...draft, pieces: { ...draft.pieces, [piece]: { ...draft.pieces?.[piece], sendAs: 'copy' } } };
}

type Wanted = { id: string; draft: DraftDossier; piece: PieceId; files: readonly DraftFile[] };

let lastTurn: Promise<unknown> = Promise.resolve();

/** One piece after the other: the sheet beside the question never waits for more than one of them. */
function takeTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = lastTurn.then(work);
  lastTurn = turn.catch(() => undefined);
  return turn;
}

async function paintFirstPages(
  { id, draft, piece, files }: Wanted,
  isWanted: () => boolean,
): Promise<Map<string, PaintedPage>> {
  const painted = new Map<string, PaintedPage>();
  const preview = await requestPreview({ id, draft, document: piece }, isWanted);
  if (!preview || preview.pages === 0) return painted;
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
