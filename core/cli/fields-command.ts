import { toIssue } from '../model/result.ts';
import { describeReading } from '../pdf/official/describe-form.ts';
import { readForm } from '../pdf/official/read-form.ts';
import { exitCodes } from './exit-codes.ts';
import { type CommonOptions, type Output, printJson, reportFailure } from './output.ts';
import { readBytes } from './read-dossier.ts';

/** `liasse fields`: what a PDF is, and the inventory of its fields. */
export async function fieldsCommand(file: string, options: CommonOptions, output: Output): Promise<number> {
  try {
    const form = await readForm(await readBytes(file));
    const description = describeReading(form);
    if (options.json) printJson(output, { ...description, inventory: form.fields });
    else {
      const { kind, pages, editions, isS1106 } = description;
      output.print(
        `${[kind, `${pages.length} p.`, ...editions, isS1106 ? 'S1106' : ''].filter(Boolean).join('  ')}\n`,
      );
      for (const { name, kind: own, tip = '', widgets } of form.fields)
        output.print(`p. ${widgets[0]?.page ?? '?'}  ${own.padEnd(9)}  ${name}${tip ? `  (${tip})` : ''}\n`);
    }
    return exitCodes.done;
  } catch (error) {
    return reportFailure(output, options, [toIssue(error)]);
  }
}
