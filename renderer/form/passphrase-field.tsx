import { Eye, EyeOff } from 'lucide-react';
import { useId, useState } from 'react';
import type { MessageKey } from '../../core/i18n/messages.ts';

import buttons from '../frame/button.module.css';
import { Text } from '../language/language.tsx';
import fields from './field.module.css';
import styles from './passphrase.module.css';

/** A passphrase, hidden until one asks to see it. It is kept nowhere. */
export function PassphraseField({
  label,
  hint,
  value,
  error,
  onChange,
}: {
  label: MessageKey;
  hint?: MessageKey | undefined;
  value: string;
  error?: MessageKey | undefined;
  onChange: (value: string) => void;
}) {
  const id = useId();
  const [isShown, setShown] = useState(false);
  const described = [hint && `${id}-hint`, error && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div className={error ? `${fields.field} ${fields.wrong}` : fields.field}>
      <label htmlFor={id} className={fields.label}>
        <strong>
          <Text id={label} />
        </strong>
      </label>
      {hint && (
        <p id={`${id}-hint`} className={fields.hint}>
          <Text id={hint} />
        </p>
      )}
      {error && (
        <p id={`${id}-wrong`} className={fields.error}>
          <Text id={error} />
        </p>
      )}
      <div className={styles.secret}>
        <input
          id={id}
          type={isShown ? 'text' : 'password'}
          className={fields.box}
          value={value}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
          onChange={({ target }) => onChange(target.value)}
        />
        <button
          type="button"
          className={buttons.plain}
          aria-pressed={isShown}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? <EyeOff aria-hidden size={18} /> : <Eye aria-hidden size={18} />}
          <Text id="pieces.password.show" />
        </button>
      </div>
    </div>
  );
}
