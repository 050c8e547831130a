import { Download, Printer } from 'lucide-react';
import type { RefObject } from 'react';
import { describeIssue } from '../../core/i18n/describe-issue.ts';
import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Path } from '../../core/model/path.ts';
import { BottomBar, questionFormId } from '../dossier/bottom-bar.tsx';
import layout from '../dossier/dossier-screen.module.css';
import { useMedia } from '../dossier/use-media.ts';
import buttons from '../frame/button.module.css';
import { PrivacyLine } from '../frame/privacy-line.tsx';
import { Text, useLanguage } from '../language/language.tsx';
import type { Page } from '../steps/page.ts';
import { MissingCards, PackCards } from './pack-cards.tsx';
import { PackHead } from './pack-head.tsx';
import styles from './pack-page.module.css';
import { PackStrip } from './pack-strip.tsx';
import { useBuiltPack } from './use-built-pack.ts';
import { usePackActions } from './use-pack-actions.ts';

/** The pack as it will be posted: its real pages, what is left to do, and the PDF. */
export function PackPage({
  page,
  id,
  draft,
  today,
  title,
  flush,
  onBack,
  onChange,
  onSign,
  onPosted,
}: {
  page: Page;
  id: string;
  draft: DraftDossier;
  today: IsoDate;
  title: RefObject<HTMLHeadingElement | null>;
  flush: () => Promise<boolean>;
  onBack: () => void;
  onChange: (path: Path) => void;
  onSign: () => void;
  onPosted: () => void;
}) {
  const language = useLanguage();
  const { state, retry } = useBuiltPack(id, draft);
  // Beside the two buttons there is no room for it: the bar would take two rows.
  const isNarrow = useMedia('(max-width: 999px)');
  const report = state.status === 'built' ? state.pack.report : undefined;
  const isDraft = (report?.blockers.length ?? 0) > 0;
  const actions = usePackActions({ id, draft, isDraft }, flush);

  return (
    <>
      <main id="page" tabIndex={-1} className={layout.wide} data-scrolls>
        {/* Ctrl+Enter goes on from here as from any page. */}
        <form
          id={questionFormId}
          onSubmit={(event) => {
            event.preventDefault();
            onSign();
          }}
        />
        <PackHead page={page} draft={draft} today={today} title={title} report={report} />
        {state.status === 'building' && (
          <div className={styles.waiting} role="status">
            <Text id="pack.building" />
          </div>
        )}
        {state.status === 'failed' && (
          <div className={styles.failed} role="alert">
            <p>
              <Text id="pack.failed" values={{ reason: describeIssue(language, state.issue) }} />
            </p>
            <button type="button" className={buttons.secondary} onClick={retry}>
              <Text id="pack.retry" />
            </button>
          </div>
        )}
        {state.status === 'built' && (
          <>
            <MissingCards report={state.pack.report} draft={draft} today={today} onChange={onChange} />
            <PackStrip
              pack={state.pack}
              draft={draft}
              isBusy={actions.isBusy}
              news={actions.news}
              onPrint={(page) => actions.open({ kind: 'pages', from: page, to: page })}
            />
            <PackCards
              report={state.pack.report}
              draft={draft}
              onChange={onChange}
              onSign={onSign}
              onPosted={onPosted}
              actions={actions}
            />
          </>
        )}
        {isNarrow && <PrivacyLine className={styles.privacy} />}
      </main>
      <BottomBar onBack={onBack} continues={false} hasPrivacy={!isNarrow && !actions.news}>
        <p
          role="status"
          className={actions.news ? styles.news : 'visually-hidden'}
          data-failed={actions.hasFailed || undefined}
        >
          {actions.news}
        </p>
        <div className={styles.actions}>
          <button
            type="button"
            className={buttons.secondary}
            disabled={!report || actions.isBusy}
            onClick={() => actions.open({ kind: 'pack' })}
          >
            <Printer aria-hidden size={20} />
            <Text id={isDraft ? 'pack.openDraft' : 'pack.openPrint'} />
          </button>
          <button
            type="button"
            className={buttons.primary}
            disabled={!report || actions.isBusy}
            onClick={actions.save}
          >
            <Download aria-hidden size={20} />
            <Text id={isDraft ? 'pack.saveDraft' : 'pack.save'} />
          </button>
        </div>
      </BottomBar>
    </>
  );
}
