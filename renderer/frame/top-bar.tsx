import { CircleHelp } from 'lucide-react';
import { type ReactNode, useContext } from 'react';
import type { Language } from '../../core/contract/contract.ts';
import { Text, useLanguage, useText } from '../language/language.tsx';
import { AppContext } from './app-context.ts';
import { Mark } from './mark.tsx';
import styles from './top-bar.module.css';

const otherLanguage: Record<Language, { language: Language; name: string }> = {
  fr: { language: 'en', name: 'English' },
  en: { language: 'fr', name: 'Français' },
};

/** The bar on top of every screen: the mark, what the screen puts in between, help, the switch of language. */
export function TopBar({
  onHome,
  onLanguage,
  status,
  children,
}: {
  /** Absent on Home itself. */
  onHome?: () => void;
  onLanguage: (language: Language) => void;
  status?: ReactNode;
  children?: ReactNode;
}) {
  const t = useText();
  const other = otherLanguage[useLanguage()];
  const { show } = useContext(AppContext);
  const name = (
    <>
      <Mark />
      <span>Liasse</span>
    </>
  );
  return (
    <header className={styles.bar}>
      {onHome ? (
        <button type="button" className={styles.mark} onClick={onHome} aria-label={t('frame.home')}>
          {name}
        </button>
      ) : (
        <p className={styles.mark}>{name}</p>
      )}
      <div className={styles.middle}>{children}</div>
      <div className={styles.end}>
        {status}
        <button type="button" className={styles.help} onClick={() => show('help')}>
          <CircleHelp aria-hidden size={20} />
          <span>
            <Text id="help.show" />
          </span>
        </button>
        <button
          type="button"
          className={styles.language}
          lang={other.language}
          onClick={() => onLanguage(other.language)}
        >
          {other.name}
        </button>
      </div>
    </header>
  );
}
