import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MessageKey } from '../../../core/i18n/messages.ts';
import type { Issue } from '../../../core/model/result.ts';
import buttons from '../../frame/button.module.css';
import { IssueText } from '../../language/issue-text.tsx';
import { Text } from '../../language/language.tsx';
import styles from './protection.module.css';

/** The end of a form about what protects a dossier: what went wrong, what sends it, and beside it what leaves it. */
export function FormEnd({
  issue,
  icon: Icon,
  submit,
  busy = 'storage.busy',
  isBusy,
  children,
}: {
  issue: Issue | undefined;
  icon?: LucideIcon;
  submit: MessageKey;
  /** What the button says while it is done. */
  busy?: MessageKey;
  isBusy: boolean;
  children?: ReactNode;
}) {
  return (
    <>
      {issue && (
        <p role="alert" className={styles.wrong}>
          <IssueText issue={issue} />
        </p>
      )}
      <div className={styles.tools}>
        <button type="submit" className={buttons.primary} disabled={isBusy}>
          {Icon && <Icon aria-hidden size={20} />}
          <Text id={isBusy ? busy : submit} />
        </button>
        {children}
      </div>
    </>
  );
}
