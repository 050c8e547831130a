import { lstat } from 'node:fs/promises';
import { AppError, toIssue } from '../model/result.ts';
import { writeAtomically } from '../node/write-atomically.ts';
import { proposeMapping } from '../usecase/propose-mapping.ts';
import { transferMapping } from '../usecase/transfer-mapping.ts';
import { exitCodes } from './exit-codes.ts';
import { type CommonOptions, type Output, printJson, reportFailure } from './output.ts';
import { readBytes } from './read-dossier.ts';
import { readMapping } from './read-form-files.ts';

type Options = CommonOptions & { output: string; from?: string; force: boolean };

/** `liasse map`: what is certain is accepted, and what is doubtful is left to be looked through in the file. */
export async function mapCommand(file: string, options: Options, output: Output): Promise<number> {
  try {
    const there = await lstat(options.output).catch(() => undefined);
    if (there && !options.force) throw new AppError('output-exists');
    if (there && !there.isFile()) throw new AppError('not-a-plain-file');
    const { mapping: proposed, description } = await proposeMapping(await readBytes(file));
    const taken =
      options.from === undefined ? undefined : transferMapping(await readMapping(options.from), proposed);
    const mapping = taken?.mapping ?? proposed;
    await writeAtomically(options.output, `${JSON.stringify(mapping, null, 2)}\n`);
    const count = (standing: string) =>
      mapping.placements.filter((placement) => placement.standing === standing).length;
    const accepted = count('certain') + count('accepted');
    const changes = taken ? { kept: taken.kept, added: taken.added, removed: taken.removed } : {};
    if (options.json) printJson(output, { description, accepted, asked: count('doubtful'), ...changes });
    else {
      output.print(`${options.output}\n`);
      output.printError(`${accepted} ✓  ${count('doubtful')} ?\n`);
      for (const name of taken?.added ?? []) output.printError(`+ ${name}\n`);
      for (const name of taken?.removed ?? []) output.printError(`- ${name}\n`);
    }
    return exitCodes.done;
  } catch (error) {
    return reportFailure(output, options, [toIssue(error)]);
  }
}
