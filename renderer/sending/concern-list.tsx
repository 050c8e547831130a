import { describeIssue } from '../../core/i18n/describe-issue.ts';
import type { Path } from '../../core/model/path.ts';
import { Text, useLanguage, useText } from '../language/language.tsx';
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
  const language = useLanguage();
  const t = useText();
  return (
    <ul className={styles.concerns}>
      {concerns.map((concern) => {
        const at = concern.kind === 'page' ? concern.at : concern.issue.at;
        return (
          <li key={concern.kind === 'page' ? concern.page : `${at} ${concern.issue.code}`}>
            <button type="button" className={styles.link} onClick={() => onChange(at)}>
              {concern.kind === 'page' ? (
                <Text
                  id="check.missingOn"
                  values={{ page: t(`pages.${concern.page}.title`), count: concern.count }}
                />
              ) : (
                describeIssue(language, concern.issue)
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
