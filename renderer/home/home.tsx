import { FileLock2, FileText, HeartHandshake, Plus, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { DossierCard, Language, Output } from '../../core/contract/contract.ts';
import buttons from '../frame/button.module.css';
import { PrivacyLine } from '../frame/privacy-line.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { Text } from '../language/language.tsx';
import { Bundle } from './bundle.tsx';
import { DossierCards } from './dossier-cards.tsx';
import styles from './home.module.css';

/** The first screen: begin, resume, and what the app is in a few plain words. */
export function Home({
  start,
  news,
  onCreate,
  onOpen,
  onDelete,
  onLanguage,
}: {
  start: Output<'app.start'>;
  /** What just happened or went wrong, in words. */
  news: string | undefined;
  onCreate: () => void;
  onOpen: (id: string) => void;
  onDelete: (card: DossierCard) => Promise<void>;
  onLanguage: (language: Language) => void;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const hasDossiers = start.dossiers.length > 0;
  return (
    <div className={styles.screen}>
      <TopBar onLanguage={onLanguage} />
      <main id="page" className={styles.page}>
        <div className={styles.welcome}>
          <div className={styles.words}>
            <h1 ref={title} tabIndex={-1}>
              <Text id="home.title" />
            </h1>
            <p className={styles.lead}>
              <Text id="home.lead" />
            </p>
            <p role="status" className={news ? styles.news : 'visually-hidden'}>
              {news}
            </p>
            {start.unreadable > 0 && (
              <p className={styles.unreadable}>
                <TriangleAlert aria-hidden size={20} />
                <span>
                  <Text id="home.unreadable" values={{ count: start.unreadable }} />
                </span>
              </p>
            )}
            <button
              type="button"
              className={hasDossiers ? buttons.secondary : buttons.primary}
              onClick={onCreate}
            >
              <Plus aria-hidden size={20} />
              <Text id={hasDossiers ? 'home.startAnother' : 'home.start'} />
            </button>
          </div>
          <Bundle />
        </div>
        {hasDossiers && <DossierCards dossiers={start.dossiers} onOpen={onOpen} onDelete={onDelete} />}
        <div className={styles.about}>
          <section>
            <h2>
              <HeartHandshake aria-hidden size={22} />
              <Text id="home.caseTitle" />
            </h2>
            <p>
              <Text id="home.case" />
            </p>
          </section>
          <section>
            <h2>
              <FileLock2 aria-hidden size={22} />
              <Text id="home.privacyTitle" />
            </h2>
            <p>
              <Text id="home.privacy" />
            </p>
          </section>
          <section>
            <h2>
              <FileText aria-hidden size={22} />
              <Text id="home.formTitle" />
            </h2>
            <p>
              <Text id="home.form" />
            </p>
          </section>
        </div>
        <footer className={styles.foot}>
          <PrivacyLine />
          <p>
            <Text id="home.version" values={{ version: start.version }} />
          </p>
        </footer>
      </main>
    </div>
  );
}
