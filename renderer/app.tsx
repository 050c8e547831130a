import { useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Theme, WindowRequest } from '../core/contract/app.ts';
import type { Language, Output } from '../core/contract/contract.ts';
import type { ProtectionKind } from '../core/contract/protection.ts';
import { describeIssue } from '../core/i18n/describe-issue.ts';
import type { MessageKey } from '../core/i18n/messages.ts';
import { translator } from '../core/i18n/translate.ts';
import { toIssue } from '../core/model/result.ts';
import styles from './app.module.css';
import { call } from './bridge.ts';
import { DossierScreen } from './dossier/dossier-screen.tsx';
import { OpeningNotes } from './dossier/opening-notes.tsx';
import { FollowScreen } from './follow/follow-screen.tsx';
import { AppContext, type AppDialog } from './frame/app-context.ts';
import { pressFromMenu, type Way } from './frame/use-undo-keys.ts';
import { useWindowRequests } from './frame/use-window-requests.ts';
import { AboutDialog } from './help/about-dialog.tsx';
import { HelpDialog } from './help/help-dialog.tsx';
import { Home } from './home/home.tsx';
import { DoorDialog } from './home/protection/door-dialog.tsx';
import { LoseMemoryDialog } from './home/protection/lose-memory-dialog.tsx';
import { useMemoryGuard } from './home/protection/use-memory-guard.ts';
import { useDossierDoor, type Where } from './home/use-dossier-door.ts';
import { LanguageProvider, Text } from './language/language.tsx';
import { RememberedAddresseesContext } from './sending/remembered-addressees.ts';
import type { Handed, Opened as Received } from './signing/handover/open-file.tsx';
import { ReceivedScreen } from './signing/handover/received-screen.tsx';

/** A dossier that is open: its papers, or what follows them. */
type Opened = { dossier: Output<'dossier.open'> } & Where;

/** Either Home or one dossier. The language is the same everywhere and can change at any time. */
export function App() {
  const [start, setStart] = useState<Output<'app.start'>>();
  const [opened, setOpened] = useState<Opened>();
  const [received, setReceived] = useState<Received>();
  const [handed, setHanded] = useState<Handed>();
  /** An exported dossier that was opened outside of the app, by its name in the main process. */
  const [arrived, setArrived] = useState<string>();
  const [dialog, setDialog] = useState<AppDialog>();
  const [news, setNews] = useState<string>();
  const [isBroken, setBroken] = useState(false);
  const language = start?.language ?? 'fr';

  useEffect(() => {
    call('app.start', {}).then(setStart, () => setBroken(true));
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const say = (error: unknown) => setNews(describeIssue(language, toIssue(error)));
  const readAgain = async () => {
    try {
      // The cards have changed: they are read again. The language shown stays the one chosen here.
      const fresh = await call('app.start', {});
      setStart({ ...fresh, language });
    } catch (error) {
      say(error);
    }
  };
  const door = useDossierDoor({
    onOpened: (dossier, where) => {
      setNews(undefined);
      setOpened({ dossier, ...where });
    },
    onLeft: readAgain,
    onError: say,
    onHandover: () => setHanded({ issue: { code: 'file-is-handover', at: '' } }),
  });
  const goHome = async () => {
    await readAgain();
    setOpened(undefined);
  };
  const tellDone = async (done: MessageKey) => {
    await readAgain();
    setNews(translator(language)(done));
  };
  const switchLanguage = (chosen: Language) => {
    setStart((before) => before && { ...before, language: chosen });
    setNews(undefined);
    // Only for the next start: if it cannot be kept, the switch has still worked.
    call('settings.save', { language: chosen }).catch(() => undefined);
  };
  const chooseTheme = (theme: Theme) => {
    setStart((before) => before && { ...before, theme });
    call('theme.save', { theme }).catch(() => undefined);
  };
  useWindowRequests((request) => {
    if (request.kind === 'help' || request.kind === 'about') return setDialog(request.kind);
    if (request.kind === 'theme') return chooseTheme(request.theme);
    if (request.kind === 'undo' || request.kind === 'redo') return pressFromMenu(request.kind);
    setDialog(undefined);
    if (request.kind === 'open-file' && request.dossier) setArrived(request.dossier.file);
    else setHanded(takeHanded(request));
  });
  // It waits until the dossier that is open was saved and left.
  const isCalledHome = handed !== undefined || arrived !== undefined;
  const isHome = start && !opened && !received;
  useEffect(() => {
    if (!isHome || arrived === undefined) return;
    setArrived(undefined);
    door.importFile(arrived);
  });
  const isInMemory = ({ protection }: { protection: ProtectionKind }) => protection === 'memory';
  const { isClosing, stay, lose } = useMemoryGuard(
    Boolean(start?.dossiers.some(isInMemory) || (opened && isInMemory(opened.dossier))),
  );
  const theme = start?.theme ?? 'system';
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it calls does the same each time
  const app = useMemo(() => ({ theme, chooseTheme, show: setDialog }), [theme]);

  return (
    <LanguageProvider language={language}>
      <I18nProvider locale={language === 'fr' ? 'fr-FR' : 'en-GB'}>
        <AppContext value={app}>
          {isBroken && (
            <p role="alert" className={styles.broken}>
              <Text id="frame.broken" />
            </p>
          )}
          {start && opened && (
            <RememberedAddresseesContext value={start.rememberedAddressees}>
              <OpenedScreen
                opened={opened}
                isCalledHome={isCalledHome}
                onHome={goHome}
                onLanguage={switchLanguage}
                // What one screen has saved, the other one reads.
                onReopen={(where) => void door.open(opened.dossier.id, where)}
              />
            </RememberedAddresseesContext>
          )}
          {start && received && (
            <ReceivedScreen
              opened={received}
              onHome={() => setReceived(undefined)}
              onLanguage={switchLanguage}
            />
          )}
          {isHome && (
            <Home
              start={start}
              news={news}
              door={door}
              onDone={tellDone}
              onError={say}
              onLanguage={switchLanguage}
              handed={handed}
              onHanded={setHanded}
              onReceived={(opened) => {
                setHanded(undefined);
                setReceived(opened);
              }}
            />
          )}
          {start && <DoorDialog question={door.question} onClose={door.close} />}
          {isClosing && <LoseMemoryDialog onStay={stay} onLose={lose} />}
          {start && dialog === 'help' && <HelpDialog onClose={() => setDialog(undefined)} />}
          {start && dialog === 'about' && (
            <AboutDialog
              version={start.version}
              engines={start.engines}
              onClose={() => setDialog(undefined)}
            />
          )}
        </AppContext>
      </I18nProvider>
    </LanguageProvider>
  );
}

/** A dossier: its papers, or what follows them, and what was wrong with it. */
function OpenedScreen({
  opened: { dossier, start, follow },
  onReopen,
  ...shared
}: {
  opened: Opened;
  /** Leads from its papers to what follows them, and back. */
  onReopen: (where: Where) => void;
  isCalledHome: boolean;
  onHome: () => void;
  onLanguage: (language: Language) => void;
}) {
  return (
    <>
      {follow ? (
        <FollowScreen
          {...shared}
          opened={dossier}
          view={follow}
          onDossier={(start) => onReopen(start ? { start } : {})}
        />
      ) : (
        <DossierScreen
          {...shared}
          opened={dossier}
          start={start}
          onFollow={(follow) => onReopen({ follow })}
        />
      )}
      <OpeningNotes key={dossier.id} dossier={dossier} />
    </>
  );
}

/** A file that the system opened, as the person would have chosen it; without one, they are asked to choose. */
function takeHanded(request: Exclude<WindowRequest, { kind: 'help' | 'about' | 'theme' | Way }>): Handed {
  const key = crypto.randomUUID();
  if (request.kind === 'file') return { key, file: new File([new Uint8Array(request.bytes)], request.name) };
  return request.kind === 'open-file' ? { key } : { key, issue: { code: request.code, at: '' } };
}
