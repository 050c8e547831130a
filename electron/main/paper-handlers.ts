import type { PackReport } from '../../core/contract/papers.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { AppError } from '../../core/model/result.ts';
import type { DossierStore } from '../../core/node/dossier-store.ts';
import { writeFolder } from '../../core/node/write-folder.ts';
import { writePdf } from '../../core/node/write-pdf.ts';
import type { Handlers } from './answer-call.ts';
import type { PaperClient } from './paper-tasks.ts';
import type { PrintJob } from './printing.ts';
import type { PrivateFolder } from './private-folder.ts';

/** The new folder of the separate files: names are seen by others, so it tells nothing about anybody. */
const folderName = 'liasse-cpam';

type Needs = {
  dossiers: Pick<DossierStore, 'readersOf'>;
  papers: Pick<PaperClient, 'run'>;
  privateFolder: Pick<PrivateFolder, 'put'>;
  /** Asks the person where, and under which name; undefined when they close the dialog. */
  choosePath: (name: string) => Promise<string | undefined>;
  /** Asks the person for a folder that is there. */
  chooseFolder: () => Promise<string | undefined>;
  /** Gives a file to the program that shows its kind; false when there is none. */
  openFile: (path: string) => Promise<boolean>;
  printer: {
    /** Whether the system has a printer. */
    find: () => Promise<boolean>;
    /** Shows the system's print dialog; false when the person closes it. */
    print: (job: PrintJob) => Promise<boolean>;
  };
};

type Current = { id: string; draft: DraftDossier };

/** The sheet on the right, and the pack. */
export function paperHandlers(needs: Needs) {
  const { dossiers, papers, privateFolder, choosePath, chooseFolder, openFile, printer } = needs;
  const scansOf = ({ id }: Current) => ({ scans: dossiers.readersOf(id) });
  const atOnce = <Asked extends Current>(asked: Asked) => ({ ...asked, now: new Date() });

  return {
    'document.preview': (current) => papers.run('preview', atOnce(current), scansOf(current)),
    'signing.sheet': (current) => papers.run('signing', atOnce(current), scansOf(current)),
    'pack.build': (current) => papers.run('pack', atOnce(current), scansOf(current)),
    'pack.save': async (current) => {
      const { name, pdf, report } = await papers.run(
        'part',
        { ...atOnce(current), part: { kind: 'pack' } },
        scansOf(current),
      );
      const path = await choosePath(name);
      if (path === undefined) return notSaved;
      await writePdf(path, pdf);
      return saved(report);
    },
    'pack.saveFolder': async (current) => {
      const parent = await chooseFolder();
      if (parent === undefined) return notSaved;
      const { files, report } = await papers.run('files', atOnce(current), scansOf(current));
      await writeFolder(parent, folderName, files);
      return saved(report);
    },
    'pack.open': async (asked) => {
      const { name, pdf } = await papers.run('part', atOnce(asked), scansOf(asked));
      const path = await privateFolder.put(name, pdf);
      if (!(await openFile(path))) throw new AppError('open-failed');
      return {};
    },
    'pack.print': async (asked) => {
      const { pdf, report } = await papers.run('part', atOnce(asked), scansOf(asked));
      return { printed: await printer.print({ pdf, sides: report.sides }) };
    },
    'printer.find': async () => ({ found: await printer.find() }),
  } satisfies Partial<Handlers>;
}

const notSaved = { saved: false, issues: [] };

function saved({ blockers, warnings }: PackReport) {
  return { saved: true, issues: [...blockers, ...warnings] };
}
