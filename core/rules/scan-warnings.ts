import type { DraftDossier } from '../model/dossier.ts';
import type { PieceId } from '../model/piece.ts';
import { sheetsOf } from '../model/piece-sheets.ts';
import type { Issue } from '../model/result.ts';

type DraftPiece = NonNullable<NonNullable<DraftDossier['pieces']>[PieceId]>;

/** What looks wrong on the pages of a copy that are printed, once a file: a page that was taken out is not. Pure. */
export function warnOfFlaws(id: PieceId, piece: DraftPiece): Issue[] {
  const printed = sheetsOf(piece);
  return (piece.files ?? []).flatMap(({ remarks = [] }, index) => {
    const seen = remarks.filter(({ page }) =>
      printed.some((sheet) => sheet.file === index && sheet.page === page),
    );
    const flaws = new Set(seen.flatMap(({ flaw }) => (flaw === undefined ? [] : [flaw])));
    return [...flaws].map((flaw) => ({ code: `scan-${flaw}`, at: `pieces.${id}.files.${index}` }));
  });
}
