import { useRef, useState } from 'react';
import type { MessageKey } from '../../core/i18n/messages.ts';
import { checkPassphrase, type WrongPassphrase } from './check-passphrase.ts';
import styles from './passphrase.module.css';
import { PassphraseField } from './passphrase-field.tsx';

/** A passphrase that is made up: typed twice, since nobody could ever ask for it again. */
export function useNewPassphrase() {
  const fields = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [wrong, setWrong] = useState<WrongPassphrase>();
  return {
    fields,
    first,
    setFirst,
    second,
    setSecond,
    wrong,
    /** Nothing was typed yet. */
    isEmpty: first === '' && second === '',
    /** What was typed, when it can be used; otherwise it is said why not, and the keyboard is led there. */
    take(): string | undefined {
      const found = checkPassphrase(first, second);
      setWrong(found);
      if (!found) return first;
      fields.current?.querySelectorAll('input')[found === 'passphrase-short' ? 0 : 1]?.focus();
      return undefined;
    },
    clear(): void {
      setFirst('');
      setSecond('');
      setWrong(undefined);
    },
  };
}

/** Its two boxes. */
export function NewPassphraseFields({
  secret,
  hint = 'handover.passphrase.hint',
}: {
  secret: ReturnType<typeof useNewPassphrase>;
  hint?: MessageKey;
}) {
  return (
    <div ref={secret.fields} className={styles.twice}>
      <PassphraseField
        label="handover.passphrase"
        hint={hint}
        value={secret.first}
        error={secret.wrong === 'passphrase-short' ? 'errors.passphrase-short' : undefined}
        onChange={secret.setFirst}
      />
      <PassphraseField
        label="handover.again"
        value={secret.second}
        error={secret.wrong === 'passphrase-differs' ? 'errors.passphrase-differs' : undefined}
        onChange={secret.setSecond}
      />
    </div>
  );
}
