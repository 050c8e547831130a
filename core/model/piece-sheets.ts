import type { z } from 'zod';
import type { Draft } from './draft.ts';
import { type PageEdit, pageEdit, type piece } from './piece.ts';

type DraftPiece = Draft<z.infer<typeof piece>>;

/** A page that a copy prints: `file` is its place in the list of files, `edit` what was changed on it by hand. */
export type Sheet = { file: number; path: string; page: number; edit: PageEdit };

/**
 * The pages of a piece in the order of the paper. Those that were put in order come first, without those of files
 * that are gone; then every page of the files that were added since. Pure.
 */
export function sheetsOf({ files = [], sheets = [] }: DraftPiece): Sheet[] {
  const places = new Map(files.map(({ path }, index) => [path ?? '', index]));
  const ordered = sheets.flatMap(({ path = '', page = 1, ...changes }) => {
    const file = places.get(path);
    const { data: edit = {} } = pageEdit.safeParse(changes);
    return file === undefined ? [] : [{ file, path, page, edit }];
  });
  const known = new Set(ordered.map(({ path }) => path));
  const added = files.flatMap(({ path = '', pages = 1 }, file) =>
    known.has(path)
      ? []
      : Array.from({ length: pages }, (_, index) => ({ file, path, page: index + 1, edit: {} })),
  );
  return [...ordered, ...added];
}
