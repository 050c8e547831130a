import type { DraftDossier } from '../model/dossier.ts';
import { sheetsOf } from '../model/piece-sheets.ts';
import { writesFor } from './asked.ts';
import { isGenerated } from './documents.ts';
import { chooseEnvelope, type Envelope } from './envelopes.ts';
import type { PlannedDocument } from './plan.ts';
import { bandOf, weigh } from './postage.ts';

/** What goes by post: see `packReport.post`. */
export type Post = {
  envelope: Envelope['id'];
  sheets: number;
  estimated: number;
  grams: number;
  band: number | null;
  registered: boolean;
};

/**
 * The envelope, the weight and the band of a pack of that many printed sheets, with the papers that the person adds:
 * originals and photocopies made by hand. Pure.
 */
export function planPost(draft: DraftDossier, documents: readonly PlannedDocument[], printed: number): Post {
  const added = documents.filter(({ sendAs }) => sendAs === 'original' || sendAs === 'by-hand');
  const estimated = added.reduce((sum, { id }) => sum + addedSheets(draft, id), 0);
  // What the host wrote by hand can be written again: it asks for no registered post.
  const hasOriginal = added.some(({ id, sendAs }) => sendAs === 'original' && !isGenerated(id));
  const registered = hasOriginal || isProofNeeded(draft);
  const sheets = printed + estimated;
  const envelope = chooseEnvelope({ sheets, hasOriginal });
  const grams = weigh(sheets, envelope);
  return {
    envelope: envelope.id,
    sheets,
    estimated,
    grams,
    band: bandOf(grams, registered ? 'registered' : 'letter'),
    registered,
  };
}

/** Letters of which the day of arrival may have to be proved: our own advice. */
const isProofNeeded = writesFor('reminder', 'return-original', 'copy-suffices', 'appeal');

/** As many as its scan has pages, which may be too many, never too few; one where there is no scan. */
function addedSheets(draft: DraftDossier, id: PlannedDocument['id']): number {
  return isGenerated(id) ? 1 : Math.max(1, sheetsOf(draft.pieces?.[id] ?? {}).length);
}
