import { CalendarClock } from 'lucide-react';
import type { MessageKey } from '../../core/i18n/messages.ts';
import type { Path } from '../../core/model/path.ts';
import type { Issue } from '../../core/model/result.ts';
import { formatDay } from '../language/format-date.ts';
import { IssueText } from '../language/issue-text.tsx';
import { Text, useLanguage } from '../language/language.tsx';
import { AnswerLink } from './concern-list.tsx';
import styles from './refusals.module.css';

/** Why the file is not possible yet, and from which day it will be. */
export function Refusals({
  refusals,
  text,
  onChange,
}: {
  refusals: readonly Issue[];
  /** What can be done meanwhile. */
  text: MessageKey;
  onChange: (path: Path) => void;
}) {
  const language = useLanguage();
  if (refusals.length === 0) return null;
  return (
    <section className={styles.refusals} aria-labelledby="refusals-title">
      <h2 id="refusals-title">
        <CalendarClock aria-hidden size={22} />
        <Text id="pack.notYet" />
      </h2>
      <ul className={styles.list}>
        {refusals.map((issue) => (
          <li key={`${issue.at} ${issue.code}`}>
            <AnswerLink at={issue.at} onChange={onChange}>
              <IssueText issue={issue} />
            </AnswerLink>
            {issue.earliest && (
              <p className={styles.date}>
                <Text id="notYet.earliest" values={{ date: formatDay(language, issue.earliest) }} />
              </p>
            )}
          </li>
        ))}
      </ul>
      <p>
        <Text id={text} />
      </p>
    </section>
  );
}
