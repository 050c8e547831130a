import { ArrowLeft, Compass } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import type { Language, Output } from '../../core/contract/contract.ts';
import { localDay } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { answerLetter } from '../../core/rules/answer-letter.ts';
import { judgeDossier } from '../../core/rules/judge.ts';
import { nextAction } from '../../core/rules/next-action.ts';
import { SaveStatus } from '../dossier/save-status.tsx';
import type { Start } from '../dossier/start.ts';
import { useAutosave } from '../dossier/use-autosave.ts';
import { useDossierForm } from '../form/dossier-form.ts';
import buttons from '../frame/button.module.css';
import { PrivacyLine } from '../frame/privacy-line.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { LanguageProvider, Text, useLanguage, useText } from '../language/language.tsx';
import styles from './follow.module.css';
import type { Received } from './letter-form.tsx';
import { LetterView } from './letter-view.tsx';
import { NextSentence } from './next-sentence.tsx';
import { NumbersView } from './numbers-view.tsx';
import { PassView } from './pass-view.tsx';
import { replaceDraft } from './replace-draft.ts';
import { StepsView } from './steps-view.tsx';
import { TimelineView } from './timeline-view.tsx';
import { WriteView } from './write-view.tsx';

const followViews = ['timeline', 'letter', 'write', 'numbers', 'steps', 'pass'] as const;
export type FollowView = (typeof followViews)[number];

/** One dossier after the letterbox, until the number and the card are there. */
export function FollowScreen({
  opened,
  view: first = 'timeline',
  isCalledHome,
  onHome,
  onDossier,
  onLanguage,
}: {
  opened: Output<'dossier.open'>;
  view?: FollowView | undefined;
  /** Something waits on Home: it is gone to as the person would. */
  isCalledHome: boolean;
  onHome: () => void;
  /** Leads to the papers, on the page where they are taken further. */
  onDossier: (start?: Start) => void;
  onLanguage: (language: Language) => void;
}) {
  const today = useMemo(() => localDay(new Date()), []);
  const form = useDossierForm(opened.draft);
  const { draft, saved, flush } = useAutosave(opened, form);
  const [view, setView] = useState<FollowView>(first);
  const [begun, setBegun] = useState<DraftDossier>();
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view begins at its title
  useEffect(() => title.current?.focus(), [view]);

  const leave = async (go: () => void) => {
    if (await flush()) go();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is called
  useEffect(() => {
    if (isCalledHome) void leave(onHome);
  }, [isCalledHome]);
  const show = (next: FollowView) => {
    setBegun(undefined);
    setView(next);
  };
  const toPapers = (next: DraftDossier) => {
    replaceDraft(form, next);
    const { blockers } = judgeDossier(next, today);
    const isFileMissing = blockers.every(({ code }) => code === 'piece-missing');
    const start: Start =
      blockers.length === 0 ? { page: 'pack' } : isFileMissing ? { page: 'pieces', backTo: 'pack' } : {};
    void leave(() => onDossier(start));
  };
  const receive = ({ draft: received, answer }: Received) => {
    const index = (received.journey?.letters ?? []).length - 1;
    if (answer === 'none') {
      replaceDraft(form, received);
      show(received.journey?.letters?.[index]?.kind === 'returned' ? 'timeline' : 'numbers');
      return;
    }
    const answered = answerLetter(received, index, { purpose: answer, today });
    if (answer !== 'appeal') return toPapers(answered);
    setBegun(answered);
    setView('write');
  };
  return (
    <LanguageProvider language={useLanguage()} spouse={draft.spouse?.civility}>
      <FormProvider {...form}>
        <div className={styles.screen}>
          <TopBar
            onHome={() => void leave(onHome)}
            onLanguage={onLanguage}
            status={<SaveStatus saved={saved} protection={opened.protection} />}
          >
            <Views view={view} onView={show} />
          </TopBar>
          <WindowTitle view={view} />
          <main id="page" className={styles.page} data-scrolls>
            <h1 ref={title} tabIndex={-1}>
              <Text id={`follow.title.${view}`} />
            </h1>
            {view === 'timeline' && (
              <div className={styles.next}>
                <Compass aria-hidden size={26} />
                <p>
                  <NextSentence next={nextAction(draft, today)} />
                </p>
              </div>
            )}
            {view === 'timeline' && <TimelineView id={opened.id} draft={draft} today={today} />}
            {view === 'letter' && <LetterView draft={draft} today={today} onReceived={receive} />}
            {view === 'write' && <WriteView draft={draft} today={today} begun={begun} onWritten={toPapers} />}
            {view === 'numbers' && <NumbersView draft={draft} onLetter={() => show('letter')} />}
            {view === 'steps' && <StepsView draft={draft} />}
            {view === 'pass' && <PassView id={opened.id} draft={draft} />}
            <p>
              <button type="button" className={buttons.plain} onClick={() => void leave(() => onDossier())}>
                <ArrowLeft aria-hidden size={18} />
                <Text id="follow.papers" />
              </button>
            </p>
            <PrivacyLine />
          </main>
        </div>
      </FormProvider>
    </LanguageProvider>
  );
}

function Views({ view, onView }: { view: FollowView; onView: (view: FollowView) => void }) {
  const t = useText();
  return (
    <nav aria-label={t('follow.views')} className={styles.views}>
      {followViews.map((id) => (
        <button
          key={id}
          type="button"
          className={styles.view}
          aria-current={id === view ? 'page' : undefined}
          onClick={() => onView(id)}
        >
          <Text id={`follow.view.${id}`} />
        </button>
      ))}
    </nav>
  );
}

/** What screen readers call the window. It never holds anything about the person. */
function WindowTitle({ view }: { view: FollowView }) {
  const t = useText();
  const text = t('frame.windowTitle', { page: t(`follow.title.${view}`) });
  useEffect(() => {
    document.title = text;
  }, [text]);
  return null;
}
