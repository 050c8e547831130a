import { type ScanFlaw, scanFlaws } from '../../../core/model/piece.ts';
import { isSeen } from '../../../core/rules/scan-warnings.ts';
import type { Arrangement } from './arrange-sheets.ts';

/** A flaw, and the pages that have it, by their place in the piece (from 1). */
export type PageRemark = { flaw: ScanFlaw; places: number[] };

/** What looks wrong on the pages that are printed, one line for each kind of flaw. Pure. */
export function pageRemarks({ files, sheets }: Arrangement): PageRemark[] {
  return scanFlaws.flatMap((flaw) => {
    const places = sheets.flatMap(({ path, page, edit }, index) => {
      const remarks = files.find((file) => file.path === path)?.remarks ?? [];
      const isTold = remarks.some((remark) => remark.page === page && remark.flaw === flaw);
      return isTold && isSeen(flaw, edit) ? [index + 1] : [];
    });
    return places.length > 0 ? [{ flaw, places }] : [];
  });
}
