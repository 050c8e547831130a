import { useEffect, useState } from 'react';
import type { Corners, PageEdit } from '../../../core/model/piece.ts';
import { call } from '../../bridge.ts';
import { addTurn, isWholePage, type Turn, wholePage } from './corners.ts';

/** Time without a change after which the result is made, in milliseconds: not at every step of a corner. */
const pause = 150;

/** What happened when the sheet was looked for. */
export type Search = 'searching' | 'found' | 'unclear';

/** The changes of one page while they are tried out. Nothing is kept before the person says so. */
export function usePageEdit(given: PageEdit, where: { id: string; path: string; page: number }) {
  const [edit, setEdit] = useState(given);
  const [search, setSearch] = useState<Search>();
  const settled = useSettled(edit);

  const setCorners = (corners: Corners | undefined) => setEdit((before) => withCorners(before, corners));

  const find = async () => {
    setSearch('searching');
    try {
      const { corners } = await call('scan.findSheet', where);
      if (corners) setCorners(corners);
      setSearch(corners ? 'found' : 'unclear');
    } catch {
      // The corners are still there to be placed by hand, and that is what is said.
      setSearch('unclear');
    }
  };

  return {
    edit,
    settled,
    search,
    corners: edit.corners ?? wholePage,
    turn: turnOf(edit),
    find: () => void find(),
    setCorners: (corners: Corners | undefined) => {
      setSearch(undefined);
      setCorners(corners);
    },
    turnBy: (quarter: 90 | -90) =>
      setEdit((before) => {
        const { turn: _, ...others } = before;
        const next = addTurn(turnOf(before), quarter);
        return next === 0 ? others : { ...others, turn: next };
      }),
    setTone: (tone: PageEdit['tone']) =>
      setEdit(({ tone: _, ...others }) => (tone ? { ...others, tone } : others)),
    reset: () => {
      setSearch(undefined);
      setEdit({});
    },
  };
}

function turnOf({ turn }: PageEdit): Turn {
  return turn ?? 0;
}

function withCorners({ corners: _, ...others }: PageEdit, corners: Corners | undefined): PageEdit {
  return corners === undefined || isWholePage(corners) ? others : { ...others, corners };
}

/** The changes once they have rested for a moment. */
function useSettled(edit: PageEdit): PageEdit {
  const [settled, setSettled] = useState(edit);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(edit), pause);
    return () => clearTimeout(timer);
  }, [edit]);
  return settled;
}
