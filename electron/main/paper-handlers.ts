import type { BuiltPack } from '../../core/contract/papers.ts';
import { localDay } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { AppError } from '../../core/model/result.ts';
import type { DossierStore } from '../../core/node/dossier-store.ts';
import { writeAtomically } from '../../core/node/write-atomically.ts';
import { judgeDossier } from '../../core/rules/judge.ts';
import type { Handlers } from './answer-call.ts';
import type { PaperClient } from './paper-tasks.ts';
import type { PrivateFolder } from './private-folder.ts';

/** The name that a pack is given: file names are seen by others, so it tells nothing about anybody. */
const packName = 'liasse-cpam.pdf';
const draftName = 'liasse-cpam-brouillon.pdf';

type Needs = {
  dossiers: Pick<DossierStore, 'folderOf'>;
  papers: Pick<PaperClient, 'run'>;
  privateFolder: Pick<PrivateFolder, 'put'>;
  /** Asks the person where; undefined when they close the dialog. */
  choosePath: (name: string) => Promise<string | undefined>;
  /** Gives a file to the program that shows its kind; false when there is none. */
  openFile: (path: string) => Promise<boolean>;
};

/** The sheet on the right, and the pack. */
export function paperHandlers({ dossiers, papers, privateFolder, choosePath, openFile }: Needs) {
  const build = ({ id, draft }: { id: string; draft: DraftDossier }): Promise<BuiltPack> =>
    papers.run('pack', { folder: dossiers.folderOf(id), draft });

  return {
    'document.preview': ({ id, draft, document }) =>
      papers.run('preview', { folder: dossiers.folderOf(id), draft, document }),
    'pack.build': build,
    'pack.save': async (current) => {
      const path = await choosePath(nameFor(current.draft));
      if (path === undefined) return { saved: false, issues: [] };
      const { pdf, report } = await build(current);
      await namingWriteErrors(() => writeAtomically(path, pdf));
      return { saved: true, issues: [...report.blockers, ...report.warnings] };
    },
    'pack.open': async ({ part, ...current }) => {
      if (part.kind !== 'pack') throw new AppError('unexpected');
      const { pdf } = await build(current);
      const path = await namingWriteErrors(() => privateFolder.put(packName, pdf));
      if (!(await openFile(path))) throw new AppError('open-failed');
      return {};
    },
    'pack.saveFolder': async () => {
      throw new AppError('unexpected');
    },
    'pack.print': async () => ({ printed: false }),
  } satisfies Partial<Handlers>;
}

/** A draft is called one, so that it is not posted by mistake. */
function nameFor(draft: DraftDossier): string {
  const { blockers } = judgeDossier(draft, localDay(new Date()));
  return blockers.length > 0 ? draftName : packName;
}

async function namingWriteErrors<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    throw new AppError('write-failed', '', { cause });
  }
}
