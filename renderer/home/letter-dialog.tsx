import { Copy } from 'lucide-react';
import type { DossierCard } from '../../core/contract/dossiers.ts';
import buttons from '../frame/button.module.css';
import { CancelButton } from '../frame/cancel-button.tsx';
import { QuestionDialog } from '../frame/question-dialog.tsx';
import { formatMomentDay } from '../language/format-date.ts';
import { Text, useLanguage, useText } from '../language/language.tsx';
import styles from './letter-dialog.module.css';

/** Who answers a letter has most often typed everything once already: it is offered, and never done unasked. */
export function LetterDialog({
  dossiers,
  onClose,
  onStart,
}: {
  dossiers: readonly DossierCard[];
  onClose: () => void;
  /** `from`: the file that the letter is about, or whose answers are copied. */
  onStart: (from?: DossierCard) => void;
}) {
  const t = useText();
  const language = useLanguage();
  return (
    <QuestionDialog title="home.letterDialog" text={<Text id="home.letterDialogText" />} onClose={onClose}>
      {(close) => (
        <>
          <ul className={styles.choices}>
            {dossiers.map((card) => (
              <li key={card.id}>
                <button
                  type="button"
                  className={`${buttons.secondary} ${styles.choice}`}
                  onClick={() => onStart(card)}
                >
                  <Copy aria-hidden size={20} />
                  <span>
                    {t(card.next ? 'home.letterTo' : 'home.copyFrom', {
                      title: card.title || t('home.untitled'),
                    })}
                    <span className={styles.which}>
                      {t(`home.kind.${card.filing}`)} · {formatMomentDay(language, card.savedAt)}
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <div className={styles.tools}>
            <button type="button" className={buttons.secondary} onClick={() => onStart()}>
              <Text id="home.copyNothing" />
            </button>
            <CancelButton onCancel={close} />
          </div>
        </>
      )}
    </QuestionDialog>
  );
}
