import { useEffect, useRef } from 'react';
import type { MessageKey } from '../../../core/i18n/messages.ts';
import { Text } from '../../language/language.tsx';
import styles from './import-list.module.css';

/**
 * Why nobody goes on, at the file that holds it, where the cure is. With each `held` the keyboard is brought to the
 * first thing that can be done about it.
 */
export function HeldNote({ held, text }: { held: object; text: MessageKey }) {
  const note = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: brought there anew by each try to go on
  useEffect(() => {
    const line = note.current?.closest('li');
    const first = line?.querySelector<HTMLElement>('select, input') ?? line?.querySelector('button');
    first?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: 'nearest' });
  }, [held]);
  return (
    <p ref={note} role="alert" className={styles.held}>
      <Text id={text} />
    </p>
  );
}
