import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Path } from '../../core/model/path.ts';
import { Text } from '../language/language.tsx';
import { countPieces } from './count-pieces.ts';
import { PieceRow } from './piece-row.tsx';
import styles from './pieces.module.css';
import { plannedPieces } from './planned-pieces.ts';

/** Every piece of the pack, in posting order. */
export function PiecesPage({
  id,
  draft,
  onChange,
}: {
  id: string;
  draft: DraftDossier;
  /** Leads to an answer that decides on a piece. */
  onChange?: (path: Path) => void;
}) {
  return (
    <div className={styles.page}>
      <p className={styles.count} role="status">
        <Text id="pieces.count" values={countPieces(draft)} />
      </p>
      {plannedPieces(draft).map((piece) => (
        <PieceRow key={piece.row.id} piece={piece} id={id} draft={draft} onChange={onChange} />
      ))}
    </div>
  );
}
