import { PDFDict, PDFName, type PDFPage, PDFRawStream } from 'pdf-lib';
import type { SeenBox } from '../../model/form-mapping.ts';
import { findCombs, joinSeries } from './find-combs.ts';
import { inReadingOrder, type Place } from './find-places.ts';

/** Finds the cells in the picture of a form: boxes as shares of its width and its height. */
export type CellFinder = (jpeg: Uint8Array) => Promise<[number, number, number, number][]>;

/** The places of a page that is a picture, where its cells can be told: what they are for, nobody can read in it. */
export async function readScannedPage(
  page: PDFPage,
  pictures: readonly SeenBox[],
  findCells: CellFinder,
): Promise<Place[]> {
  const jpeg = largestJpeg(page);
  const [box] = [...pictures].sort((one, other) => other[2] * other[3] - one[2] * one[3]);
  if (!jpeg || !box) return [];
  const [x, y, width, height] = box;
  const cells = (await findCells(jpeg)).map(
    ([left, top, wide, high]): SeenBox => [x + left * width, y + top * height, wide * width, high * height],
  );
  const { combs, singles } = findCombs(cells.filter((cell) => cell[2] <= 9.5 && cell[3] <= 11));
  const ticks = singles
    .filter(([, , wide, high]) => wide / high > 0.5 && wide / high < 1.6)
    .map((cell): Place => ({ kind: 'tick', box: cell }));
  return joinSeries<Place>([...combs, ...ticks]).sort(inReadingOrder);
}

/** The photograph that the page is. */
function largestJpeg({ node }: PDFPage): Uint8Array | undefined {
  const objects = node.Resources()?.lookup(PDFName.of('XObject'));
  if (!(objects instanceof PDFDict)) return undefined;
  const jpegs = objects
    .keys()
    .map((key) => objects.lookup(key))
    .filter((stream) => stream instanceof PDFRawStream)
    .filter(({ dict }) => /^\[? ?\/DCTDecode ?\]?$/.test(dict.lookup(PDFName.of('Filter'))?.toString() ?? ''))
    .map((stream) => stream.getContents());
  return jpegs.sort((one, other) => other.length - one.length)[0];
}
