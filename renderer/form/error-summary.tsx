import type { RefObject } from 'react';
import type { Issue } from '../../core/model/result.ts';
import { IssueText } from '../language/issue-text.tsx';
import { Text } from '../language/language.tsx';
import styles from './error-summary.module.css';
import { fieldId, focusField } from './field-id.ts';

/** What Continue found, on top of the page. It takes the focus; each line leads to its field. */
export function ErrorSummary({
  issues,
  ref,
}: {
  issues: readonly Issue[];
  ref: RefObject<HTMLElement | null>;
}) {
  if (issues.length === 0) return null;
  return (
    <section ref={ref} className={styles.summary} tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">
        <Text id="summary.title" values={{ count: issues.length }} />
      </h2>
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.at} ${issue.code}`}>
            <a
              href={`#${fieldId(issue.at)}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(issue.at);
              }}
            >
              <IssueText issue={issue} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
