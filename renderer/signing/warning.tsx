import { TriangleAlert } from 'lucide-react';
import type { MessageKey } from '../../core/i18n/messages.ts';
import type { Values } from '../../core/i18n/translate.ts';
import { Text } from '../language/language.tsx';
import styles from './signing.module.css';

/** Something to look at that keeps nobody from going on. */
export function Warning({ id, values = {} }: { id: MessageKey; values?: Values }) {
  return (
    <p role="status" className={styles.warning}>
      <TriangleAlert aria-hidden size={20} />
      <span>
        <Text id={id} values={values} />
      </span>
    </p>
  );
}
