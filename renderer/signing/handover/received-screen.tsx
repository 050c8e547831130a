import { CircleCheck, FileLock2, Printer, Undo2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { FormProvider, useFormContext, useWatch } from 'react-hook-form';
import type { Language } from '../../../core/contract/contract.ts';
import { describeIssue } from '../../../core/i18n/describe-issue.ts';
import { localDay } from '../../../core/model/date.ts';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { toIssue } from '../../../core/model/result.ts';
import { call } from '../../bridge.ts';
import layout from '../../dossier/dossier-screen.module.css';
import { useDossierForm } from '../../form/dossier-form.ts';
import buttons from '../../frame/button.module.css';
import { TopBar } from '../../frame/top-bar.tsx';
import { useUndoKeys } from '../../frame/use-undo-keys.ts';
import { Text, useLanguage, useText } from '../../language/language.tsx';
import host from '../host/host.module.css';
import { HostDesk } from '../host/host-desk.tsx';
import { useStartOfSigning } from '../host/use-start-of-signing.ts';
import { useHeldInk } from '../ink-place.ts';
import desk from '../sign-desk.module.css';
import styles from './handover.module.css';
import type { Opened } from './open-file.tsx';

type Props = { opened: Opened; onHome: () => void; onLanguage: (language: Language) => void };

/** A request that came to the host's computer: the same view, and no dossier behind it. Nothing is stored here. */
export function ReceivedScreen(props: Props) {
  const form = useDossierForm(props.opened.handover.draft);
  return (
    <FormProvider {...form}>
      <Received {...props} />
    </FormProvider>
  );
}

function Received({ opened: { handover, passphrase }, onHome, onLanguage }: Props) {
  const t = useText();
  const language = useLanguage();
  const form = useFormContext<DraftDossier>();
  const watched = useWatch({ control: form.control });
  // What useWatch gives is the draft itself, every key of which is optional anyway; the form changes it in place.
  const draft = useMemo(() => structuredClone(watched) as DraftDossier, [watched]);
  // No dossier has this name: what is made of the answers needs one.
  const id = useMemo(() => crypto.randomUUID(), []);
  const today = useMemo(() => localDay(new Date()), []);
  const title = useRef<HTMLHeadingElement>(null);
  const [isSigned, setSigned] = useState(false);
  const [news, setNews] = useState<string>();
  const [isSaved, setSaved] = useState(false);
  const ink = useHeldInk();
  useStartOfSigning();
  useUndoKeys();
  useEffect(() => {
    document.title = t('hosting.window');
  }, [t]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the title is another one once it is signed
  useEffect(() => title.current?.focus(), [isSigned]);

  const reply = async () => {
    setNews(undefined);
    try {
      const { digest: _, ...request } = handover;
      const answer = { ...request, kind: 'answer' as const, draft: form.getValues() };
      const { saved } = await call('handover.reply', {
        handover: answer,
        passphrase,
        ...(ink.held ? { ink: ink.held } : {}),
      });
      setSaved((before) => before || saved);
    } catch (error) {
      setNews(describeIssue(language, toIssue(error)));
    }
  };
  const print = () =>
    call('pack.open', { id, draft: form.getValues(), part: { kind: 'hand-over' } }).catch((error: unknown) =>
      setNews(describeIssue(language, toIssue(error))),
    );

  return (
    <div className={`${layout.screen} ${host.screen}`}>
      <TopBar onLanguage={onLanguage} />
      {isSigned ? (
        <main id="page" className={host.thanks}>
          <CircleCheck aria-hidden size={48} />
          <h1 ref={title} tabIndex={-1}>
            <Text id="hosting.thanks" />
          </h1>
          <p>
            <Text id="handover.reply.text" />
          </p>
          <button type="button" className={buttons.primary} onClick={() => void reply()}>
            <FileLock2 aria-hidden size={20} />
            <Text id="handover.reply" />
          </button>
          <p role="status" className={isSaved ? styles.done : 'visually-hidden'}>
            {isSaved && <Text id="handover.replied" />}
          </p>
          <button type="button" className={buttons.plain} onClick={() => setSigned(false)}>
            <Text id="handover.readAgain" />
          </button>
        </main>
      ) : (
        <main id="page" tabIndex={-1} className={desk.desk} data-scrolls data-titled>
          <h1 ref={title} tabIndex={-1} className={host.title}>
            <Text id="hosting.title" />
          </h1>
          <HostDesk id={id} ink={ink} draft={draft} today={today} onSigned={() => setSigned(true)} />
        </main>
      )}
      <footer className={layout.bottom}>
        <div className={layout.moves}>
          <button type="button" className={buttons.secondary} onClick={onHome}>
            <Undo2 aria-hidden size={20} />
            <Text id={isSaved ? 'handover.close' : 'handover.leave'} />
          </button>
          {!isSigned && (
            <button type="button" className={buttons.plain} onClick={() => void print()}>
              <Printer aria-hidden size={20} />
              <Text id="handover.print" />
            </button>
          )}
        </div>
        {news && (
          <p role="alert" className={styles.wrong}>
            {news}
          </p>
        )}
        <p className={layout.privacy}>
          <Text id="handover.nothingKept" />
        </p>
      </footer>
    </div>
  );
}
