import type { IsoDate } from '../model/date.ts';
import { completeDossier, type DraftDossier } from '../model/dossier.ts';
import { isUnder, type Path } from '../model/path.ts';
import type { Issue } from '../model/result.ts';
import { answersOf, errorCode, toIssues } from '../model/validate.ts';
import { askedAnswers, isAsked } from './asked.ts';
import { planDocuments } from './plan.ts';
import { signaturePlaces } from './signatures.ts';

/**
 * Everything that keeps the answers from being complete, each at its own answer, in the order of the schema. What
 * is not asked is neither missing nor wrong; nor is a scan of a piece, or a signature on a paper, that is not in the
 * pack. Pure.
 */
export function answerIssues(draft: DraftDossier, today: IsoDate): Issue[] {
  const schema = completeDossier(today);
  const parsed = schema.safeParse(answersOf(schema, askedAnswers(draft)), { error: errorCode });
  if (parsed.success) return [];
  const documents = planDocuments(draft);
  const inPack = [
    ...documents.map(({ id }) => `pieces.${id}`),
    ...signaturePlaces(documents).map(({ document, signer }) => `signatures.${document}.${signer}`),
  ];
  const isInPack = (at: Path) =>
    (!isUnder(at, 'pieces') && !isUnder(at, 'signatures')) || inPack.some((place) => isUnder(at, place));
  return toIssues(parsed.error).filter(({ at }) => isAsked(draft, at) && isInPack(at) && !isAfterPosting(at));
}

/** What follows the posting is checked where it is written. No paper of the pack rests on it. */
function isAfterPosting(at: Path): boolean {
  return isUnder(at, 'journey') || (isUnder(at, 'posting') && at !== 'posting.on');
}
