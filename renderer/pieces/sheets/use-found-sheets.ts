import { useEffect, useState } from 'react';
import type { Corners } from '../../../core/model/piece.ts';
import type { Sheet } from '../../../core/model/piece-sheets.ts';
import { call } from '../../bridge.ts';
import { sheetKey } from './arrange-sheets.ts';

/** Where the sheet lies on each page that was looked at; nothing where that is not clear. */
const known = new Map<string, Corners | undefined>();
let lastTurn: Promise<unknown> = Promise.resolve();

/** The pages on which a sheet of paper was found, that are printed with what lies around it. By `sheetKey`. */
export function useFoundSheets(
  id: string,
  sheets: readonly Sheet[],
  isSeen: boolean,
): ReadonlyMap<string, Corners> {
  const [, setCount] = useState(0);
  const wanted = sheets.filter(({ path, edit }) => !edit.corners && !path.endsWith('.pdf'));
  const names = wanted.map(({ path, page }) => JSON.stringify({ id, path, page }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the names say which pages
  useEffect(() => {
    if (!isSeen) return;
    let isStillWanted = true;
    for (const [index, name] of names.entries()) {
      const { path = '', page = 1 } = wanted[index] ?? {};
      lastTurn = lastTurn.then(async () => {
        if (!isStillWanted || known.has(name)) return;
        // A page that cannot be looked at has no proposal: whatever is wrong is told where it is shown.
        const found = await call('scan.findSheet', { id, path, page }).catch(() => undefined);
        known.set(name, found?.corners ?? undefined);
        setCount((count) => count + 1);
      });
    }
    return () => {
      isStillWanted = false;
    };
  }, [names.join(), isSeen]);

  return new Map(
    wanted.flatMap((sheet, index) => {
      const corners = known.get(names[index] ?? '');
      return corners ? [[sheetKey(sheet), corners]] : [];
    }),
  );
}
