import type { DraftDossier } from '../../core/model/dossier.ts';
import { Text } from '../language/language.tsx';
import { countPieces } from './count-pieces.ts';
import { PieceRow } from './piece-row.tsx';
import { pieceRows } from './piece-rows.ts';
import styles from './pieces.module.css';

/** Every piece of the pack, in posting order. */
export function PiecesPage({ id, draft }: { id: string; draft: DraftDossier }) {
  return (
    <div className={styles.page}>
      <p className={styles.count} role="status">
        <Text id="pieces.count" values={countPieces(draft)} />
      </p>
      {pieceRows.map((row) => (
        <PieceRow key={row.id} row={row} id={id} draft={draft} />
      ))}
    </div>
  );
}
