import type { DraftDossier } from '../../core/model/dossier.ts';
import { Text } from '../language/language.tsx';
import styles from '../sending/check-page.module.css';
import { PieceState } from './piece-state.tsx';
import { plannedPieces } from './planned-pieces.ts';

/** The pieces on the check page: one line each. */
export function PieceAnswers({ draft }: { draft: DraftDossier }) {
  return plannedPieces(draft).map((piece) => (
    <div key={piece.row.id} className={styles.answer}>
      <dt>
        <Text id={`documents.${piece.row.id}`} />
      </dt>
      <dd>
        <PieceState piece={piece} draft={draft} />
      </dd>
    </div>
  ));
}
