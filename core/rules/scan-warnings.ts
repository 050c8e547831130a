import type { DraftDossier } from '../model/dossier.ts';
import type { PageEdit, PieceId, ScanFlaw } from '../model/piece.ts';
import { sheetsOf } from '../model/piece-sheets.ts';
import type { Issue } from '../model/result.ts';

type DraftPiece = NonNullable<NonNullable<DraftDossier['pieces']>[PieceId]>;

/**
 * Whether a flaw is still there after what was changed on its page by hand: one that was turned lies as is wanted, and
 * one that was cropped ends where is wanted.
 */
export function isSeen(flaw: ScanFlaw | undefined, { turn, corners }: PageEdit): boolean {
  return !(flaw === 'sideways' && turn) && !(flaw === 'cut-off' && corners);
}

/** What looks wrong on the pages of a copy that are printed, once a file: a page that was taken out is not. Pure. */
export function warnOfFlaws(id: PieceId, piece: DraftPiece): Issue[] {
  const printed = sheetsOf(piece);
  return (piece.files ?? []).flatMap(({ remarks = [] }, index) => {
    const seen = remarks.filter(({ page, flaw }) =>
      printed.some((sheet) => sheet.file === index && sheet.page === page && isSeen(flaw, sheet.edit)),
    );
    const flaws = new Set(seen.flatMap(({ flaw }) => (flaw === undefined ? [] : [flaw])));
    return [...flaws].map((flaw) => ({ code: `scan-${flaw}`, at: `pieces.${id}.files.${index}` }));
  });
}
