import type { Draft } from '../../../core/model/draft.ts';
import type { Attachment, Corners, PageEdit, PieceSheet } from '../../../core/model/piece.ts';
import { type Sheet, sheetsOf } from '../../../core/model/piece-sheets.ts';

/** A file as the draft keeps it. */
type DraftFile = Draft<Attachment>;

/** The files of a piece and the pages of them that are printed, in the order of the paper. */
export type Arrangement = { files: readonly DraftFile[]; sheets: readonly Sheet[] };

/** What tells a page from the others of its piece. */
export function sheetKey({ path, page }: { path: string; page: number }): string {
  return `${path} ${page}`;
}

/** The same pages, the one at `from` put at `to`. Pure. */
export function moveSheet({ files, sheets }: Arrangement, from: number, to: number): Arrangement {
  const order = [...sheets];
  order.splice(to, 0, ...order.splice(from, 1));
  return { files, sheets: order };
}

/** The same pages, with what was changed by hand on one of them. Pure. */
export function editSheet({ files, sheets }: Arrangement, at: number, edit: PageEdit): Arrangement {
  return { files, sheets: sheets.map((sheet, index) => (index === at ? { ...sheet, edit } : sheet)) };
}

/** The same pages, each cut to the sheet that was found on it. By `sheetKey`. Pure. */
export function cropSheets({ files, sheets }: Arrangement, found: ReadonlyMap<string, Corners>): Arrangement {
  return {
    files,
    sheets: sheets.map((sheet) => {
      const corners = found.get(sheetKey(sheet));
      return corners ? { ...sheet, edit: { ...sheet.edit, corners } } : sheet;
    }),
  };
}

/** What a piece was, with the files that have come since. Pure. */
export function restoreFiles(before: readonly DraftFile[], now: readonly DraftFile[]): DraftFile[] {
  return [...before, ...now.filter(({ path }) => before.every((file) => file.path !== path))];
}

/** Without one page. A file that has no page left goes with it, or all its pages would come back. Pure. */
export function removeSheet({ files, sheets }: Arrangement, at: number): Arrangement {
  const left = sheets.filter((_, index) => index !== at);
  return { files: files.filter(({ path }) => left.some((sheet) => sheet.path === path)), sheets: left };
}

/** Without a file and its pages. Pure. */
export function removeFile({ files, sheets }: Arrangement, gone: string): Arrangement {
  return {
    files: files.filter(({ path }) => path !== gone),
    sheets: sheets.filter(({ path }) => path !== gone),
  };
}

/** What the dossier keeps of the order and the changes: nothing where every page is as it came. Pure. */
export function sheetsToKeep({ files, sheets }: Arrangement): PieceSheet[] | undefined {
  const kept = sheets.map(({ path, page, edit }) => ({ path, page, ...edit }));
  const asTheyCame = sheetsOf({ files: [...files] });
  const isChanged =
    kept.length !== asTheyCame.length ||
    sheets.some(({ edit }, index) => {
      const came = asTheyCame[index];
      const here = sheets[index];
      return !came || !here || sheetKey(came) !== sheetKey(here) || Object.keys(edit).length > 0;
    });
  return isChanged ? kept : undefined;
}
