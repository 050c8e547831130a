import type { DraftDossier } from '../../core/model/dossier.ts';
import { Text } from '../language/language.tsx';
import styles from '../sending/check-page.module.css';
import { pieceRows } from './piece-rows.ts';
import { PieceState } from './piece-state.tsx';

/** The pieces on the check page: one line each. */
export function PieceAnswers({ draft }: { draft: DraftDossier }) {
  return pieceRows.map((row) => (
    <div key={row.id} className={styles.answer}>
      <dt>
        <Text id={`documents.${row.id}`} />
      </dt>
      <dd>
        <PieceState row={row} draft={draft} />
      </dd>
    </div>
  ));
}
