import { toIssue } from '../model/result.ts';
import { answersSheet } from '../usecase/answers-sheet.ts';
import { fillBroughtForm } from '../usecase/fill-brought-form.ts';
import { exitCodes } from './exit-codes.ts';
import { type CommonOptions, type Output, printJson, reportFailure, sentence } from './output.ts';
import { refuseFile, writeFile } from './pack-target.ts';
import { readDossier } from './read-dossier.ts';
import { readBroughtForm } from './read-form-files.ts';

type Options = CommonOptions & {
  form: string;
  mapping?: string;
  output: string;
  fillable: boolean;
  toCopy: boolean;
  force: boolean;
};

/** `liasse fill`: the form alone, filled for print or with its fields; or what is to be copied onto it by hand. */
export async function fillCommand(file: string, options: Options, output: Output): Promise<number> {
  try {
    const { draft, ports } = await readDossier(file);
    await refuseFile(options.output, { force: options.force, dossier: file, draft });
    const brought = await readBroughtForm(options.form, options.mapping);
    const { pdf, warnings } = options.toCopy
      ? { pdf: await answersSheet(ports, draft, brought.mapping), warnings: [] }
      : await fillBroughtForm(ports, draft, brought, options.fillable);
    const { path } = await writeFile(options.output, pdf);
    if (options.json) printJson(output, { path, warnings });
    else output.print(`${path}\n`);
    if (!options.json) for (const issue of warnings) output.printError(sentence(options.lang, issue));
    return exitCodes.done;
  } catch (error) {
    return reportFailure(output, options, [toIssue(error)]);
  }
}
