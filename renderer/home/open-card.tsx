import { Compass, FileLock2, FolderOpen, LockKeyhole, Trash2 } from 'lucide-react';
import type { DossierCard } from '../../core/contract/dossiers.ts';
import type { MessageKey } from '../../core/i18n/messages.ts';
import { NextSentence } from '../follow/next-sentence.tsx';
import buttons from '../frame/button.module.css';
import { formatDay, formatMomentDay, formatTime } from '../language/format-date.ts';
import { Text, useLanguage, useText } from '../language/language.tsx';
import styles from './cards.module.css';
import { ProtectionLine } from './protection/protection-line.tsx';
import { StandingLine } from './standing-line.tsx';

export type CardAct = 'open' | 'follow' | 'delete' | 'export' | 'lock' | 'protect';

/** A dossier that can be read, with what can be done to it as a whole. */
export function OpenCard({ card, onAct }: { card: DossierCard; onAct: (act: CardAct) => void }) {
  const t = useText();
  const language = useLanguage();
  const title = card.title || t('home.untitled');
  return (
    <li className={styles.card}>
      <p className={styles.kind}>
        <Text id={`home.kind.${card.filing}`} />
      </p>
      <h3>{title}</h3>
      <p>{card.next ? <NextSentence next={card.next} /> : <StandingLine card={card} />}</p>
      <p className={styles.saved}>
        {card.posted && (
          <>
            <Text id="home.posted" values={{ date: formatDay(language, card.posted) }} />
            {' · '}
          </>
        )}
        <Text
          id={card.protection === 'memory' ? 'home.changedAt' : 'home.savedAt'}
          values={{
            date: formatMomentDay(language, card.savedAt),
            time: formatTime(language, card.savedAt),
          }}
        />
      </p>
      <button
        type="button"
        className={styles.protection}
        data-open={card.protection === 'none' || card.protection === 'memory'}
        aria-label={t('storage.changeNamed', { title, kind: t(`storage.is.${card.protection}`) })}
        onClick={() => onAct('protect')}
      >
        <ProtectionLine kind={card.protection} />
      </button>
      <div className={styles.tools}>
        {card.next && (
          <Tool
            icon={Compass}
            label="follow.go"
            name="follow.goNamed"
            title={title}
            look="primary"
            onUse={() => onAct('follow')}
          />
        )}
        <Tool
          icon={FolderOpen}
          label="home.resume"
          name="home.resumeNamed"
          title={title}
          look="secondary"
          onUse={() => onAct('open')}
        />
        <Tool
          icon={FileLock2}
          label="storage.exportShort"
          name="storage.exportNamed"
          title={title}
          onUse={() => onAct('export')}
        />
        {card.protection === 'passphrase' && (
          <Tool
            icon={LockKeyhole}
            label="storage.lock"
            name="storage.lockNamed"
            title={title}
            onUse={() => onAct('lock')}
          />
        )}
        <Tool
          icon={Trash2}
          label="home.delete"
          name="home.deleteNamed"
          title={title}
          onUse={() => onAct('delete')}
        />
      </div>
    </li>
  );
}

function Tool({
  icon: Icon,
  label,
  name,
  title,
  look = 'plain',
  onUse,
}: {
  icon: typeof Trash2;
  label: MessageKey;
  /** The same with the name of the dossier, for who hears one button after the other. */
  name: MessageKey;
  title: string;
  look?: 'primary' | 'secondary' | 'plain';
  onUse: () => void;
}) {
  const t = useText();
  return (
    <button type="button" className={buttons[look]} aria-label={t(name, { title })} onClick={onUse}>
      <Icon aria-hidden size={look === 'plain' ? 18 : 20} />
      <Text id={label} />
    </button>
  );
}
