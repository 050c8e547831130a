import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MessageKey } from '../../core/i18n/messages.ts';
import type { Values } from '../../core/i18n/translate.ts';
import { Text } from '../language/language.tsx';
import styles from './warning.module.css';

/** Something to look at that keeps nobody from going on; `children` say more of it. */
export function Warning({
  id,
  values = {},
  children,
}: {
  id: MessageKey;
  values?: Values;
  children?: ReactNode;
}) {
  return (
    <div role="status" className={styles.warning}>
      <TriangleAlert aria-hidden size={20} />
      <div>
        <p>
          <Text id={id} values={values} />
        </p>
        {children}
      </div>
    </div>
  );
}
