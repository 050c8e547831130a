import type { DraftDossier } from '../../core/model/dossier.ts';
import { planDocuments } from '../../core/rules/plan.ts';
import { Text } from '../language/language.tsx';
import { PieceRow } from './piece-row.tsx';
import { pieceRows } from './piece-rows.ts';
import styles from './pieces.module.css';

/** Every piece of the pack, in posting order. */
export function PiecesPage({ id, draft }: { id: string; draft: DraftDossier }) {
  const planned = planDocuments(draft).filter(({ sendAs }) => sendAs !== undefined);
  const ready = planned.filter(({ missing, sendAs }) => !missing && sendAs !== 'later').length;
  return (
    <div className={styles.page}>
      <p className={styles.count} role="status">
        <Text id="pieces.count" values={{ ready, total: planned.length }} />
      </p>
      {pieceRows.map((row) => (
        <PieceRow key={row.id} row={row} id={id} draft={draft} />
      ))}
    </div>
  );
}
