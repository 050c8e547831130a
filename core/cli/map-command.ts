import { lstat } from 'node:fs/promises';
import type { FormDescription } from '../model/form-description.ts';
import type { PlaceChange } from '../model/form-editions.ts';
import type { FormMapping, FormPlacement } from '../model/form-mapping.ts';
import { AppError, toIssue } from '../model/result.ts';
import { writeAtomically } from '../node/write-atomically.ts';
import { proposeMapping } from '../usecase/propose-mapping.ts';
import { type Transferred, transferMapping } from '../usecase/transfer-mapping.ts';
import { exitCodes } from './exit-codes.ts';
import { type CommonOptions, type Output, printJson, reportFailure } from './output.ts';
import { readBytes } from './read-dossier.ts';
import { readMapping } from './read-form-files.ts';

type Options = CommonOptions & { output: string; from?: string; force: boolean };

/** `liasse map`: what is certain is accepted, and what is doubtful is left to be looked through in the file. */
export async function mapCommand(file: string, options: Options, output: Output): Promise<number> {
  try {
    await refuseOutput(options);
    const { mapping: proposed, description } = await proposeMapping(await readBytes(file));
    const before = options.from === undefined ? undefined : await readMapping(options.from);
    const taken = before && { before, ...transferMapping(before, proposed) };
    const mapping = taken?.mapping ?? proposed;
    await writeAtomically(options.output, `${JSON.stringify(mapping, null, 2)}\n`);
    tell(output, options, description, mapping, taken);
    return exitCodes.done;
  } catch (error) {
    return reportFailure(output, options, [toIssue(error)]);
  }
}

async function refuseOutput({ output, force }: Options): Promise<void> {
  const there = await lstat(output).catch(() => undefined);
  if (there && !force) throw new AppError('output-exists');
  if (there && !there.isFile()) throw new AppError('not-a-plain-file');
}

function tell(
  output: Output,
  options: Options,
  description: FormDescription,
  { placements }: FormMapping,
  taken: (Transferred & { before: FormMapping }) | undefined,
): void {
  const asked = placements.filter(({ standing }) => standing === 'doubtful').length;
  const accepted = placements.filter(
    ({ standing }) => standing === 'certain' || standing === 'accepted',
  ).length;
  const changed = taken ? namesOf(taken) : undefined;
  if (options.json) {
    printJson(output, { description, accepted, asked, ...(taken ? { kept: taken.kept } : {}), ...changed });
    return;
  }
  output.print(`${options.output}\n`);
  output.printError(`${accepted} ✓  ${asked} ?\n`);
  for (const name of changed?.added ?? []) output.printError(`+ ${name}\n`);
  for (const name of changed?.removed ?? []) output.printError(`- ${name}\n`);
  for (const name of changed?.moved ?? []) output.printError(`> ${name}\n`);
  for (const name of changed?.reworded ?? []) output.printError(`~ ${name}\n`);
}

/** The places that are others than in the edition before, by the words beside them. */
function namesOf({ before, mapping, changes }: Transferred & { before: FormMapping }) {
  const names = (kind: PlaceChange['kind']) =>
    changes
      .filter((change) => change.kind === kind)
      .map((change) =>
        nameOf(change.now === undefined ? before.placements[change.before] : mapping.placements[change.now]),
      );
  return { added: names('new'), removed: names('gone'), moved: names('moved'), reworded: names('reworded') };
}

function nameOf(placement: FormPlacement | undefined): string {
  if (!placement) return '';
  const { label, to } = placement;
  return label ?? ('field' in to ? to.field : `page ${to.page}`);
}
