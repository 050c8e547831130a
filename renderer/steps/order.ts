import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { isAsked } from '../../core/rules/asked.ts';
import type { DocumentId } from '../../core/rules/documents.ts';
import { judgeDossier } from '../../core/rules/judge.ts';
import { planDocuments } from '../../core/rules/plan.ts';
import type { Field, Page, PageId, StepId } from './page.ts';
import { expressPage, officialFormPage, pages } from './pages.ts';

/** A page by its id. */
export function pageById(id: PageId): Page {
  const page = [...pages, expressPage, officialFormPage].find((candidate) => candidate.id === id);
  if (!page) throw new Error(`No page ${id}`);
  return page;
}

/** The fields of a page that this person is asked, given the other answers. */
export function fieldsOf(page: Page, draft: DraftDossier): readonly Field[] {
  return page.fields.filter(({ path }) => isAsked(draft, path));
}

/** What `openPages` last said of a draft: every key asks it several times, and a change makes a new draft. */
const known = new WeakMap<DraftDossier, { today: IsoDate; open: readonly Page[] }>();

/** The pages that this person goes through, in order. */
export function openPages(draft: DraftDossier, today: IsoDate): readonly Page[] {
  const last = known.get(draft);
  if (last?.today === today) return last.open;
  const open = pages.filter((page) => isOpen(page, draft, today));
  known.set(draft, { today, open });
  return open;
}

function isOpen(page: Page, draft: DraftDossier, today: IsoDate): boolean {
  if (page.id === 'notYet') return judgeDossier(draft, today).status === 'not-yet';
  return page.fields.length === 0 || fieldsOf(page, draft).length > 0;
}

/** What comes after the pack is made: on other days, and in the hands of others. */
export function isAfterPack(id: PageId): boolean {
  return id === 'sign' || id === 'posted';
}

/** The pages of a step that this person goes through, in order. */
export function pagesOfStep(step: StepId, draft: DraftDossier, today: IsoDate): readonly Page[] {
  return openPages(draft, today).filter((page) => page.step === step);
}

/**
 * The page that comes after or before another one. What follows the express page is the check of all answers; the
 * official form is left for the pieces, where it was come from.
 */
export function neighbour(
  id: PageId,
  offset: 1 | -1,
  draft: DraftDossier,
  today: IsoDate,
): PageId | undefined {
  if (id === 'officialForm') return 'pieces';
  if (id === 'express') return offset === 1 ? 'check' : undefined;
  const open = openPages(draft, today);
  // A page may close under the person's feet, as the one that says "not yet" does: its place is in the whole order.
  const place = pages.findIndex((page) => page.id === id);
  const ahead = open.filter((page) => (pages.indexOf(page) - place) * offset > 0);
  return ahead.at(offset === 1 ? 0 : -1)?.id;
}

/** The sheet to show beside a page: the first of its sheets that the pack holds. */
export function sheetBeside({ beside }: Page, draft: DraftDossier): DocumentId | undefined {
  if (typeof beside === 'string') return undefined;
  const planned = planDocuments(draft).map(({ id }) => id);
  return beside.find((id) => planned.includes(id));
}
