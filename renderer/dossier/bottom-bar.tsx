import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import buttons from '../frame/button.module.css';
import { PrivacyLine } from '../frame/privacy-line.tsx';
import { Text } from '../language/language.tsx';
import styles from './dossier-screen.module.css';

/** The id of the form whose fields the page shows, so that Continue can stand outside of it. */
export const questionFormId = 'question';

/** Back, and what comes next. Back never deletes; Continue checks the page. */
export function BottomBar({
  onBack,
  continues = true,
  hasPrivacy = true,
  children,
}: {
  onBack: () => void;
  continues?: boolean;
  /** False where the page itself says it. */
  hasPrivacy?: boolean;
  children?: ReactNode;
}) {
  return (
    <footer className={styles.bottom}>
      <div className={styles.moves}>
        <button type="button" className={buttons.plain} onClick={onBack}>
          <ChevronLeft aria-hidden size={20} />
          <Text id="frame.back" />
        </button>
        {continues && (
          <button type="submit" form={questionFormId} className={buttons.primary}>
            <Text id="frame.continue" />
          </button>
        )}
      </div>
      {children}
      {hasPrivacy && <PrivacyLine className={styles.privacy} />}
    </footer>
  );
}
