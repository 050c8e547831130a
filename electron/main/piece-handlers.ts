import { AppError } from '../../core/model/result.ts';
import type { DossierStore } from '../../core/node/dossier-store.ts';
import type { Handlers } from './answer-call.ts';
import type { PaperClient } from './paper-client.ts';

type Needs = { dossiers: DossierStore; papers: Pick<PaperClient, 'run'> };

/** Scans: read apart in the paper process, then kept untouched in the dossier's folder under a name of our own. */
export function pieceHandlers({ dossiers, papers }: Needs) {
  return {
    'piece.add': async ({ id, name, bytes, password }) => {
      const { extension, pages, remarks } = await papers.run('import', { bytes, password });
      const path = await dossiers.addAttachment(id, bytes, extension);
      return { path, name, pages, remarks };
    },
    'piece.remove': async ({ id, path }) => {
      await dossiers.removeAttachment(id, path);
      return {};
    },
    'scan.look': notYet,
    'scan.progress': notYet,
    'scan.cancel': notYet,
    'scan.page': notYet,
    'scan.findSheet': notYet,
  } satisfies Partial<Handlers>;
}

async function notYet(): Promise<never> {
  throw new AppError('unexpected');
}
