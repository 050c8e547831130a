import type { IsoDate } from '../model/date.ts';
import { completeDossier, type DraftDossier } from '../model/dossier.ts';
import type { Issue } from '../model/result.ts';
import { answersOf, errorCode, toIssues } from '../model/validate.ts';
import { askedAnswers, isAsked } from './asked.ts';

/**
 * Everything that keeps the answers from being complete, each at its own answer, in the order of the schema. What
 * is not asked is neither missing nor wrong. Pure.
 */
export function answerIssues(draft: DraftDossier, today: IsoDate): Issue[] {
  const schema = completeDossier(today);
  const parsed = schema.safeParse(answersOf(schema, askedAnswers(draft)), { error: errorCode });
  return parsed.success ? [] : toIssues(parsed.error).filter(({ at }) => isAsked(draft, at));
}
