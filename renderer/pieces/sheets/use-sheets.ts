import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import type { PageEdit, PieceId } from '../../../core/model/piece.ts';
import { sheetsOf } from '../../../core/model/piece-sheets.ts';
import { call } from '../../bridge.ts';
import {
  type Arrangement,
  editSheet,
  moveSheet,
  removeFile,
  removeSheet,
  sheetsToKeep,
} from './arrange-sheets.ts';

/** What just happened to a page, said once to screen readers. */
export type SheetNews = { what: 'removed' | 'moved' | 'changed'; name: string; position?: number };

/** The pages of a piece, and what a person does with them. `name`: what a page is called in what is said. */
export function useSheets(id: string, piece: PieceId) {
  const { getValues, setValue } = useFormContext<DraftDossier>();
  const [news, setNews] = useState<SheetNews>();

  const read = (): Arrangement => {
    const current = getValues(`pieces.${piece}`) ?? {};
    return { files: current.files ?? [], sheets: sheetsOf(current) };
  };
  const write = (next: Arrangement) => {
    const before = getValues(`pieces.${piece}.files`) ?? [];
    setValue(`pieces.${piece}.sheets`, sheetsToKeep(next), { shouldDirty: true });
    if (next.files.length === before.length) return;
    setValue(`pieces.${piece}.files`, [...next.files], { shouldDirty: true });
    const named = pathsOf(getValues('pieces'));
    for (const { path } of before) {
      // The dossier no longer names the copy: if it cannot be erased now, nobody misses it.
      if (path && !named.has(path)) void call('piece.remove', { id, path }).catch(() => undefined);
    }
  };

  return {
    news,
    move: (from: number, to: number, name: string) => {
      if (from === to || to < 0 || to >= read().sheets.length) return;
      write(moveSheet(read(), from, to));
      setNews({ what: 'moved', name, position: to + 1 });
    },
    remove: (at: number, name: string) => {
      write(removeSheet(read(), at));
      setNews({ what: 'removed', name });
    },
    removeWhole: (path: string, name: string) => {
      write(removeFile(read(), path));
      setNews({ what: 'removed', name });
    },
    change: (at: number, edit: PageEdit, name: string) => {
      write(editSheet(read(), at, edit));
      setNews({ what: 'changed', name });
    },
  };
}

/** Every file that the dossier names. The same paper may be a file of two pieces. */
function pathsOf(pieces: DraftDossier['pieces'] = {}): Set<string | undefined> {
  return new Set(Object.values(pieces).flatMap((piece) => (piece?.files ?? []).map(({ path }) => path)));
}
