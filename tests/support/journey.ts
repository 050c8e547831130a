import type { DraftDossier } from '../../core/model/dossier.ts';
import type { PostedPack } from '../../core/model/journey.ts';
import { story } from './story.ts';

/** A pack that left, as Liasse keeps it. */
export function packThatLeft(facts: Partial<PostedPack> = {}): PostedPack {
  return {
    path: `posted/${'0'.repeat(32)}.pdf`,
    digest: '0'.repeat(64),
    filing: 'first',
    pages: 14,
    sheets: 14,
    documents: [{ id: 'letter', title: 'Lettre d’accompagnement' }],
    originals: [],
    ...facts,
  };
}

/** The story, posted on that day. */
export function storyPosted(on: string, facts: Partial<PostedPack> = {}): DraftDossier {
  return {
    ...story(),
    posting: { on, way: 'registered', tracking: '1A01234567890', pack: packThatLeft(facts) },
  };
}
