import { FolderOpen, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { DossierCard } from '../../core/contract/contract.ts';
import buttons from '../frame/button.module.css';
import { formatMomentDay, formatTime } from '../language/format-date.ts';
import { Text, useLanguage, useText } from '../language/language.tsx';
import styles from './home.module.css';

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
  const language = useLanguage();
  const [doomed, setDoomed] = useState<DossierCard>();
  return (
    <section aria-labelledby="dossiers-title">
      <h2 id="dossiers-title" className={styles.dossiersTitle}>
        <Text id="home.dossiers" />
      </h2>
      <ul className={styles.cards}>
        {dossiers.map((card) => {
          const title = card.title || t('home.untitled');
          return (
            <li key={card.id} className={styles.card}>
              <h3>{title}</h3>
              <p>
                <Text
                  id="home.savedAt"
                  values={{
                    date: formatMomentDay(language, card.savedAt),
                    time: formatTime(language, card.savedAt),
                  }}
                />
              </p>
              <div className={styles.cardTools}>
                <button
                  type="button"
                  className={buttons.primary}
                  aria-label={t('home.resumeNamed', { title })}
                  onClick={() => onOpen(card.id)}
                >
                  <FolderOpen aria-hidden size={20} />
                  <Text id="home.resume" />
                </button>
                <button
                  type="button"
                  className={buttons.plain}
                  aria-label={t('home.deleteNamed', { title })}
                  onClick={() => setDoomed(card)}
                >
                  <Trash2 aria-hidden size={18} />
                  <Text id="home.delete" />
                </button>
              </div>
            </li>
          );
        })}
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

/** Deleting cannot be undone: it is asked once more, and keeping is the answer at hand. */
function DeleteDialog({
  title,
  onClose,
  onConfirm,
}: {
  title: string;
  onClose: () => void;
  onConfirm: () => Promise<void>;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const confirm = async () => {
    dialog.current?.close();
    await onConfirm();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="delete-title"
      aria-describedby="delete-text"
      onClose={onClose}
    >
      <h2 id="delete-title">
        <Text id="home.deleteTitle" />
      </h2>
      <p id="delete-text">
        <Text id="home.deleteText" values={{ title }} />
      </p>
      <div className={styles.cardTools}>
        {/* First in order, so that it has the focus when the dialog opens. */}
        <button type="button" className={buttons.secondary} onClick={() => dialog.current?.close()}>
          <Text id="home.deleteCancel" />
        </button>
        <button type="button" className={`${buttons.primary} ${buttons.danger}`} onClick={confirm}>
          <Text id="home.deleteConfirm" />
        </button>
      </div>
    </dialog>
  );
}
