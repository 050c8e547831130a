import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { answerIssues } from '../../core/rules/answer-issues.ts';
import { isNotYet } from '../../core/rules/not-yet.ts';
import { planDocuments } from '../../core/rules/plan.ts';
import { signaturePlaces } from '../../core/rules/signatures.ts';
import { issuesAt, remarksOn } from './answers.ts';
import { fieldsOf } from './order.ts';
import type { AnswerPath, Page } from './page.ts';

type Found = { code: string; at: AnswerPath };

/** What Continue finds on a page: what is wrong, which keeps one there, and what only looks so, which is told once. */
export function checkPage(
  page: Page,
  draft: DraftDossier,
  today: IsoDate,
): { wrong: Found[]; remarks: Found[] } {
  const paths = pathsOf(page, draft);
  return {
    wrong: issuesAt(paths, answerIssues(draft, today)),
    // What is not possible yet has a page of its own at the end of the first step.
    remarks: remarksOn(paths, draft, today).filter((issue) => page.step !== 'situation' || !isNotYet(issue)),
  };
}

/** The answers of a page; where papers are signed, the days of the signatures that were given. */
function pathsOf(page: Page, draft: DraftDossier): AnswerPath[] {
  if (page.id !== 'sign') return fieldsOf(page, draft).map(({ path }) => path);
  return signaturePlaces(planDocuments(draft))
    .filter(({ document, signer }) => draft.signatures?.[document]?.[signer]?.way)
    .map(({ document, signer }) => `signatures.${document}.${signer}.signedOn` as const);
}
