import { TriangleAlert } from 'lucide-react';
import type { ProtectionKind } from '../../core/contract/protection.ts';
import { describeIssue } from '../../core/i18n/describe-issue.ts';
import { formatTime } from '../language/format-date.ts';
import { Text, useLanguage } from '../language/language.tsx';
import styles from './dossier-screen.module.css';
import type { SaveState } from './saver.ts';

/** "Enregistré à 14:02". Its words change once a minute at most, so it is not read out at every key. */
export function SaveStatus({ saved, protection }: { saved: SaveState; protection: ProtectionKind }) {
  const language = useLanguage();
  return (
    <p role="status" className={saved.failed ? styles.unsaved : styles.saved}>
      {saved.failed ? (
        <>
          <TriangleAlert aria-hidden size={18} className={styles.statusIcon} />
          {saved.code && saved.code !== 'unexpected' ? (
            describeIssue(language, { code: saved.code, at: '' })
          ) : (
            <Text id="frame.unsaved" />
          )}
        </>
      ) : (
        <Text
          id={protection === 'memory' ? 'frame.inMemory' : 'frame.saved'}
          values={{ time: formatTime(language, saved.savedAt) }}
        />
      )}
    </p>
  );
}
