import { Compass, FileLock2, FolderOpen, LockKeyhole, Trash2 } from 'lucide-react';
import type { DossierCard } from '../../core/contract/dossiers.ts';
import { NextSentence } from '../follow/next-sentence.tsx';
import { ActButton } from '../frame/act-button.tsx';
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
          <ActButton
            icon={Compass}
            label="follow.go"
            name={t('follow.goNamed', { title })}
            look="primary"
            onUse={() => onAct('follow')}
          />
        )}
        <ActButton
          icon={FolderOpen}
          label="home.resume"
          name={t('home.resumeNamed', { title })}
          look="secondary"
          onUse={() => onAct('open')}
        />
        <ActButton
          icon={FileLock2}
          label="storage.exportShort"
          name={t('storage.exportNamed', { title })}
          onUse={() => onAct('export')}
        />
        {card.protection === 'passphrase' && (
          <ActButton
            icon={LockKeyhole}
            label="storage.lock"
            name={t('storage.lockNamed', { title })}
            onUse={() => onAct('lock')}
          />
        )}
        <ActButton
          icon={Trash2}
          label="home.delete"
          name={t('home.deleteNamed', { title })}
          onUse={() => onAct('delete')}
        />
      </div>
    </li>
  );
}
