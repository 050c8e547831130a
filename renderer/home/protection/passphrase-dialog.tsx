import { LockOpen } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import type { MessageKey } from '../../../core/i18n/messages.ts';
import { type Issue, toIssue } from '../../../core/model/result.ts';
import { PassphraseField } from '../../form/passphrase-field.tsx';
import { CancelButton } from '../../frame/cancel-button.tsx';
import { QuestionDialog } from '../../frame/question-dialog.tsx';
import { Text } from '../../language/language.tsx';
import { FormEnd } from './form-end.tsx';
import styles from './protection.module.css';

/** Asks for the passphrase of what is closed: a dossier of this computer, or a file that was taken along. */
export function PassphraseDialog({
  title,
  text,
  onClose,
  onGiven,
}: {
  title: MessageKey;
  text: MessageKey;
  onClose: () => void;
  onGiven: (passphrase: string) => Promise<void>;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [issue, setIssue] = useState<Issue>();
  const [isBusy, setBusy] = useState(false);
  const give = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase.trim() === '') return refuse({ code: 'passphrase-empty', at: '' });
    setBusy(true);
    setIssue(undefined);
    try {
      await onGiven(passphrase);
    } catch (error) {
      refuse(toIssue(error));
    }
    setBusy(false);
  };
  const refuse = (found: Issue) => {
    setIssue(found);
    form.current?.querySelector('input')?.select();
  };
  return (
    <QuestionDialog title={title} text={<Text id={text} />} onClose={onClose}>
      {(close) => (
        <form ref={form} noValidate className={styles.form} onSubmit={(event) => void give(event)}>
          <PassphraseField label="handover.passphrase" value={passphrase} onChange={setPassphrase} />
          <FormEnd
            issue={issue}
            icon={LockOpen}
            submit="handover.open"
            busy="handover.opening"
            isBusy={isBusy}
          >
            <CancelButton onCancel={close} />
          </FormEnd>
        </form>
      )}
    </QuestionDialog>
  );
}
