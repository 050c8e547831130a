import type { ReactNode } from 'react';
import { fieldLabelKey } from '../../core/i18n/describe-issue.ts';
import type { Path } from '../../core/model/path.ts';
import { sourceOfRemark } from '../../core/rules/consistency.ts';
import { SourceLine } from '../frame/why.tsx';
import { IssueText } from '../language/issue-text.tsx';
import { Text, useText } from '../language/language.tsx';
import styles from './concern-list.module.css';
import type { Concern } from './concerns.ts';

/** What is missing or looks wrong, each line leading to the answer that it is about. */
export function ConcernList({
  concerns,
  onChange,
}: {
  concerns: readonly Concern[];
  onChange: (path: Path) => void;
}) {
  return (
    <ul className={styles.concerns}>
      {concerns.map((concern) => (
        <li key={keyOf(concern)}>
          <ConcernLine concern={concern} onChange={onChange} />
        </li>
      ))}
    </ul>
  );
}

function keyOf(concern: Concern): string {
  if (concern.kind === 'issue') return `${concern.issue.at} ${concern.issue.code}`;
  return concern.kind === 'page' ? concern.page : concern.kind;
}

function ConcernLine({ concern, onChange }: { concern: Concern; onChange: (path: Path) => void }) {
  const t = useText();
  const source = concern.kind === 'issue' ? sourceOfRemark(concern.issue.code) : undefined;
  switch (concern.kind) {
    case 'issue':
      return (
        <>
          <AnswerLink at={concern.issue.at} onChange={onChange}>
            <IssueText issue={concern.issue} />
          </AnswerLink>
          {source && <SourceLine source={source} />}
        </>
      );
    case 'page':
      return (
        <AnswerLink at={concern.at} onChange={onChange}>
          <Text
            id="check.missingOn"
            values={{ page: t(`pages.${concern.page}.title`), count: concern.count }}
          />
        </AnswerLink>
      );
    case 'files':
      return (
        <div className={styles.files}>
          <span>
            <Text id="check.missingFiles" values={{ count: concern.pieces.length }} />
          </span>
          {concern.pieces.map((at) => (
            <AnswerLink key={at} at={at} onChange={onChange}>
              <Text id={fieldLabelKey(at) ?? 'fields.pieces'} />
            </AnswerLink>
          ))}
        </div>
      );
  }
}

/** A sentence that leads to the answer it is about. */
export function AnswerLink({
  at,
  onChange,
  children,
}: {
  at: Path;
  onChange: (path: Path) => void;
  children: ReactNode;
}) {
  return (
    <button type="button" className={styles.link} onClick={() => onChange(at)}>
      {children}
    </button>
  );
}
