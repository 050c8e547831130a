import type { DossierStore } from '../../core/node/dossier-store.ts';
import type { Handlers } from './answer-call.ts';
import type { PaperClient } from './paper-client.ts';

type Needs = { dossiers: DossierStore; papers: Pick<PaperClient, 'run'> };

/** Scans: read apart in the paper process, then kept untouched in the dossier's folder under a name of our own. */
export function pieceHandlers({ dossiers, papers }: Needs) {
  return {
    'piece.add': async ({ id, name, bytes }) => {
      const scan = await papers.run('import', { name, bytes });
      const path = await dossiers.addAttachment(id, bytes, scan.extension);
      return { path, name, pages: scan.pages };
    },
    'piece.remove': async ({ id, path }) => {
      await dossiers.removeAttachment(id, path);
      return {};
    },
  } satisfies Partial<Handlers>;
}
