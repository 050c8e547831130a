import { LockKeyhole, LockOpen, Trash2, TriangleAlert } from 'lucide-react';
import type { LockedDossier } from '../../core/contract/protection.ts';
import { ActButton } from '../frame/act-button.tsx';
import { formatMomentDay, formatTime } from '../language/format-date.ts';
import { IssueText } from '../language/issue-text.tsx';
import { Text, useLanguage, useText } from '../language/language.tsx';
import styles from './cards.module.css';

/** A dossier that nobody can read yet, not even its name. */
export function LockedCard({
  dossier: { savedAt, opensWith },
  onOpen,
  onDelete,
}: {
  dossier: LockedDossier;
  onOpen: () => void;
  onDelete: () => void;
}) {
  const t = useText();
  const language = useLanguage();
  const moment = { date: formatMomentDay(language, savedAt), time: formatTime(language, savedAt) };
  return (
    <li className={styles.card}>
      <h3 className={styles.shut}>
        <LockKeyhole aria-hidden size={20} />
        <Text id="storage.card.locked" />
      </h3>
      <p>
        {opensWith === 'passphrase' ? (
          <Text id="storage.card.passphrase" />
        ) : (
          <IssueText issue={{ code: 'dossier-of-other-computer', at: '' }} />
        )}
      </p>
      <p className={styles.saved}>
        <Text id="home.savedAt" values={moment} />
      </p>
      <div className={styles.tools}>
        {opensWith === 'passphrase' && (
          <ActButton
            icon={LockOpen}
            label="storage.open"
            name={t('storage.openNamed', moment)}
            look="secondary"
            onUse={onOpen}
          />
        )}
        <ActButton
          icon={Trash2}
          label="home.delete"
          name={t('storage.deleteNamed', moment)}
          onUse={onDelete}
        />
      </div>
    </li>
  );
}

/** A dossier that is there and cannot be read: why, and what can be done. Nothing of it is touched unasked. */
export function UnreadableCard({ code, onDelete }: { code: string; onDelete: () => void }) {
  const t = useText();
  return (
    <li className={styles.card} data-broken="true">
      <h3 className={styles.shut}>
        <TriangleAlert aria-hidden size={20} />
        <Text id="storage.card.unreadable" />
      </h3>
      <p>
        <IssueText issue={{ code, at: '' }} />
      </p>
      {!untouchable.has(code) && (
        <div className={styles.tools}>
          <ActButton
            icon={Trash2}
            label="home.delete"
            name={t('storage.deleteUnreadable')}
            onUse={onDelete}
          />
        </div>
      )}
    </li>
  );
}

/** A whole dossier under another name, and what Liasse has no right to, or no business with. */
const untouchable: ReadonlySet<string> = new Set(['dossier-renamed', 'dossier-link', 'folder-no-rights']);
