import type { IsoDate } from '../../core/model/date.ts';
import { completeDossier, type DraftDossier } from '../../core/model/dossier.ts';
import { withoutBlanks } from '../../core/model/draft.ts';
import { isUnder, type Path, readPath } from '../../core/model/path.ts';
import type { Issue } from '../../core/model/result.ts';
import { errorCode } from '../../core/model/validate.ts';
import { judgeDossier } from '../../core/rules/judge.ts';
import { type Page, type PageId, pageById, pages, pagesOfStep, type StepId } from './pages.ts';

export type State = 'todo' | 'started' | 'done';

/**
 * The complete schema as a form can use it. Blank answers count as absent, but each group stays there, even
 * empty: otherwise zod would name the group and not the fields that are missing.
 */
export function checkedDossier(today: IsoDate) {
  const groups = new Set(pages.flatMap(({ fields }) => fields.flatMap(({ path }) => groupsOf(path))));
  return {
    schema: completeDossier(today),
    prepare: (draft: unknown) => [...groups].reduce(withGroup, withoutBlanks(draft) ?? {}),
  };
}

/** `applicant.birthPlace.town` lies in `applicant` and `applicant.birthPlace`. */
function groupsOf(path: Path): Path[] {
  const keys = path.split('.');
  return keys.slice(1).map((_, index) => keys.slice(0, index + 1).join('.'));
}

function withGroup(value: object, path: Path): object {
  const [key = '', ...rest] = path.split('.');
  const inner = readPath(value, key);
  const group = typeof inner === 'object' && inner !== null ? inner : {};
  return { ...value, [key]: rest.length > 0 ? withGroup(group, rest.join('.')) : group };
}

/** Everything that keeps the answers from being complete, each at the field that it is about. */
export function answerIssues(draft: DraftDossier, today: IsoDate): Issue[] {
  const { schema, prepare } = checkedDossier(today);
  const parsed = schema.safeParse(prepare(draft), { error: errorCode });
  if (parsed.success) return [];
  return parsed.error.issues.map(({ message, path }) => ({ code: message, at: path.join('.') }));
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
  const issues = answerIssues(draft, today);
  const { blockers } = judgeDossier(draft, today);
  const ready = blockers.length === 0;

  const isTouched = ({ id, fields }: Page) =>
    id === 'pieces' ? hasPieces(draft) : fields.some(({ path }) => isAnswered(readPath(draft, path)));

  const isOpen = ({ id, fields }: Page) =>
    id === 'pieces'
      ? blockers.some(({ code }) => code === 'piece-missing')
      : issues.some(({ at }) => fields.some(({ path }) => isUnder(at, path)));

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
