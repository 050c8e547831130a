import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import large from '../frame/large-dialog.module.css';
import { Text } from '../language/language.tsx';
import styles from './sheet-dialog.module.css';

/** A sheet over the page. The native dialog keeps the focus inside, closes on Escape and gives the focus back. */
export function SheetDialog({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={`${large.dialog} ${styles.dialog}`} aria-label={title} onClose={onClose}>
      <div className={styles.bar}>
        <p>{title}</p>
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          <X aria-hidden size={20} />
          <Text id="frame.close" />
        </button>
      </div>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <div className={styles.desk} data-scrolls tabIndex={0}>
        <div className={styles.paper}>{children}</div>
      </div>
    </dialog>
  );
}
