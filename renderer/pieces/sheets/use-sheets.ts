import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import type { Corners, PageEdit, PieceId } from '../../../core/model/piece.ts';
import { sheetsOf } from '../../../core/model/piece-sheets.ts';
import {
  type Arrangement,
  cropSheets,
  editSheet,
  moveSheet,
  removeFile,
  removeSheet,
  restoreFiles,
  sheetsToKeep,
} from './arrange-sheets.ts';

type DraftPieces = NonNullable<DraftDossier['pieces']>;

/** What just happened to the pages, said once to screen readers; what can be undone is shown too. */
export type SheetNews =
  | { what: 'removed' | 'moved' | 'changed'; name: string; position?: number }
  | { what: 'cropped' | 'restored'; count: number };

/** The pages of a piece, and what a person does with them. `name`: what a page is called in what is said. */
export function useSheets(piece: PieceId) {
  const { getValues, setValue } = useFormContext<DraftDossier>();
  const [news, setNews] = useState<SheetNews>();
  const [before, setBefore] = useState<DraftPieces[PieceId]>();

  const read = (): Arrangement => {
    const current = getValues(`pieces.${piece}`) ?? {};
    return { files: current.files ?? [], sheets: sheetsOf(current) };
  };
  const write = (next: Arrangement, said: SheetNews) => {
    const { files = [], sheets } = getValues(`pieces.${piece}`) ?? {};
    setValue(`pieces.${piece}.sheets`, sheetsToKeep(next), { shouldDirty: true });
    if (next.files.length < files.length)
      setValue(`pieces.${piece}.files`, [...next.files], { shouldDirty: true });
    setBefore(said.what === 'removed' || said.what === 'cropped' ? { files, sheets } : undefined);
    setNews(said);
  };

  const { files, sheets } = getValues(`pieces.${piece}`) ?? {};
  // It may have been brought back by Ctrl+Z, and taken out by Ctrl+Y again.
  const isBack = before !== undefined && JSON.stringify({ files, sheets }) === JSON.stringify(before);

  return {
    news: isBack ? undefined : news,
    /** Brings the pages back as they were before the last removal or the cut of all; nothing where that is not possible. */
    undo:
      before &&
      !isBack &&
      (() => {
        const { files = [] } = getValues(`pieces.${piece}`) ?? {};
        setValue(`pieces.${piece}.files`, restoreFiles(before.files ?? [], files), { shouldDirty: true });
        setValue(`pieces.${piece}.sheets`, before.sheets, { shouldDirty: true });
        setBefore(undefined);
        setNews({ what: 'restored', count: read().sheets.length });
      }),
    move: (from: number, to: number, name: string) => {
      if (from === to || to < 0 || to >= read().sheets.length) return;
      write(moveSheet(read(), from, to), { what: 'moved', name, position: to + 1 });
    },
    remove: (at: number, name: string) => write(removeSheet(read(), at), { what: 'removed', name }),
    removeWhole: (path: string, name: string) => write(removeFile(read(), path), { what: 'removed', name }),
    change: (at: number, edit: PageEdit, name: string) =>
      write(editSheet(read(), at, edit), { what: 'changed', name }),
    crop: (found: ReadonlyMap<string, Corners>) =>
      write(cropSheets(read(), found), { what: 'cropped', count: found.size }),
  };
}
