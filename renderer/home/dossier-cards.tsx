import { FolderOpen, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { DossierCard } from '../../core/contract/contract.ts';
import buttons from '../frame/button.module.css';
import { formatMomentDay, formatTime } from '../language/format-date.ts';
import { Text, useLanguage, useText } from '../language/language.tsx';
import styles from './cards.module.css';
import { DeleteDialog } from './delete-dialog.tsx';
import { StandingLine } from './standing-line.tsx';

/** The dossiers of this computer, to resume or to delete. */
export function DossierCards({
  dossiers,
  onOpen,
  onDelete,
}: {
  dossiers: readonly DossierCard[];
  onOpen: (id: string) => void;
  onDelete: (card: DossierCard) => Promise<void>;
}) {
  const t = useText();
  const [doomed, setDoomed] = useState<DossierCard>();
  return (
    <section aria-labelledby="dossiers-title">
      <h2 id="dossiers-title" className={styles.title}>
        <Text id="home.dossiers" />
      </h2>
      <ul className={styles.cards}>
        {dossiers.map((card) => (
          <Card key={card.id} card={card} onOpen={() => onOpen(card.id)} onDelete={() => setDoomed(card)} />
        ))}
      </ul>
      {doomed && (
        <DeleteDialog
          title={doomed.title || t('home.untitled')}
          onClose={() => setDoomed(undefined)}
          onConfirm={() => onDelete(doomed)}
        />
      )}
    </section>
  );
}

function Card({ card, onOpen, onDelete }: { card: DossierCard; onOpen: () => void; onDelete: () => void }) {
  const t = useText();
  const language = useLanguage();
  const title = card.title || t('home.untitled');
  return (
    <li className={styles.card}>
      <p className={styles.kind}>
        <Text id={`home.kind.${card.filing}`} />
      </p>
      <h3>{title}</h3>
      <p>
        <StandingLine card={card} />
      </p>
      <p className={styles.saved}>
        <Text
          id="home.savedAt"
          values={{
            date: formatMomentDay(language, card.savedAt),
            time: formatTime(language, card.savedAt),
          }}
        />
      </p>
      <div className={styles.tools}>
        <button
          type="button"
          className={buttons.secondary}
          aria-label={t('home.resumeNamed', { title })}
          onClick={onOpen}
        >
          <FolderOpen aria-hidden size={20} />
          <Text id="home.resume" />
        </button>
        <button
          type="button"
          className={buttons.plain}
          aria-label={t('home.deleteNamed', { title })}
          onClick={onDelete}
        >
          <Trash2 aria-hidden size={18} />
          <Text id="home.delete" />
        </button>
      </div>
    </li>
  );
}
