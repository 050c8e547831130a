import { type FocusEvent, type FormEvent, type RefObject, useState } from 'react';
import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Path } from '../../core/model/path.ts';
import { type PieceId, pieceIds } from '../../core/model/piece.ts';
import type { Issue } from '../../core/model/result.ts';
import { AnswerDrawing } from '../drawings/answer-drawing.tsx';
import { drawingOfAnswer } from '../drawings/drawing-of-answer.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { Why } from '../frame/why.tsx';
import { OutlinePane } from '../preview/outline-pane.tsx';
import { SheetIssues } from '../preview/sheet-issues.ts';
import { SheetButton, SheetPane } from '../preview/sheet-pane.tsx';
import { usePreview } from '../preview/use-preview.ts';
import { pageOfPath } from '../steps/answers.ts';
import { fieldsOf, pageById, sheetBeside } from '../steps/order.ts';
import type { Page, PageId } from '../steps/page.ts';
import { BottomBar, questionFormId } from './bottom-bar.tsx';
import styles from './dossier-screen.module.css';
import { PageParts } from './page-parts.tsx';
import { PageTitle } from './page-title.tsx';
import { useMedia } from './use-media.ts';

/** Below this width there is no room for the sheet beside the question. */
const narrowWindow = '(max-width: 999px)';

/** A question at the left; at the right the real sheet, or the outline of the pack while it takes shape. */
export function QuestionPage({
  page,
  draft,
  today,
  id,
  title,
  issues,
  summary,
  onBack,
  onContinue,
  onChange,
  onDraft,
}: {
  page: Page;
  draft: DraftDossier;
  today: IsoDate;
  id: string;
  title: RefObject<HTMLHeadingElement | null>;
  issues: readonly Issue[];
  summary: RefObject<HTMLElement | null>;
  onBack: () => void;
  onContinue: (event: FormEvent) => void;
  onChange: (path: Path) => void;
  onDraft: () => void;
}) {
  const isNarrow = useMedia(narrowWindow);
  // What has the focus, and on which page: the sheet outlives the page that was left.
  const [focus, setFocus] = useState<{ page: PageId; path: string; piece?: PieceId }>();
  const here = focus?.page === page.id ? focus : undefined;
  const state = usePreview(id, draft, sheetFor(page, draft, here));
  const drawn = drawnPath(page, draft, here?.path);

  const followFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const path = target.closest<HTMLElement>('[data-path]')?.dataset.path;
    const piece = pieceIds.find((candidate) => path === `pieces.${candidate}`);
    if (path) setFocus({ page: page.id, path, ...(piece ? { piece } : {}) });
  };

  return (
    <SheetIssues value={state?.preview?.issues ?? []}>
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
          <PageTitle page={page} draft={draft} today={today} ref={title} />
          <div className={styles.asked} data-drawn={drawn !== undefined}>
            <form id={questionFormId} className={styles.form} noValidate onSubmit={onContinue}>
              <PageParts
                page={page}
                draft={draft}
                id={id}
                today={today}
                onChange={onChange}
                onDraft={onDraft}
              />
              {page.why && <Why text={page.why.text} source={page.why.source} />}
            </form>
            {drawn && (
              <div className={styles.drawing}>
                <AnswerDrawing path={drawn} />
              </div>
            )}
          </div>
          {isNarrow && !state && <OutlinePane draft={draft} />}
        </main>
        {!isNarrow &&
          (state ? <SheetPane state={state} focusedPath={here?.path} /> : <OutlinePane draft={draft} />)}
      </div>
      <BottomBar onBack={onBack}>
        {isNarrow && state && <SheetButton state={state} focusedPath={here?.path} />}
      </BottomBar>
    </SheetIssues>
  );
}

/** The copy of the piece that has the focus; on the express page, the sheet of the question that has it. */
function sheetFor(page: Page, draft: DraftDossier, here: { path: string; piece?: PieceId } | undefined) {
  const hasCopy = here?.piece && (draft.pieces?.[here.piece]?.files ?? []).length > 0;
  if (hasCopy) return here.piece;
  const asking = page.id === 'express' && here ? pageOfPath(here.path) : undefined;
  return sheetBeside(asking ? pageById(asking) : page, draft) ?? sheetBeside(page, draft);
}

/** Where to look for an answer on one's own paper: the one being typed, or the first of the page that is on one. */
function drawnPath(page: Page, draft: DraftDossier, focused: string | undefined): string | undefined {
  if (page.id === 'express') return undefined;
  if (focused && drawingOfAnswer.has(focused)) return focused;
  return fieldsOf(page, draft).find(({ path }) => drawingOfAnswer.has(path))?.path;
}
