import { type FocusEvent, type FormEvent, type RefObject, useState } from 'react';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { type PieceId, pieceIds } from '../../core/model/piece.ts';
import type { Issue } from '../../core/model/result.ts';
import type { DocumentId } from '../../core/rules/documents.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { FieldList } from '../form/field-list.tsx';
import { Why } from '../frame/why.tsx';
import { PiecesPage } from '../pieces/pieces-page.tsx';
import { SheetIssues } from '../preview/sheet-issues.ts';
import { SheetButton, SheetPane } from '../preview/sheet-pane.tsx';
import { usePreview } from '../preview/use-preview.ts';
import { AddresseeSuggestions } from '../sending/addressee-suggestions.tsx';
import type { Page, PageId } from '../steps/pages.ts';
import { BottomBar, questionFormId } from './bottom-bar.tsx';
import { CasePage } from './case-page.tsx';
import styles from './dossier-screen.module.css';
import { PageTitle } from './page-title.tsx';
import { useMedia } from './use-media.ts';

/** Below this width there is no room for the sheet beside the question. */
const narrowWindow = '(max-width: 999px)';

/** A question at the left, the real sheet at the right. */
export function QuestionPage({
  page,
  document,
  draft,
  id,
  title,
  issues,
  summary,
  onBack,
  onContinue,
}: {
  page: Page;
  document: DocumentId;
  draft: DraftDossier;
  id: string;
  title: RefObject<HTMLHeadingElement | null>;
  issues: readonly Issue[];
  summary: RefObject<HTMLElement | null>;
  onBack: () => void;
  onContinue: (event: FormEvent) => void;
}) {
  const isNarrow = useMedia(narrowWindow);
  // What has the focus, and on which page: the sheet outlives the page that was left.
  const [focus, setFocus] = useState<{ page: PageId; path: string; piece?: PieceId }>();
  const here = focus?.page === page.id ? focus : undefined;
  const hasCopy = here?.piece && (draft.pieces?.[here.piece]?.files ?? []).length > 0;
  const state = usePreview(id, draft, hasCopy && here.piece ? here.piece : document);

  const followFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const path = target.closest<HTMLElement>('[data-path]')?.dataset.path;
    const piece = pieceIds.find((candidate) => path === `pieces.${candidate}`);
    if (path) setFocus({ page: page.id, path, ...(piece ? { piece } : {}) });
  };

  return (
    <SheetIssues value={state.preview?.issues ?? []}>
      <div className={styles.body}>
        <main
          key={page.id}
          id="page"
          tabIndex={-1}
          className={styles.question}
          data-scrolls
          onFocus={followFocus}
        >
          <ErrorSummary issues={issues} ref={summary} />
          <PageTitle page={page} ref={title} />
          <form id={questionFormId} className={styles.form} noValidate onSubmit={onContinue}>
            {page.id === 'case' && <CasePage />}
            {page.id === 'pieces' && <PiecesPage id={id} draft={draft} />}
            {page.id === 'addressee' && <AddresseeSuggestions draft={draft} />}
            <FieldList fields={page.fields} />
            {page.why && <Why text={page.why.text} source={page.why.source} />}
          </form>
        </main>
        {!isNarrow && <SheetPane state={state} focusedPath={here?.path} />}
      </div>
      <BottomBar onBack={onBack}>
        {isNarrow && <SheetButton state={state} focusedPath={here?.path} />}
      </BottomBar>
    </SheetIssues>
  );
}
