import { Circle, CircleCheck, CircleDashed, Clock, Hand, Stamp } from 'lucide-react';
import type { MessageKey } from '../../core/i18n/messages.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { Text } from '../language/language.tsx';
import { paperOf } from './paper-of.ts';
import styles from './pieces.module.css';
import type { PlannedPiece } from './planned-pieces.ts';

type Look = { icon: typeof Circle; tone: 'done' | 'todo' | 'warning'; label: MessageKey };

function lookOf({ row, sendAs }: PlannedPiece, pages: number): Look {
  switch (sendAs) {
    case 'original':
      return {
        icon: Stamp,
        tone: 'warning',
        label: pages > 0 ? 'pieces.state.originalKept' : 'pieces.state.original',
      };
    case 'by-hand':
      return { icon: Hand, tone: 'warning', label: 'pieces.state.by-hand' };
    case 'later':
      return { icon: Clock, tone: 'todo', label: 'pieces.state.later' };
    case 'copy':
      if (pages > 0) return { icon: CircleCheck, tone: 'done', label: 'pieces.state.ready' };
      return row.need === 'required'
        ? { icon: Circle, tone: 'todo', label: 'pieces.state.missing' }
        : { icon: CircleDashed, tone: 'todo', label: 'pieces.state.recommended' };
  }
}

/** Where a piece stands, in words beside the sign and the colour. */
export function PieceState({ piece, draft }: { piece: PlannedPiece; draft: DraftDossier }) {
  const files = draft.pieces?.[piece.row.id]?.files ?? [];
  const pages = files.reduce((sum, { pages: count = 1 }) => sum + count, 0);
  const { icon: Icon, tone, label } = lookOf(piece, pages);
  return (
    <span className={styles.state} data-tone={tone}>
      <Icon aria-hidden size={16} />
      <span>
        <Text id={label} values={{ pages, paper: paperOf(piece.row.id) }} />
      </span>
    </span>
  );
}
