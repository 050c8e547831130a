import { FileLock2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { DossierCard } from '../../../core/contract/dossiers.ts';
import { type Issue, toIssue } from '../../../core/model/result.ts';
import { call } from '../../bridge.ts';
import { NewPassphraseFields, useNewPassphrase } from '../../form/new-passphrase.tsx';
import { CancelButton } from '../../frame/cancel-button.tsx';
import { QuestionDialog } from '../../frame/question-dialog.tsx';
import { Text, useText } from '../../language/language.tsx';
import { FormEnd } from './form-end.tsx';
import styles from './protection.module.css';

/** One encrypted file of the whole dossier: a copy to keep, or to go on from on another computer. */
export function ExportDialog({
  card: { id, title },
  onClose,
  onExported,
}: {
  card: DossierCard;
  onClose: () => void;
  onExported: () => void;
}) {
  const t = useText();
  const secret = useNewPassphrase();
  const [issue, setIssue] = useState<Issue>();
  const [isBusy, setBusy] = useState(false);
  const save = async (event: FormEvent, close: () => void) => {
    event.preventDefault();
    const passphrase = secret.take();
    if (passphrase === undefined) return;
    setIssue(undefined);
    setBusy(true);
    try {
      const { saved } = await call('dossier.export', { id, passphrase });
      if (saved) {
        close();
        onExported();
      }
    } catch (error) {
      setIssue(toIssue(error));
    }
    setBusy(false);
  };
  return (
    <QuestionDialog
      title="storage.export"
      text={<Text id="storage.export.text" values={{ title: title || t('home.untitled') }} />}
      onClose={onClose}
    >
      {(close) => (
        <form noValidate className={styles.form} onSubmit={(event) => void save(event, close)}>
          <p className={styles.warning}>
            <Text id="storage.passphrase.forgotten" />
          </p>
          <NewPassphraseFields secret={secret} />
          <FormEnd issue={issue} icon={FileLock2} submit="handover.save" isBusy={isBusy}>
            <CancelButton onCancel={close} />
          </FormEnd>
        </form>
      )}
    </QuestionDialog>
  );
}
