import buttons from '../../frame/button.module.css';
import { QuestionDialog } from '../../frame/question-dialog.tsx';
import { Text } from '../../language/language.tsx';
import styles from '../cards.module.css';

/** Asked of who closes Liasse with a dossier that is nowhere on the disk; staying is the answer at hand. */
export function LoseMemoryDialog({ onStay, onLose }: { onStay: () => void; onLose: () => void }) {
  return (
    <QuestionDialog title="storage.lose" text={<Text id="storage.lose.text" />} onClose={onStay}>
      {(close) => (
        <div className={styles.tools}>
          <button type="button" className={buttons.secondary} onClick={close}>
            <Text id="storage.lose.stay" />
          </button>
          <button type="button" className={buttons.danger} onClick={onLose}>
            <Text id="storage.lose.go" />
          </button>
        </div>
      )}
    </QuestionDialog>
  );
}
