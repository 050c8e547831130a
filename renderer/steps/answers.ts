import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { withoutBlanks } from '../../core/model/draft.ts';
import { isUnder, type Path, readPath } from '../../core/model/path.ts';
import type { Issue } from '../../core/model/result.ts';
import { readComplete } from '../../core/model/validate.ts';
import { judgeDossier } from '../../core/rules/judge.ts';
import { type Page, type PageId, pageById, pages, pagesOfStep, type StepId } from './pages.ts';

export type State = 'todo' | 'started' | 'done';

/** Everything that keeps the answers from being complete, each at the field that it is about. */
export function answerIssues(draft: DraftDossier, today: IsoDate): Issue[] {
  const complete = readComplete(draft, today);
  return 'issues' in complete ? complete.issues : [];
}

/**
 * What the judgement says of some answers although each is well written: two dates that cannot both be right, or a
 * case that this version does not handle.
 */
export function remarksOn<Answer extends Path>(
  paths: readonly Answer[],
  draft: DraftDossier,
  today: IsoDate,
): { code: string; at: Answer }[] {
  const { blockers, warnings } = judgeDossier(draft, today);
  const answers = answerIssues(draft, today);
  return [...blockers, ...warnings].flatMap(({ code, at }) => {
    const path = paths.find((candidate) => candidate === at);
    const isAnswer = answers.some((one) => one.code === code && one.at === at);
    return path && !isAnswer ? [{ code, at: path }] : [];
  });
}

/** The page on which an issue, a zone or a link to a path is answered. */
export function pageOfPath(path: Path): PageId | undefined {
  if (isUnder(path, 'pieces')) return 'pieces';
  return pages.find(({ fields }) =>
    fields.some((field) => isUnder(path, field.path) || isUnder(field.path, path)),
  )?.id;
}

/** Where every page and every step stands, computed from the answers alone: nothing to remember or to repair. */
export type Progress = { page(id: PageId): State; step(id: StepId): State };

export function readProgress(draft: DraftDossier, today: IsoDate): Progress {
  const { blockers } = judgeDossier(draft, today);
  const ready = blockers.length === 0;

  const isTouched = ({ id, fields }: Page) =>
    id === 'pieces' ? hasPieces(draft) : fields.some(({ path }) => isAnswered(readPath(draft, path)));

  const isOpen = ({ id, fields }: Page) =>
    id === 'pieces'
      ? blockers.some(({ code }) => code === 'piece-missing')
      : blockers.some(({ at }) => fields.some(({ path }) => isUnder(at, path)));

  /** A page that may be left empty is done once a later page has been answered. */
  const isPassed = (page: Page) =>
    page.id !== 'pieces' &&
    page.fields.every(({ optional }) => optional) &&
    pages.slice(pages.indexOf(page) + 1).some(isTouched);

  const stateOf = (page: Page): State => {
    if (page.id === 'check' || page.id === 'pack') return ready ? 'done' : 'todo';
    if (isTouched(page)) return isOpen(page) ? 'started' : 'done';
    return isPassed(page) ? 'done' : 'todo';
  };

  return {
    page: (id) => stateOf(pageById(id)),
    step: (id) => {
      const own = pagesOfStep(id);
      if (own.every((page) => stateOf(page) === 'done')) return 'done';
      return own.some((page) => isTouched(page)) ? 'started' : 'todo';
    },
  };
}

/** Where to go on: the first page that is not done, or the pack when all is. */
export function firstOpenPage(progress: Progress): PageId {
  return pages.find(({ id }) => progress.page(id) !== 'done')?.id ?? 'pack';
}

function hasPieces(draft: DraftDossier): boolean {
  return Object.values(draft.pieces ?? {}).some((piece) => piece?.sendAs || (piece?.files ?? []).length > 0);
}

function isAnswered(value: unknown): boolean {
  return value !== false && withoutBlanks(value) !== undefined;
}
