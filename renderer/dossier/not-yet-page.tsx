import { CalendarClock, Pencil } from 'lucide-react';
import { isMessageKey } from '../../core/i18n/messages.ts';
import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Path } from '../../core/model/path.ts';
import { judgeDossier } from '../../core/rules/judge.ts';
import { notYetTable } from '../../core/rules/not-yet.ts';
import { SourceLine } from '../frame/why.tsx';
import { formatDay } from '../language/format-date.ts';
import { IssueText } from '../language/issue-text.tsx';
import { Text, useLanguage } from '../language/language.tsx';
import { DraftButton } from './draft-button.tsx';
import styles from './not-yet-page.module.css';

/** Why a file cannot be sent yet: the reason, what to do, the first possible day, and the text that says so. */
export function NotYetPage({
  draft,
  today,
  onChange,
  onDraft,
}: {
  draft: DraftDossier;
  today: IsoDate;
  onChange: (path: Path) => void;
  onDraft: () => void;
}) {
  const language = useLanguage();
  const { blockers } = judgeDossier(draft, today);
  return (
    <div className={styles.page}>
      {blockers.map((issue) => {
        const row = notYetTable.find(({ code, at }) => code === issue.code && at === issue.at);
        if (!row) return null;
        const todo = `notYet.${issue.code}.do`;
        return (
          <section key={issue.code} className={styles.reason} aria-labelledby={`not-yet-${issue.code}`}>
            <h2 id={`not-yet-${issue.code}`}>
              <IssueText issue={issue} />
            </h2>
            {issue.earliest && (
              <p className={styles.date}>
                <CalendarClock aria-hidden size={24} />
                <span>
                  <Text id="notYet.earliest" values={{ date: formatDay(language, issue.earliest) }} />
                </span>
              </p>
            )}
            {isMessageKey(todo) && (
              <p>
                <Text id={todo} />
              </p>
            )}
            <SourceLine source={row.source} />
            <button type="button" className={styles.change} onClick={() => onChange(issue.at)}>
              <Pencil aria-hidden size={18} />
              <Text id="notYet.change" />
            </button>
          </section>
        );
      })}
      <p>
        <Text id="notYet.draft" />
      </p>
      <DraftButton onDraft={onDraft} />
    </div>
  );
}
