import { type FormEvent, type RefObject, useMemo, useState } from 'react';
import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Path } from '../../core/model/path.ts';
import type { Issue } from '../../core/model/result.ts';
import { signerNames } from '../../core/model/signature.ts';
import type { SignaturePlace } from '../../core/rules/signatures.ts';
import { BottomBar, questionFormId } from '../dossier/bottom-bar.tsx';
import layout from '../dossier/dossier-screen.module.css';
import { PageTitle } from '../dossier/page-title.tsx';
import { useMedia } from '../dossier/use-media.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { usePackActions } from '../sending/use-pack-actions.ts';
import type { Page } from '../steps/page.ts';
import { AnswerPage } from './handover/answer-page.tsx';
import { PersonCard } from './person-card.tsx';
import { ScreenFacts } from './screen-facts.tsx';
import { SignView } from './sign-view.tsx';
import { placesOf } from './signature-standing.ts';
import styles from './signing.module.css';
import { useSigningSheets } from './use-signing-sheets.ts';
import { Warning } from './warning.tsx';

/** Who signs what and how: by person, on paper or on the screen, each paper with where it stands. */
export function SignPage({
  page,
  id,
  draft,
  today,
  isComplete,
  title,
  issues,
  summary,
  flush,
  onBack,
  onContinue,
  onChange,
  onHandOver,
}: {
  page: Page;
  id: string;
  draft: DraftDossier;
  today: IsoDate;
  isComplete: boolean;
  title: RefObject<HTMLHeadingElement | null>;
  issues: readonly Issue[];
  summary: RefObject<HTMLElement | null>;
  flush: () => Promise<boolean>;
  onBack: () => void;
  onContinue: (event: FormEvent) => void;
  /** Leads to the question of an answer. */
  onChange: (path: Path) => void;
  /** Gives the screen to the host. */
  onHandOver: () => void;
}) {
  const [open, setOpen] = useState<SignaturePlace | 'answer'>();
  const isNarrow = useMedia('(max-width: 999px)');
  const people = signerNames.map((signer) => ({ signer, places: placesOf(draft, signer) }));
  const key = people.flatMap(({ places }) => places.map(({ document }) => document)).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same papers are the same list
  const documents = useMemo(
    () => [...new Set(people.flatMap(({ places }) => places.map(({ document }) => document)))],
    [key],
  );
  const sheets = useSigningSheets(id, draft, documents);
  const actions = usePackActions({ id, draft, isDraft: !isComplete }, flush);
  const close = () => {
    setOpen(undefined);
    // The list is there only after this: its title says where one is.
    requestAnimationFrame(() => title.current?.focus());
  };

  if (open === 'answer') return <AnswerPage id={id} draft={draft} flush={flush} onClose={close} />;
  if (open)
    return <SignView id={id} draft={draft} today={today} place={open} sheets={sheets} onClose={close} />;
  return (
    <>
      <main id="page" tabIndex={-1} className={layout.wide} data-scrolls>
        <div className={styles.page}>
          <ErrorSummary issues={issues} ref={summary} />
          <div>
            <PageTitle page={page} draft={draft} today={today} ref={title} />
            {/* Continue and Ctrl+Enter go on from here as from any page. */}
            <form id={questionFormId} onSubmit={onContinue} />
            <ScreenFacts />
          </div>
          {!isComplete && <Warning id="sign.incomplete" />}
          {sheets.failed && <Warning id="sign.sheetFailed" />}
          <div className={styles.people}>
            {people
              .filter(({ places }) => places.length > 0)
              .map(({ signer, places }) => (
                <PersonCard
                  key={signer}
                  id={id}
                  signer={signer}
                  places={places}
                  draft={draft}
                  today={today}
                  sheets={sheets}
                  actions={actions}
                  onSign={setOpen}
                  onChange={onChange}
                  onHandOver={onHandOver}
                  onAnswer={() => setOpen('answer')}
                />
              ))}
          </div>
        </div>
      </main>
      <BottomBar onBack={onBack} hasPrivacy={!isNarrow || !actions.news}>
        <p role="status" className={actions.news ? styles.news : 'visually-hidden'}>
          {actions.news}
        </p>
      </BottomBar>
    </>
  );
}
