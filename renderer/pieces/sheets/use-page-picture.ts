import { useEffect, useState } from 'react';
import type { PageEdit } from '../../../core/model/piece.ts';
import { call } from '../../bridge.ts';
import { openPdf, type PaintedPage, paintPage } from '../../preview/pdf-reader.ts';

/** So many pixels are kept, four bytes each: hundreds of pages at the size of a stamp, or a few large ones. */
const mostPixels = 16_000_000;

/** A page of a scan of a dossier, as the changes made by hand leave it. */
export type WantedPage = { id: string; path: string; page: number; edit: PageEdit };

const kept = new Map<string, PaintedPage>();
let lastTurn: Promise<unknown> = Promise.resolve();

/** A picture of a page; it may still be of another size, or from before the last change. */
export type PagePicture = { painted: PaintedPage | undefined; isCurrent: boolean; failed: boolean };

/**
 * The picture of a page, `width` CSS pixels wide, made and kept. Until it is ready, the same page in another size or
 * the picture before it. `when`: at once, in its turn after the others, or not yet. `failed`: it cannot be made; the
 * page still has its name.
 */
export function usePagePicture(
  { id, path, page, edit }: WantedPage,
  width: number,
  when: 'now' | 'in turn' | 'later',
): PagePicture {
  const ofAnySize = JSON.stringify([id, path, page, edit.turn, edit.tone, edit.corners]);
  const name = `${ofAnySize} ${width}`;
  const [made, setMade] = useState<{ name: string; painted?: PaintedPage }>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the name says all of the page and its changes
  useEffect(() => {
    if (when === 'later') return;
    const known = kept.get(name);
    if (known) return setMade({ name, painted: known });
    let isStillWanted = true;
    const turn = when === 'now' ? Promise.resolve() : lastTurn;
    paintAfter(turn, name, { id, path, page, edit }, width, () => isStillWanted)
      .then((painted) => painted && isStillWanted && setMade({ name, painted }))
      .catch(() => isStillWanted && setMade({ name }));
    return () => {
      isStillWanted = false;
    };
  }, [name, when]);

  return {
    painted: kept.get(name) ?? findKept(ofAnySize) ?? made?.painted,
    isCurrent: kept.has(name) || (made?.name === name && made.painted !== undefined),
    failed: made?.name === name && made.painted === undefined,
  };
}

/** A page as it was painted last, in whatever size. */
function findKept(ofAnySize: string): PaintedPage | undefined {
  return [...kept].findLast(([name]) => name.startsWith(`${ofAnySize} `))?.[1];
}

/** In turn, one page at a time: the sheet beside the question never waits for more than one of them. */
function paintAfter(
  before: Promise<unknown>,
  name: string,
  wanted: WantedPage,
  width: number,
  isWanted: () => boolean,
): Promise<PaintedPage | undefined> {
  const turn = before.then(async () => {
    if (!isWanted()) return undefined;
    const painted = kept.get(name) ?? (await paint(wanted, width));
    keep(name, painted);
    return painted;
  });
  if (before === lastTurn) lastTurn = turn.catch(() => undefined);
  return turn;
}

async function paint(wanted: WantedPage, width: number): Promise<PaintedPage> {
  const pdf = await openPdf((await call('scan.page', wanted)).pdf);
  try {
    return await paintPage(pdf, 1, width);
  } finally {
    await pdf.destroy();
  }
}

function keep(name: string, painted: PaintedPage): void {
  // Put last again: the one looked at longest ago is the first.
  kept.delete(name);
  kept.set(name, painted);
  let pixels = 0;
  for (const { canvas } of kept.values()) pixels += canvas.width * canvas.height;
  for (const [oldest, { canvas }] of kept) {
    if (pixels <= mostPixels || oldest === name) return;
    kept.delete(oldest);
    pixels -= canvas.width * canvas.height;
  }
}
