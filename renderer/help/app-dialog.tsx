import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { MessageKey } from '../../core/i18n/messages.ts';
import buttons from '../frame/button.module.css';
import { Text } from '../language/language.tsx';
import styles from './app-dialog.module.css';

/**
 * A page to read, over whatever is on the screen, which stays as it is. The native dialog keeps the focus inside,
 * closes on Escape and gives the focus back.
 */
export function AppDialog({
  title,
  onClose,
  children,
}: {
  title: MessageKey;
  onClose: () => void;
  children: ReactNode;
}) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <header className={styles.head}>
        <h1 ref={heading} id={id} tabIndex={-1}>
          <Text id={title} />
        </h1>
        <button type="button" className={buttons.secondary} onClick={() => dialog.current?.close()}>
          <Text id="frame.close" />
        </button>
      </header>
      {/* Read by scrolling: the keyboard needs to reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section className={styles.text} tabIndex={0} aria-labelledby={id}>
        {children}
      </section>
    </dialog>
  );
}
