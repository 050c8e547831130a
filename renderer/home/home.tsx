import { CircleHelp, FileLock2, FileText, HeartHandshake } from 'lucide-react';
import { useContext, useEffect, useRef, useState } from 'react';
import type { Language, Output } from '../../core/contract/contract.ts';
import type { DossierCard } from '../../core/contract/dossiers.ts';
import type { MessageKey } from '../../core/i18n/messages.ts';
import { AppContext } from '../frame/app-context.ts';
import buttons from '../frame/button.module.css';
import { PrivacyLine } from '../frame/privacy-line.tsx';
import { ThemeChoice } from '../frame/theme-choice.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { useUndoKeys } from '../frame/use-undo-keys.ts';
import { Text, useText } from '../language/language.tsx';
import type { Handed, Opened } from '../signing/handover/open-file.tsx';
import { Bundle } from './bundle.tsx';
import { Doors } from './doors.tsx';
import { DossierCards } from './dossier-cards.tsx';
import styles from './home.module.css';
import { LetterDialog } from './letter-dialog.tsx';
import { ReceivedDialog } from './received-dialog.tsx';
import { tellApart } from './tell-apart.ts';
import type { useDossierDoor } from './use-dossier-door.ts';

/** The first screen: three doors, the files of this computer, and what the app is in a few plain words. */
export function Home({
  start,
  news,
  door,
  onDone,
  onError,
  onLanguage,
  handed,
  onHanded,
  onReceived,
}: {
  start: Output<'app.start'>;
  /** What just happened or went wrong, in words. */
  news: string | undefined;
  door: ReturnType<typeof useDossierDoor>;
  /** The dossiers of this computer have changed; what was done, to be said. */
  onDone: (done: MessageKey) => void;
  onError: (error: unknown) => void;
  onLanguage: (language: Language) => void;
  /** The sealed file that is to be opened, whether or not it was chosen already. */
  handed: Handed | undefined;
  onHanded: (handed: Handed | undefined) => void;
  onReceived: (opened: Opened) => void;
}) {
  const { show } = useContext(AppContext);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  useUndoKeys();
  const [hasLetter, setHasLetter] = useState(false);
  const { locked, unreadable, version } = start;
  const dossiers = tellApart(start.dossiers, useText()('home.untitled'));
  const hasCards = dossiers.length + locked.length + unreadable.length > 0;
  const answerLetter = (from?: DossierCard) => {
    // What goes wrong is said on Home, which must not lie behind the dialog.
    setHasLetter(false);
    // A file that left, or that has had a letter, is followed; one that is still being made may be another one's.
    if (from?.next) void door.open(from.id, { follow: 'letter' });
    else if (from) void door.create({ filing: 'complement', from: from.id });
    else void door.create({ filing: 'complement' }, { follow: 'letter' });
  };
  const onLetter = () => {
    const [only] = dossiers;
    // The only file there is, and it is under way: the letter is about it.
    if (dossiers.length === 1 && only?.next) answerLetter(only);
    else if (dossiers.length > 0) setHasLetter(true);
    else answerLetter();
  };
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
          </div>
          <Bundle />
        </div>
        <Doors
          last={dossiers[0]}
          hasLocked={locked.length > 0}
          onStart={() => void door.create({ filing: 'first' })}
          onExpress={() => void door.create({ filing: 'first' }, { start: { page: 'express' } })}
          onResume={(id) => void door.open(id)}
          onLetter={onLetter}
          onReceived={() => onHanded({})}
          onImport={() => void door.choose()}
        />
        {hasCards && (
          <DossierCards
            start={{ ...start, dossiers }}
            onOpen={(id, where) => void door.open(id, where)}
            onDone={onDone}
            onError={onError}
          />
        )}
        <div className={styles.about}>
          <About icon={HeartHandshake} title="home.caseTitle" text="home.case" />
          <About icon={FileLock2} title="home.privacyTitle" text="home.privacy" />
          <About icon={FileText} title="home.formTitle" text="home.form" />
          <About icon={CircleHelp} title="home.helpTitle" text="home.help" />
        </div>
        <footer className={styles.foot}>
          <PrivacyLine />
          <div className={styles.app}>
            <ThemeChoice />
            <button type="button" className={`${buttons.plain} ${styles.link}`} onClick={() => show('about')}>
              <Text id="about.open" />
            </button>
            <p>
              <Text id="home.version" values={{ version }} />
            </p>
          </div>
        </footer>
      </main>
      {handed && (
        <ReceivedDialog
          key={handed.key}
          handed={handed}
          onClose={() => onHanded(undefined)}
          onOpened={onReceived}
        />
      )}
      {hasLetter && (
        <LetterDialog dossiers={dossiers} onClose={() => setHasLetter(false)} onStart={answerLetter} />
      )}
    </div>
  );
}

function About({ icon: Icon, title, text }: { icon: typeof FileText; title: MessageKey; text: MessageKey }) {
  return (
    <section>
      <h2>
        <Icon aria-hidden size={22} />
        <Text id={title} />
      </h2>
      <p>
        <Text id={text} />
      </p>
    </section>
  );
}
