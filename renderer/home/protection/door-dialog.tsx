import type { DoorQuestion } from '../use-dossier-door.ts';
import { NewProtectionDialog } from './new-protection-dialog.tsx';
import { PassphraseDialog } from './passphrase-dialog.tsx';

/** What stands between the person and the dossier that they want to open. */
export function DoorDialog({
  question,
  onClose,
}: {
  question: DoorQuestion | undefined;
  onClose: () => void;
}) {
  if (!question) return null;
  if (question.kind === 'protect')
    return <NewProtectionDialog of={question.of} onClose={onClose} onChosen={question.answer} />;
  return (
    <PassphraseDialog
      key={question.key}
      title={question.kind === 'unlock' ? 'storage.unlock' : 'storage.import'}
      text={question.kind === 'unlock' ? 'storage.unlock.text' : 'storage.import.text'}
      onClose={onClose}
      onGiven={question.answer}
    />
  );
}
