import { Eye, EyeOff } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import buttons from '../../frame/button.module.css';
import { Text } from '../../language/language.tsx';
import styles from './import-list.module.css';

/** Asks for the password of a file. It goes with the file to be opened and is forgotten. */
export function PasswordField({
  name,
  tried = '',
  isWrong,
  onOpen,
  onLeave,
}: {
  name: string;
  /** What was typed the last time: corrected rather than typed again. */
  tried?: string;
  isWrong: boolean;
  onOpen: (password: string) => void;
  onLeave: () => void;
}) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [password, setPassword] = useState(tried);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    // Who just tried one tries the next; the first question waits until somebody comes to it.
    if (!isWrong) return;
    box.current?.focus();
    box.current?.select();
  }, [isWrong]);
  const open = () => {
    if (password === '') box.current?.focus();
    else onOpen(password);
  };
  const openByEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    // In the form of the page, Enter would go on to the next one.
    event.preventDefault();
    open();
  };
  return (
    <div className={styles.locked}>
      <p>
        <Text id="pieces.password.ask" values={{ name }} />
      </p>
      <label htmlFor={id} className={styles.label}>
        <Text id="pieces.password.label" />
      </label>
      <p id={`${id}-hint`} className={styles.quiet}>
        <Text id="pieces.password.hint" />
      </p>
      {isWrong && (
        <p id={`${id}-wrong`} className={styles.wrong} role="alert">
          <Text id="pieces.password.wrong" />
        </p>
      )}
      <div className={styles.passwordLine}>
        <div className={styles.passwordBox}>
          <input
            ref={box}
            id={id}
            type={isShown ? 'text' : 'password'}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            aria-describedby={isWrong ? `${id}-wrong ${id}-hint` : `${id}-hint`}
            aria-invalid={isWrong}
            value={password}
            onChange={({ target }) => setPassword(target.value)}
            onKeyDown={openByEnter}
          />
          <button type="button" className={styles.show} onClick={() => setShown(!isShown)}>
            {isShown ? <EyeOff aria-hidden size={18} /> : <Eye aria-hidden size={18} />}
            <Text id={isShown ? 'pieces.password.hide' : 'pieces.password.show'} />
          </button>
        </div>
        <button type="button" className={buttons.secondary} onClick={open}>
          <Text id="pieces.password.open" />
        </button>
        <button type="button" className={buttons.plain} onClick={onLeave}>
          <Text id="pieces.password.leave" />
        </button>
      </div>
    </div>
  );
}
