import { Download, Printer } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { describeIssue } from '../../core/i18n/describe-issue.ts';
import type { MessageKey } from '../../core/i18n/messages.ts';
import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Path } from '../../core/model/path.ts';
import { toIssue } from '../../core/model/result.ts';
import { call } from '../bridge.ts';
import { BottomBar } from '../dossier/bottom-bar.tsx';
import layout from '../dossier/dossier-screen.module.css';
import { useMedia } from '../dossier/use-media.ts';
import buttons from '../frame/button.module.css';
import { PrivacyLine } from '../frame/privacy-line.tsx';
import { Text, useLanguage, useText } from '../language/language.tsx';
import type { Page } from '../steps/page.ts';
import { MissingCards, PackCards } from './pack-cards.tsx';
import { PackHead } from './pack-head.tsx';
import styles from './pack-page.module.css';
import { PackStrip } from './pack-strip.tsx';
import { useBuiltPack } from './use-built-pack.ts';

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
}: {
  page: Page;
  id: string;
  draft: DraftDossier;
  today: IsoDate;
  title: RefObject<HTMLHeadingElement | null>;
  flush: () => Promise<boolean>;
  onBack: () => void;
  onChange: (path: Path) => void;
}) {
  const t = useText();
  const language = useLanguage();
  const { state, retry } = useBuiltPack(id, draft);
  const [news, setNews] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  // Beside the two buttons there is no room for it: the bar would take two rows.
  const isNarrow = useMedia('(max-width: 999px)');
  const report = state.status === 'built' ? state.pack.report : undefined;
  const isDraft = (report?.blockers.length ?? 0) > 0;

  const run = async (work: () => Promise<MessageKey | undefined>) => {
    setBusy(true);
    setNews(undefined);
    try {
      await flush();
      const said = await work();
      setNews(said && t(said));
    } catch (error) {
      setNews(describeIssue(language, toIssue(error)));
    }
    setBusy(false);
  };
  const save = () =>
    run(async () => {
      const { saved } = await call('pack.save', { id, draft });
      if (!saved) return undefined;
      return isDraft ? 'pack.savedDraft' : 'pack.saved';
    });
  const openToPrint = () =>
    run(async () => {
      await call('pack.open', { id, draft });
      return 'pack.opened';
    });

  return (
    <>
      <main id="page" tabIndex={-1} className={layout.wide} data-scrolls>
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
            <PackStrip pack={state.pack} draft={draft} />
            <PackCards report={state.pack.report} draft={draft} onChange={onChange} />
          </>
        )}
        {isNarrow && <PrivacyLine className={styles.privacy} />}
      </main>
      <BottomBar onBack={onBack} continues={false} hasPrivacy={!isNarrow}>
        <p role="status" className={news ? styles.news : 'visually-hidden'}>
          {news}
        </p>
        <div className={styles.actions}>
          <button
            type="button"
            className={buttons.secondary}
            disabled={!report || isBusy}
            onClick={openToPrint}
          >
            <Printer aria-hidden size={20} />
            <Text id={isDraft ? 'pack.openDraft' : 'pack.openPrint'} />
          </button>
          <button type="button" className={buttons.primary} disabled={!report || isBusy} onClick={save}>
            <Download aria-hidden size={20} />
            <Text id={isDraft ? 'pack.saveDraft' : 'pack.save'} />
          </button>
        </div>
      </BottomBar>
    </>
  );
}
