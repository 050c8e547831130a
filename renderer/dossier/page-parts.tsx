import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Path } from '../../core/model/path.ts';
import { ExpressQuestions } from '../express/express-questions.tsx';
import { PiecesPage } from '../pieces/pieces-page.tsx';
import { PageQuestions } from '../questions/page-questions.tsx';
import type { Page } from '../steps/page.ts';
import { DraftButton } from './draft-button.tsx';
import { NotYetPage } from './not-yet-page.tsx';

/** What a page shows: its questions, or the page that it is instead. */
export function PageParts({
  page,
  draft,
  id,
  today,
  onChange,
  onDraft,
}: {
  page: Page;
  draft: DraftDossier;
  id: string;
  today: IsoDate;
  onChange: (path: Path) => void;
  /** Leads to the pack as it stands: a draft can always be printed. */
  onDraft: () => void;
}) {
  switch (page.id) {
    case 'express':
      return <ExpressQuestions draft={draft} id={id} />;
    case 'pieces':
      return <PiecesPage id={id} draft={draft} onChange={onChange} />;
    case 'notYet':
      return <NotYetPage draft={draft} today={today} onChange={onChange} onDraft={onDraft} />;
    case 'addressee':
    case 'pass':
      return (
        <>
          <PageQuestions page={page} draft={draft} />
          <DraftButton onDraft={onDraft} />
        </>
      );
    default:
      return <PageQuestions page={page} draft={draft} />;
  }
}
