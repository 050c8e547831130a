import { useState } from 'react';
import type { Protection, ProtectionKind, RememberedProtection } from '../../../core/contract/protection.ts';
import { call } from '../../bridge.ts';
import { CancelButton } from '../../frame/cancel-button.tsx';
import { QuestionDialog } from '../../frame/question-dialog.tsx';
import { Text } from '../../language/language.tsx';
import styles from './protection.module.css';
import { ProtectionForm } from './protection-form.tsx';

/** Where the computer has no key store, nothing is written before the person said how. */
const kinds = {
  new: ['passphrase', 'memory', 'none'],
  /** On the disk already: to keep it in memory alone would be to lose it. */
  plain: ['passphrase', 'none'],
} as const satisfies Record<string, readonly ProtectionKind[]>;

/** `of`: a dossier that is new here, or one that an older Liasse wrote openly. */
export function NewProtectionDialog({
  of,
  onClose,
  onChosen,
}: {
  of: keyof typeof kinds;
  onClose: () => void;
  onChosen: (protection: Protection) => Promise<void>;
}) {
  const [isRemembered, setRemembered] = useState(false);
  const choose = async (protection: Protection) => {
    await onChosen(protection);
    if (isRemembered && isRememberable(protection.kind))
      await call('protection.remember', { protection: protection.kind });
  };
  return (
    <QuestionDialog title="storage.new" isWide text={<Text id={`storage.new.${of}`} />} onClose={onClose}>
      {(close) => (
        <ProtectionForm
          kinds={kinds[of]}
          submit={of === 'new' ? 'storage.new.go' : 'storage.plain.go'}
          onChosen={choose}
          more={(kind) =>
            of === 'new' &&
            isRememberable(kind) && (
              <label className={styles.remember}>
                <input
                  type="checkbox"
                  checked={isRemembered}
                  onChange={({ target }) => setRemembered(target.checked)}
                />
                <Text id="storage.remember" />
              </label>
            )
          }
        >
          <CancelButton onCancel={close} />
        </ProtectionForm>
      )}
    </QuestionDialog>
  );
}

/** A passphrase is kept nowhere, so that it has to be asked for each dossier. */
function isRememberable(kind: ProtectionKind): kind is RememberedProtection {
  return kind === 'none' || kind === 'memory';
}
