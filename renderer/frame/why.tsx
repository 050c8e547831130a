import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MessageKey } from '../../core/i18n/messages.ts';
import { type Source, sources } from '../../core/rules/sources.ts';
import { formatDay } from '../language/format-date.ts';
import { Text, useLanguage } from '../language/language.tsx';
import styles from './why.module.css';

/** Something folded under a short question, "Pourquoi ?" above all. */
export function Unfold({ title, children }: { title: MessageKey; children: ReactNode }) {
  return (
    <details className={styles.why}>
      <summary>
        <ChevronRight aria-hidden size={18} className={styles.arrow} />
        <Text id={title} />
      </summary>
      <div className={styles.text}>{children}</div>
    </details>
  );
}

/** The reason of a question, the rule that it rests on and the day of that text. */
export function Why({ text, source }: { text: MessageKey; source?: keyof typeof sources | undefined }) {
  return (
    <Unfold title="frame.why">
      <p>
        <Text id={text} />
      </p>
      {source && <SourceLine source={sources[source]} />}
    </Unfold>
  );
}

export function SourceLine({ source: { title, date, sure } }: { source: Source }) {
  const language = useLanguage();
  return (
    <p className={styles.source}>
      <Text id="frame.source" values={{ title, date: formatDay(language, date) }} />
      {!sure && (
        <>
          {' '}
          <Text id="frame.inference" />
        </>
      )}
    </p>
  );
}
