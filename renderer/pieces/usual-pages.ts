import type { PieceId } from '../../core/model/piece.ts';

/** More pages than a piece ever needs, where that can be said: a whole lease or a year of bills may be long. */
const most: Partial<Record<PieceId, number>> = {
  'cpam-letter': 8,
  passport: 8,
  visa: 6,
  'visa-validation': 6,
  'residence-permit': 6,
  'birth-certificate': 12,
  'birth-certificate-translation': 12,
  'marriage-certificate': 12,
  'marriage-certificate-translation': 12,
  'host-id': 8,
  'host-proof-of-address': 12,
  'spouse-rights': 8,
  'bank-details': 6,
};

/** Whether so many pages may be a mistake: another file, or every page of a passport. Pure. */
export function hasUnusuallyManyPages(piece: PieceId, pages: number): boolean {
  return pages > (most[piece] ?? Number.POSITIVE_INFINITY);
}
