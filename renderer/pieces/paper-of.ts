import type { PieceId } from '../../core/model/piece.ts';

/** What the person puts in by hand: a photocopy of a paper, but the form of the children itself. */
export function paperOf(piece: PieceId): 'form' | 'copy' {
  return piece === 'child-form' ? 'form' : 'copy';
}
