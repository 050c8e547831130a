import { type IsoDate, isCalendarDay } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { withoutBlanks } from '../../core/model/draft.ts';
import { isUnder, type Path, readPath } from '../../core/model/path.ts';
import type { Issue } from '../../core/model/result.ts';
import { answerIssues } from '../../core/rules/answer-issues.ts';
import { judgeDossier } from '../../core/rules/judge.ts';
import { planDocuments } from '../../core/rules/plan.ts';
import { signaturePlaces } from '../../core/rules/signatures.ts';
import { fieldsOf, isAfterPack, openPages, pageById, pagesOfStep } from './order.ts';
import type { Page, PageId, StepId } from './page.ts';
import { pages } from './pages.ts';

export type State = 'todo' | 'started' | 'done';

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
  const isAnswer = ({ code, at }: Issue) => answers.some((one) => one.code === code && one.at === at);
  return issuesAt(
    paths,
    [...blockers, ...warnings].filter((issue) => !isAnswer(issue)),
  );
}

/** The issues of some answers, in the order of the answers. */
export function issuesAt<Answer extends Path>(
  paths: readonly Answer[],
  issues: readonly Issue[],
): { code: string; at: Answer }[] {
  return paths.flatMap((at) => issues.filter((issue) => issue.at === at).map(({ code }) => ({ code, at })));
}

/** What is answered where the papers are signed. */
const signedOnPage = ['signatures', 'hostSigning', 'attestation', 'handover'];

/** The page on which an issue, a zone or a link to a path is answered. */
export function pageOfPath(path: Path): PageId | undefined {
  if (isUnder(path, 'pieces') || isUnder(path, 'pack')) return 'pieces';
  if (isUnder(path, 'officialForm')) return 'officialForm';
  if (isUnder(path, 'posting')) return 'posted';
  if (signedOnPage.some((group) => isUnder(path, group))) return 'sign';
  return pages.find(({ fields }) =>
    fields.some((field) => isUnder(path, field.path) || isUnder(field.path, path)),
  )?.id;
}

/** Where every page and every step stands, computed from the answers alone: nothing to remember or to repair. */
export type Progress = { page(id: PageId): State; step(id: StepId): State; firstOpen: PageId };

export function readProgress(draft: DraftDossier, today: IsoDate): Progress {
  const { blockers } = judgeDossier(draft, today);
  const ready = blockers.length === 0;
  const open = openPages(draft, today);
  const paths = (page: Page) => fieldsOf(page, draft).map(({ path }) => path);

  const isTouched = (page: Page) =>
    page.id === 'pieces' ? hasPieces(draft) : paths(page).some((path) => isAnswered(readPath(draft, path)));

  const isWaiting = (page: Page) =>
    page.id === 'pieces'
      ? blockers.some(({ code }) => code === 'piece-missing')
      : blockers.some(({ at }) => paths(page).some((path) => isUnder(at, path)));

  /** A page that may be left empty is done once a later page has been answered. */
  const isPassed = (page: Page) =>
    page.id !== 'pieces' &&
    fieldsOf(page, draft).every(({ optional }) => optional) &&
    open.slice(open.indexOf(page) + 1).some(isTouched);

  /** The pages whose state is not that of their answers. */
  const ownStates: Partial<Record<PageId, State>> = {
    check: ready ? 'done' : 'todo',
    pack: ready ? 'done' : 'todo',
    sign: stateOfSigning(draft),
    posted: isCalendarDay(draft.posting?.on ?? '') ? 'done' : 'todo',
    // It asks nothing: what it says is at the answers themselves.
    notYet: 'done',
  };

  const stateOf = (page: Page): State => {
    const own = ownStates[page.id];
    if (own) return own;
    if (isTouched(page)) return isWaiting(page) ? 'started' : 'done';
    return isPassed(page) ? 'done' : 'todo';
  };
  const isUnsigned = ownStates.sign === 'todo';
  const isBegun = (page: Page) => isAfterPack(page.id) && stateOf(page) !== 'todo';

  return {
    page: (id) => stateOf(pageById(id)),
    step: (id) => {
      const own = pagesOfStep(id, draft, today);
      if (own.every((page) => stateOf(page) === 'done')) return 'done';
      return own.some((page) => isTouched(page) || isBegun(page)) ? 'started' : 'todo';
    },
    // Who has everything comes back to the pack, until the first paper is signed.
    firstOpen:
      open.find((page) => stateOf(page) !== 'done' && !(isAfterPack(page.id) && isUnsigned))?.id ?? 'pack',
  };
}

/** Whether everybody has signed. That a signed text was changed since is told on the page itself. */
function stateOfSigning(draft: DraftDossier): State {
  const places = signaturePlaces(planDocuments(draft));
  const signed = places.filter(({ document, signer }) => draft.signatures?.[document]?.[signer]?.way);
  if (signed.length === 0) return 'todo';
  return signed.length === places.length ? 'done' : 'started';
}

function hasPieces(draft: DraftDossier): boolean {
  return Object.values(draft.pieces ?? {}).some((piece) => piece?.sendAs || (piece?.files ?? []).length > 0);
}

function isAnswered(value: unknown): boolean {
  return value !== false && withoutBlanks(value) !== undefined;
}
