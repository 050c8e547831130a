import type { DraftDossier } from '../../core/model/dossier.ts';
import { planDocuments } from '../../core/rules/plan.ts';

type Counts = Record<'ready' | 'inHand' | 'missing' | 'later', number>;

/** How many pieces are in the PDF, are papers that the person adds, have no file yet, and are sent later. */
export function countPieces(draft: DraftDossier): Counts {
  const counts: Counts = { ready: 0, inHand: 0, missing: 0, later: 0 };
  for (const { sendAs, missing } of planDocuments(draft)) {
    if (sendAs === 'copy') counts[missing ? 'missing' : 'ready'] += 1;
    else if (sendAs) counts[sendAs === 'later' ? 'later' : 'inHand'] += 1;
  }
  return counts;
}
