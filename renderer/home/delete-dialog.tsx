import buttons from '../frame/button.module.css';
import { QuestionDialog } from '../frame/question-dialog.tsx';
import { Text } from '../language/language.tsx';
import styles from './cards.module.css';

/** Deleting cannot be undone: it is asked once more, and keeping is the answer at hand. */
export function DeleteDialog({
  title,
  onClose,
  onConfirm,
}: {
  title: string;
  onClose: () => void;
  onConfirm: () => Promise<void>;
}) {
  return (
    <QuestionDialog
      title="home.deleteTitle"
      text={<Text id="home.deleteText" values={{ title }} />}
      onClose={onClose}
    >
      {(close) => (
        <div className={styles.tools}>
          {/* First in order, so that it has the focus when the dialog opens. */}
          <button type="button" className={buttons.secondary} onClick={close}>
            <Text id="home.deleteCancel" />
          </button>
          <button
            type="button"
            className={buttons.danger}
            onClick={() => {
              close();
              void onConfirm();
            }}
          >
            <Text id="home.deleteConfirm" />
          </button>
        </div>
      )}
    </QuestionDialog>
  );
}
