import type { PackReport } from '../contract/papers.ts';
import type { DraftDossier } from '../model/dossier.ts';
import type { PostedPack } from '../model/journey.ts';
import { pieceIds } from '../model/piece.ts';
import { isComplement, purposeOf } from '../rules/asked.ts';
import { planDocuments } from '../rules/plan.ts';

/** What is kept of a pack that leaves: its bytes lie at `path` and have this digest. Pure. */
export function describePosted(
  draft: DraftDossier,
  { documents, sheets }: PackReport,
  kept: Pick<PostedPack, 'path' | 'digest'>,
): PostedPack {
  const planned = planDocuments(draft).filter(({ sendAs, missing }) => sendAs !== 'later' && !missing);
  const sent = (id: string) => planned.some((document) => document.id === id);
  return {
    ...kept,
    filing: isComplement(draft) ? 'complement' : 'first',
    ...(isComplement(draft) ? { purpose: purposeOf(draft) } : {}),
    pages: documents.reduce((sum, { pages, fillers }) => sum + pages + fillers, 0),
    sheets,
    documents: documents.filter(({ id }) => sent(id)).map(({ id, title }) => ({ id, title })),
    originals: pieceIds.filter((id) =>
      planned.some((document) => document.id === id && document.sendAs === 'original'),
    ),
  };
}
