import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import type { Language, Output } from '../../core/contract/contract.ts';
import { localDay } from '../../core/model/date.ts';
import { isUnder, type Path } from '../../core/model/path.ts';
import type { Issue } from '../../core/model/result.ts';
import type { FollowView } from '../follow/follow-screen.tsx';
import { useDossierForm } from '../form/dossier-form.ts';
import { focusField, showField } from '../form/field-id.ts';
import { StepList } from '../frame/step-list.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { useUndoKeys } from '../frame/use-undo-keys.ts';
import { LanguageProvider, Text, useLanguage, useText } from '../language/language.tsx';
import { OfficialFormPage } from '../official/form-page.tsx';
import { CheckPage } from '../sending/check-page.tsx';
import { PackPage } from '../sending/pack-page.tsx';
import { rememberAddressee } from '../sending/remember-addressee.ts';
import { useStaleConfirmation } from '../sending/use-stale-confirmation.ts';
import { HostScreen } from '../signing/host/host-screen.tsx';
import { PostedPage } from '../signing/posted/posted-page.tsx';
import { SignPage } from '../signing/sign-page.tsx';
import { pageOfPath, readProgress } from '../steps/answers.ts';
import { checkPage } from '../steps/check-page.ts';
import { fieldsOf, isAfterPack, neighbour, openPages, pageById, pagesOfStep } from '../steps/order.ts';
import type { PageId, StepId } from '../steps/page.ts';
import styles from './dossier-screen.module.css';
import { PendingWork, PendingWorkContext } from './pending-work.ts';
import { QuestionPage } from './question-page.tsx';
import { SaveStatus } from './save-status.tsx';
import type { Start } from './start.ts';
import { UndoButtons } from './undo/undo-buttons.tsx';
import { useUndo } from './undo/use-undo.ts';
import { useAutosave } from './use-autosave.ts';
import { useContinueShortcut } from './use-continue-shortcut.ts';
import { useFinishBeforeClosing } from './use-finish-before-closing.ts';

/**
 * Where the person is. `focus`: the answer that a link led to; `show`: one to be seen while the keyboard stays where it
 * is; `backTo`: where Continue returns to.
 */
type Place = { page: PageId; focus?: Path; show?: Path; backTo?: PageId };

/** One dossier: its steps, the page that is open, what is saved. */
export function DossierScreen({
  opened,
  start = {},
  isCalledHome,
  onHome,
  onFollow,
  onLanguage,
}: {
  opened: Output<'dossier.open'>;
  start?: Start | undefined;
  /** Something waits on Home, as a file that was opened outside of the app: it is gone to as the person would. */
  isCalledHome: boolean;
  onHome: () => void;
  onFollow: (view: FollowView) => void;
  onLanguage: (language: Language) => void;
}) {
  const language = useLanguage();
  const today = useMemo(() => localDay(new Date()), []);
  const form = useDossierForm(opened.draft);
  const { draft, saved, flush } = useAutosave(opened, form);
  const progress = useMemo(() => readProgress(draft, today), [draft, today]);
  const [place, setPlace] = useState<Place>(() => ({
    ...(start.backTo ? { backTo: start.backTo } : {}),
    page: start.page ?? progress.firstOpen,
  }));
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [isHandedOver, setHandedOver] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLElement>(null);
  const page = pageById(place.page);
  const pending = useMemo(() => new PendingWork(), []);
  useContinueShortcut();
  useFinishBeforeClosing(pending, flush);
  useStaleConfirmation(form);

  useEffect(() => {
    if (place.show) showField(place.show);
    else if (!place.focus || !focusField(place.focus)) title.current?.focus();
  }, [place]);
  useEffect(() => {
    if (issues.length > 0) summary.current?.focus();
  }, [issues]);

  const go = (next: Place) => {
    void flush();
    form.clearErrors();
    setIssues([]);
    setPlace(next);
  };
  const undo = useUndo({ id: opened.id, form, draft, page: page.id }, ({ page: to, changes }, by) => {
    const path = changes[0].path;
    if (to !== page.id) go(by === 'key' ? { page: to, focus: path } : { page: to, show: path });
    else if (by === 'key') focusField(path);
    else showField(path);
  });
  // The host, whose hands the screen is in, does not go back in the answers of others.
  useUndoKeys(isHandedOver ? undefined : (way) => undo.go(way, 'key'));
  const takeBack = () => {
    setHandedOver(false);
    go({ page: 'sign' });
  };
  const goHome = async () => {
    // Files that have no piece yet are kept while the dossier is open, and shown once before it is left.
    if (pending.hold()) {
      if (page.id !== 'pieces' && page.id !== 'express') go({ page: 'pieces' });
      return;
    }
    // A file that is refused meanwhile says why in its row, if that is what is shown.
    if (!(await pending.finish()) && page.id === 'pieces') return;
    // What could not be saved is not left behind: the bar on top says so and tries again.
    if (await flush()) onHome();
  };
  // What the host has in hand is not taken away.
  const leaves = isCalledHome && !isHandedOver;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is called
  useEffect(() => {
    if (leaves) void goHome();
  }, [leaves]);
  const goToStep = (step: StepId) => {
    const own = pagesOfStep(step, draft, today);
    // What comes after the pack is gone to from there, until it is begun.
    const isNext = (id: PageId) =>
      progress.page(id) !== 'done' && !(isAfterPack(id) && progress.page(id) === 'todo');
    const open = own.find(({ id }) => isNext(id)) ?? own[0];
    if (open) go({ page: open.id });
  };
  const goToAnswer = (path: Path) => {
    // What a short letter speaks of is written where that letter was begun.
    if (isUnder(path, 'writing')) return void flush().then(() => onFollow('write'));
    const id = pageOfPath(path);
    if (id) go({ page: id, focus: path, backTo: place.page });
  };
  // The page that sent the person to an answer may be closed by the very change that it asked for.
  const backTo = openPages(draft, today).find(({ id }) => id === place.backTo)?.id;
  const goBack = () => {
    const before = backTo ?? neighbour(page.id, -1, draft, today);
    if (before) go({ page: before });
    else void goHome();
  };
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    form.clearErrors();
    const { wrong, remarks } = checkPage(page, draft, today);
    // A remark is told once, at the answer. It may be as the person says: who continues again goes on.
    const isNews = ({ code, at }: Issue) => !issues.some((told) => told.code === code && told.at === at);
    const told = wrong.length > 0 ? wrong : remarks.some(isNews) ? remarks : [];
    for (const { code, at } of told) form.setError(at, { message: code });
    setIssues(told);
    if (told.length > 0) return;
    if (fieldsOf(page, draft).some(({ path }) => path === 'addressee.confirmed')) rememberAddressee(draft);
    const next = backTo ?? neighbour(page.id, 1, draft, today);
    if (next) go({ page: next });
  };

  const shared = { page, draft, today, title, onBack: goBack };
  if (isHandedOver)
    return (
      <LanguageProvider language={language} spouse={draft.spouse?.civility}>
        <FormProvider {...form}>
          <HostScreen id={opened.id} draft={draft} today={today} onBack={takeBack} onLanguage={onLanguage} />
        </FormProvider>
      </LanguageProvider>
    );
  return (
    <LanguageProvider language={language} spouse={draft.spouse?.civility}>
      <FormProvider {...form}>
        <PendingWorkContext value={pending}>
          <div className={styles.screen}>
            <SkipLink />
            <TopBar
              onHome={goHome}
              onLanguage={onLanguage}
              status={
                <>
                  <UndoButtons next={undo.next} news={undo.news} onGo={(way) => undo.go(way, 'button')} />
                  <SaveStatus saved={saved} protection={opened.protection} />
                </>
              }
            >
              <StepList current={page.step} progress={progress} onStep={goToStep} />
            </TopBar>
            <WindowTitle page={page.id} />
            {page.id === 'check' && (
              <CheckPage
                {...shared}
                onContinue={goOn}
                onChange={goToAnswer}
                onPage={(id) => go({ page: id, backTo: 'check' })}
              />
            )}
            {page.id === 'pack' && (
              <PackPage
                {...shared}
                id={opened.id}
                onChange={goToAnswer}
                onSign={() => go({ page: 'sign' })}
                onPosted={() => go({ page: 'posted' })}
                flush={flush}
              />
            )}
            {page.id === 'sign' && (
              <SignPage
                {...shared}
                id={opened.id}
                isComplete={progress.page('pack') === 'done'}
                issues={issues}
                summary={summary}
                flush={flush}
                onContinue={goOn}
                onChange={goToAnswer}
                onHandOver={() => setHandedOver(true)}
              />
            )}
            {page.id === 'officialForm' && <OfficialFormPage {...shared} id={opened.id} onContinue={goOn} />}
            {page.id === 'posted' && (
              <PostedPage
                {...shared}
                id={opened.id}
                flush={flush}
                onSign={() => go({ page: 'sign', backTo: 'posted' })}
                onFollow={() => onFollow('timeline')}
              />
            )}
            {page.beside !== 'none' && (
              <QuestionPage
                {...shared}
                id={opened.id}
                issues={issues}
                summary={summary}
                onContinue={goOn}
                onChange={goToAnswer}
                onDraft={() => go({ page: 'pack' })}
              />
            )}
          </div>
        </PendingWorkContext>
      </FormProvider>
    </LanguageProvider>
  );
}

function SkipLink() {
  return (
    <a href="#page" className={styles.skip}>
      <Text id="frame.skip" />
    </a>
  );
}

/** What screen readers call the window. It never holds anything about the person. */
function WindowTitle({ page }: { page: PageId }) {
  const t = useText();
  const text = t('frame.windowTitle', { page: t(`pages.${page}.title`) });
  useEffect(() => {
    document.title = text;
  }, [text]);
  return null;
}
