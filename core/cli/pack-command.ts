import type { PackReport } from '../contract/papers.ts';
import type { DraftDossier } from '../model/dossier.ts';
import { toIssue } from '../model/result.ts';
import { withBroughtForm, withFormOf } from '../usecase/brought-form.ts';
import { buildPart } from '../usecase/build-part.ts';
import type { PaperPorts } from '../usecase/ports.ts';
import { separateFiles } from '../usecase/separate-files.ts';
import { exitCodes } from './exit-codes.ts';
import { type CommonOptions, type Output, printJson, reportFailure, sentence } from './output.ts';
import { refuseFile, refuseFolder, type Written, writeFile, writeIntoFolder } from './pack-target.ts';
import type { PageSpan } from './page-span.ts';
import { readDossier } from './read-dossier.ts';
import { readBroughtForm } from './read-form-files.ts';

/** Where the pack goes: one PDF, or the separate files of a folder; the command line lets one of them through. */
type Options = CommonOptions & {
  output?: string;
  folder?: string;
  pages?: PageSpan;
  twoSided: boolean;
  force: boolean;
  draft: boolean;
  form?: string;
  mapping?: string;
};

/** What was built, and is not written yet. */
type Prepared = { report: PackReport; write(): Promise<Written> };

/** `liasse pack`: reads, builds and checks everything in memory, then writes it in one move. */
export async function packCommand(file: string, options: Options, output: Output): Promise<number> {
  try {
    const { draft, ports: own } = await readDossier(file);
    const ports = await withForm(own, draft, options);
    const asked = options.twoSided ? { ...draft, print: { ...draft.print, sides: 'two' as const } } : draft;
    const { report, write } =
      options.folder === undefined
        ? await preparePdf(ports, asked, file, { ...options, output: options.output ?? '' })
        : await prepareFolder(ports, asked, options.folder);
    const [first, ...others] = report.blockers;
    if (first && !options.draft) return reportFailure(output, options, [first, ...others]);
    tell(output, options, report, await write());
    return exitCodes.done;
  } catch (error) {
    return reportFailure(output, options, [toIssue(error)]);
  }
}

/** The form that was brought, now or in the dossier, takes the place of ours. */
async function withForm(
  ports: PaperPorts,
  draft: DraftDossier,
  { form, mapping }: Options,
): Promise<PaperPorts> {
  if (form === undefined) return withFormOf(ports, draft);
  const brought = await readBroughtForm(form, mapping);
  return { ...ports, templates: await withBroughtForm(ports.templates, brought) };
}

async function preparePdf(
  ports: PaperPorts,
  draft: DraftDossier,
  dossier: string,
  { output, force, pages }: { output: string; force: boolean; pages?: PageSpan },
): Promise<Prepared> {
  await refuseFile(output, { force, dossier, draft });
  const part = pages ? { kind: 'pages' as const, ...pages } : { kind: 'pack' as const };
  const { pdf, report } = await buildPart(ports, draft, part);
  return { report, write: () => writeFile(output, pdf) };
}

async function prepareFolder(ports: PaperPorts, draft: DraftDossier, folder: string): Promise<Prepared> {
  await refuseFolder(folder);
  const { files, report } = await separateFiles(ports, draft);
  return { report, write: () => writeIntoFolder(folder, files) };
}

function tell(output: Output, { json, lang }: CommonOptions, report: PackReport, { path, files }: Written) {
  if (json) {
    printJson(output, files ? { ...report, files } : report);
    return;
  }
  output.print(`${path}\n`);
  for (const issue of [...report.blockers, ...report.warnings]) output.printError(sentence(lang, issue));
}
