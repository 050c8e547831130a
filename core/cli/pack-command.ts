import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { PackReport } from '../contract/papers.ts';
import type { DraftDossier } from '../model/dossier.ts';
import { AppError, toIssue } from '../model/result.ts';
import { writeAtomically } from '../node/write-atomically.ts';
import { buildPack } from '../usecase/build-pack.ts';
import { exitCodes } from './exit-codes.ts';
import { type CommonOptions, type Output, printJson, reportFailure, sentence } from './output.ts';
import { readDossier } from './read-dossier.ts';

type Options = CommonOptions & { output: string; force: boolean; draft: boolean };

/** `liasse pack`: reads, builds and checks everything in memory, then writes the PDF in one move. */
export async function packCommand(file: string, options: Options, output: Output): Promise<number> {
  try {
    const { draft, ports } = await readDossier(file);
    await refuseTarget(options, file, draft);
    const { pdf, report } = await buildPack(ports, draft);
    const [first, ...others] = report.blockers;
    if (first && !options.draft) return reportFailure(output, options, [first, ...others]);
    await writePack(options.output, pdf);
    tell(output, options, report);
    return exitCodes.done;
  } catch (error) {
    return reportFailure(output, options, [toIssue(error)]);
  }
}

/**
 * Nothing is replaced without --force; and with it, only a plain file that is not the dossier or one of its own.
 * Errors: `output-exists`, `not-a-plain-file`, `would-overwrite-dossier`.
 */
async function refuseTarget({ output, force }: Options, dossier: string, draft: DraftDossier): Promise<void> {
  const target = await lstat(output).catch(() => undefined);
  if (!target) return;
  if (!force) throw new AppError('output-exists');
  if (!target.isFile()) throw new AppError('not-a-plain-file');
  const files = Object.values(draft.pieces ?? {}).flatMap((piece) => piece?.files ?? []);
  const own = [dossier, ...files.map(({ path: file = '' }) => path.join(path.dirname(dossier), file))];
  const resolved = await Promise.all(
    [output, ...own].map((file) => realpath(file).catch(() => path.resolve(file))),
  );
  if (resolved.slice(1).includes(resolved[0] ?? '')) throw new AppError('would-overwrite-dossier');
}

async function writePack(target: string, pdf: Uint8Array): Promise<void> {
  try {
    await writeAtomically(target, pdf);
  } catch (cause) {
    throw new AppError('write-failed', '', { cause });
  }
}

function tell(output: Output, { json, lang, output: target }: Options, report: PackReport): void {
  if (json) {
    printJson(output, report);
    return;
  }
  output.print(`${path.resolve(target)}\n`);
  for (const issue of [...report.blockers, ...report.warnings]) output.printError(sentence(lang, issue));
}
