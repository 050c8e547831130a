import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Path } from '../../core/model/path.ts';
import type { Issue } from '../../core/model/result.ts';
import { answerIssues } from '../../core/rules/answer-issues.ts';
import { isNotYet } from '../../core/rules/not-yet.ts';
import { pageOfPath } from '../steps/answers.ts';
import type { PageId } from '../steps/page.ts';
import { pages } from '../steps/pages.ts';

/**
 * One line of what is missing or looks wrong. The open answers of one page are told in one line, and so are the
 * pieces without a file.
 */
export type Concern =
  | { kind: 'issue'; issue: Issue }
  | { kind: 'page'; page: PageId; at: Path; count: number }
  | { kind: 'files'; pieces: Path[] };

/** What makes the file not possible yet: told before anything that is missing. */
export function listRefusals(blockers: readonly Issue[]): Issue[] {
  return blockers.filter(isNotYet);
}

/**
 * What is missing before a pack can be posted. `blockers` are the judgement's; the open answers of a page are told
 * together, and what is not possible yet is told apart: see `listRefusals`.
 */
export function listConcerns(draft: DraftDossier, today: IsoDate, blockers: readonly Issue[]): Concern[] {
  const answers = answerIssues(draft, today);
  const isAnswer = ({ code, at }: Issue) => answers.some((one) => one.code === code && one.at === at);
  const told = listRefusals(blockers);
  const others = blockers.filter(
    (issue) => !isAnswer(issue) && !told.includes(issue) && issue.code !== 'piece-missing',
  );
  const pieces = blockers.filter(({ code }) => code === 'piece-missing').map(({ at }) => at);
  return [
    ...groupByPage(answers),
    ...others.map((issue): Concern => ({ kind: 'issue', issue })),
    ...(pieces.length > 0 ? [{ kind: 'files' as const, pieces }] : []),
  ];
}

function groupByPage(issues: readonly Issue[]): Concern[] {
  const missing = new Map<PageId, Issue[]>();
  const concerns: Concern[] = [];
  for (const issue of issues) {
    const page = pageOfPath(issue.at);
    if (issue.code !== 'missing' || !page) concerns.push({ kind: 'issue', issue });
    else missing.set(page, [...(missing.get(page) ?? []), issue]);
  }
  // In the order of the pages, which is the one in which the person meets the questions.
  for (const { id: page } of pages) {
    const [first, ...rest] = missing.get(page) ?? [];
    if (!first) continue;
    concerns.push(
      rest.length === 0
        ? { kind: 'issue', issue: first }
        : { kind: 'page', page, at: first.at, count: rest.length + 1 },
    );
  }
  return concerns;
}
