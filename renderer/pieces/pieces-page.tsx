import type { DraftDossier } from '../../core/model/dossier.ts';
import type { PieceId } from '../../core/model/piece.ts';
import { planDocuments } from '../../core/rules/plan.ts';
import { Text } from '../language/language.tsx';
import { PieceRow } from './piece-row.tsx';
import { pieceRows } from './piece-rows.ts';
import styles from './pieces.module.css';

/** Every piece of the pack, in posting order. `onPiece` tells which one the person is at. */
export function PiecesPage({
  id,
  draft,
  onPiece,
}: {
  id: string;
  draft: DraftDossier;
  onPiece: (piece: PieceId) => void;
}) {
  const planned = planDocuments(draft).filter(({ sendAs }) => sendAs !== undefined);
  const ready = planned.filter(({ missing }) => !missing).length;
  return (
    <div className={styles.page}>
      <p className={styles.count} role="status">
        <Text id="pieces.count" values={{ ready, total: planned.length }} />
      </p>
      {pieceRows.map((row) => (
        <PieceRow key={row.id} row={row} id={id} draft={draft} onPiece={onPiece} />
      ))}
    </div>
  );
}
