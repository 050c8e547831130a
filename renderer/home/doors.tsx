import { FileLock2, FilePlus2, FolderInput, FolderOpen, MailOpen, Timer } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DossierCard } from '../../core/contract/dossiers.ts';
import type { MessageKey } from '../../core/i18n/messages.ts';
import { NextSentence } from '../follow/next-sentence.tsx';
import buttons from '../frame/button.module.css';
import { Text, useText } from '../language/language.tsx';
import styles from './doors.module.css';
import { StandingLine } from './standing-line.tsx';

/** The three ways in, and the short one. Who has a file begun finds it lit: it is what they most often come for. */
export function Doors({
  last,
  hasLocked,
  onStart,
  onExpress,
  onResume,
  onLetter,
  onReceived,
  onImport,
}: {
  /** The file that was saved last. */
  last: DossierCard | undefined;
  /** Whether others are here, closed. */
  hasLocked: boolean;
  onStart: () => void;
  onExpress: () => void;
  onResume: (id: string) => void;
  onLetter: () => void;
  /** A sealed file, to be read and signed by somebody else than who fills in the dossier. */
  onReceived: () => void;
  /** A whole dossier, from a file that was taken along. */
  onImport: () => void;
}) {
  const t = useText();
  return (
    <section aria-label={t('home.doors')}>
      <div className={styles.doors}>
        <Door icon={FilePlus2} title="home.start" isFirst={!last} onOpen={onStart}>
          <Text id="home.startText" />
        </Door>
        {last ? (
          <Door icon={FolderOpen} title="home.resume" isFirst onOpen={() => onResume(last.id)}>
            <span className={styles.last}>{last.title || t('home.untitled')}</span>
            {last.next ? <NextSentence next={last.next} /> : <StandingLine card={last} />}
          </Door>
        ) : (
          <div className={styles.closed}>
            <FolderOpen aria-hidden size={28} />
            <p className={styles.title}>
              <Text id="home.resume" />
            </p>
            <p className={styles.text}>
              <Text id={hasLocked ? 'home.resumeLocked' : 'home.resumeNone'} />
            </p>
          </div>
        )}
        <Door icon={MailOpen} title="home.letter" onOpen={onLetter}>
          <Text id="home.letterText" />
        </Door>
      </div>
      <div className={styles.others}>
        <button type="button" className={`${buttons.plain} ${styles.express}`} onClick={onExpress}>
          <Timer aria-hidden size={20} />
          <span>
            <Text id="home.express" />
          </span>
        </button>
        <button type="button" className={`${buttons.plain} ${styles.express}`} onClick={onReceived}>
          <FileLock2 aria-hidden size={20} />
          <span>
            <Text id="home.receivedOpen" />
          </span>
        </button>
        <button type="button" className={`${buttons.plain} ${styles.express}`} onClick={onImport}>
          <FolderInput aria-hidden size={20} />
          <span>
            <Text id="storage.importOpen" />
          </span>
        </button>
      </div>
    </section>
  );
}

function Door({
  icon: Icon,
  title,
  isFirst = false,
  onOpen,
  children,
}: {
  icon: typeof FilePlus2;
  title: MessageKey;
  isFirst?: boolean;
  onOpen: () => void;
  children: ReactNode;
}) {
  return (
    <button type="button" className={styles.door} data-first={isFirst} onClick={onOpen}>
      <Icon aria-hidden size={28} />
      <span className={styles.title}>
        <Text id={title} />
      </span>
      <span className={styles.text}>{children}</span>
    </button>
  );
}
