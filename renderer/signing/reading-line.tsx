import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import buttons from '../frame/button.module.css';
import { IssueText } from '../language/issue-text.tsx';
import { Text, useText } from '../language/language.tsx';
import styles from './signing.module.css';
import type { Reading } from './use-reading.ts';

/** That a picture is being read, with what stops it; then why it was refused, or what was made of it (`children`). */
export function ReadingLine({
  reading: { isReading, issue, cancel },
  children,
}: {
  reading: Reading;
  children?: ReactNode;
}) {
  const t = useText();
  return (
    <>
      <div className={styles.reading} data-reading={isReading}>
        <p role="status" className={isReading || !children ? undefined : styles.right}>
          {isReading ? <Text id="sign.photo.reading" /> : children}
        </p>
        {isReading && (
          <>
            <progress className={styles.readingBar} aria-label={t('sign.photo.reading')} />
            <button type="button" className={buttons.plain} onClick={cancel}>
              <X aria-hidden size={18} />
              <Text id="sign.photo.stop" />
            </button>
          </>
        )}
      </div>
      {issue && (
        <p role="alert" className={styles.wrong}>
          <IssueText issue={issue} />
        </p>
      )}
    </>
  );
}
