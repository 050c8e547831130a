import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { MessageKey } from '../../core/i18n/messages.ts';
import { Text } from '../language/language.tsx';
import styles from './question-dialog.module.css';

/**
 * A question asked over what is on the screen. The native dialog keeps the focus inside, closes on Escape and gives the focus back.
 * `children` gets what closes it.
 */
export function QuestionDialog({
  title,
  text,
  isWide = false,
  onClose,
  children,
}: {
  title: MessageKey;
  text: ReactNode;
  /** For what would be too high for the window otherwise. */
  isWide?: boolean;
  onClose: () => void;
  children: (close: () => void) => ReactNode;
}) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-wide={isWide}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onClose={onClose}
    >
      <h2 id={`${id}-title`}>
        <Text id={title} />
      </h2>
      <p id={`${id}-text`}>{text}</p>
      {children(() => dialog.current?.close())}
    </dialog>
  );
}
