import type { PackReport } from '../contract/papers.ts';
import { toIssue } from '../model/result.ts';
import { buildPack } from '../usecase/build-pack.ts';
import { exitCodes } from './exit-codes.ts';
import { type CommonOptions, type Output, printJson, reportFailure, sentence } from './output.ts';
import { readDossier } from './read-dossier.ts';

/** `liasse check`: builds the pack in memory and says everything that was found. */
export async function checkCommand(file: string, options: CommonOptions, output: Output): Promise<number> {
  try {
    const { draft, ports } = await readDossier(file);
    const { report } = await buildPack(ports, draft);
    tell(output, options, report);
    return report.blockers.length > 0 ? exitCodes.dossier : exitCodes.done;
  } catch (error) {
    return reportFailure(output, options, [toIssue(error)]);
  }
}

function tell(output: Output, { json, lang }: CommonOptions, report: PackReport): void {
  if (json) {
    printJson(output, report);
    return;
  }
  output.print(`${report.status}\n`);
  for (const issue of [...report.blockers, ...report.warnings]) output.printError(sentence(lang, issue));
}
