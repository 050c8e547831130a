import { CancelButton } from '../frame/cancel-button.tsx';
import { QuestionDialog } from '../frame/question-dialog.tsx';
import { Text } from '../language/language.tsx';
import { type Handed, type Opened, OpenFile } from '../signing/handover/open-file.tsx';

/** Who received a sealed file opens it from Home: it brings its own view, and leaves nothing on this computer. */
export function ReceivedDialog({
  handed,
  onClose,
  onOpened,
}: {
  handed: Handed;
  onClose: () => void;
  onOpened: (opened: Opened) => void;
}) {
  return (
    <QuestionDialog title="home.received" text={<Text id="home.receivedText" />} onClose={onClose}>
      {(close) => (
        <OpenFile handed={handed} onOpened={onOpened}>
          <CancelButton onCancel={close} />
        </OpenFile>
      )}
    </QuestionDialog>
  );
}
