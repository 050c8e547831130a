import { type FocusEvent, type FormEvent, type RefObject, useState } from 'react';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { PieceId } from '../../core/model/piece.ts';
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
import type { Page } from '../steps/pages.ts';
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
  const [focusedPath, setFocusedPath] = useState<string>();
  const [piece, setPiece] = useState<PieceId>();
  const hasCopy = piece && (draft.pieces?.[piece]?.files ?? []).length > 0;
  const state = usePreview(id, draft, hasCopy ? piece : document);

  const followFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const path = target.closest<HTMLElement>('[data-path]')?.dataset.path;
    if (path) setFocusedPath(path);
  };

  return (
    <SheetIssues value={state.preview?.issues ?? []}>
      <div className={styles.body}>
        <main id="page" tabIndex={-1} className={styles.question} data-scrolls onFocus={followFocus}>
          <ErrorSummary issues={issues} ref={summary} />
          <PageTitle page={page} ref={title} />
          <form id={questionFormId} className={styles.form} noValidate onSubmit={onContinue}>
            {page.id === 'case' && <CasePage />}
            {page.id === 'pieces' && <PiecesPage id={id} draft={draft} onPiece={setPiece} />}
            {page.id === 'addressee' && <AddresseeSuggestions draft={draft} />}
            <FieldList fields={page.fields} />
            {page.why && <Why text={page.why.text} source={page.why.source} />}
          </form>
        </main>
        {!isNarrow && <SheetPane state={state} focusedPath={focusedPath} />}
      </div>
      <BottomBar onBack={onBack}>
        {isNarrow && <SheetButton state={state} focusedPath={focusedPath} />}
      </BottomBar>
    </SheetIssues>
  );
}
