import { type ScanFlaw, scanFlaws } from '../../../core/model/piece.ts';
import { isSeen } from '../../../core/rules/scan-warnings.ts';
import type { Arrangement } from './arrange-sheets.ts';

/** A flaw, and the pages that have it, by their place in the piece (from 1). */
export type PageRemark = { flaw: ScanFlaw; places: number[] };

/** What looks wrong on the pages that are printed, one line for each kind of flaw, by the first page it is on. Pure. */
export function pageRemarks({ files, sheets }: Arrangement): PageRemark[] {
  const remarks = scanFlaws.flatMap((flaw) => {
    const places = sheets.flatMap(({ path, page, edit }, index) => {
      const told = files.find((file) => file.path === path)?.remarks ?? [];
      const isTold = told.some((remark) => remark.page === page && remark.flaw === flaw);
      return isTold && isSeen(flaw, edit) ? [index + 1] : [];
    });
    return places.length > 0 ? [{ flaw, places }] : [];
  });
  return remarks.sort((one, other) => (one.places[0] ?? 0) - (other.places[0] ?? 0));
}

/** Pages as they are told: by their place, and by the name of their file where the piece has several. Pure. */
export function namePlaces(places: readonly number[], { files, sheets }: Arrangement): string {
  const names = places.map((place) => {
    const name = files.find(({ path }) => path === sheets[place - 1]?.path)?.name;
    return name && files.length > 1 ? `${place} (${name})` : String(place);
  });
  return names.join(', ');
}
