import { Circle, CircleCheck, CircleDashed, Clock, Hand, Stamp } from 'lucide-react';
import type { MessageKey } from '../../core/i18n/messages.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { SendAs } from '../../core/model/piece.ts';
import type { PieceRow } from '../../core/rules/documents.ts';
import { chosenSendAs } from '../../core/rules/plan.ts';
import { Text } from '../language/language.tsx';
import styles from './pieces.module.css';

type Look = { icon: typeof Circle; tone: 'done' | 'todo' | 'warning'; label: MessageKey };

const looks: Record<Exclude<SendAs, 'copy'>, Look> = {
  original: { icon: Stamp, tone: 'warning', label: 'pieces.state.original' },
  'by-hand': { icon: Hand, tone: 'warning', label: 'pieces.state.by-hand' },
  later: { icon: Clock, tone: 'todo', label: 'pieces.state.later' },
};

function lookOf(row: PieceRow, sendAs: SendAs, pages: number): Look {
  if (sendAs !== 'copy') return looks[sendAs];
  if (pages > 0) return { icon: CircleCheck, tone: 'done', label: 'pieces.state.ready' };
  return row.need === 'required'
    ? { icon: Circle, tone: 'todo', label: 'pieces.state.missing' }
    : { icon: CircleDashed, tone: 'todo', label: 'pieces.state.recommended' };
}

/** Where a piece stands, in words beside the sign and the colour. */
export function PieceState({ row, draft }: { row: PieceRow; draft: DraftDossier }) {
  const files = draft.pieces?.[row.id]?.files ?? [];
  const pages = files.reduce((sum, { pages: count = 1 }) => sum + count, 0);
  const { icon: Icon, tone, label } = lookOf(row, chosenSendAs(draft, row), pages);
  return (
    <span className={styles.state} data-tone={tone}>
      <Icon aria-hidden size={16} />
      <span>
        <Text id={label} values={{ pages }} />
      </span>
    </span>
  );
}
