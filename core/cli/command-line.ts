import { Command, CommanderError, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import type { Language } from '../contract/contract.ts';
import { checkCommand } from './check-command.ts';
import { exitCodes } from './exit-codes.ts';
import { fieldsCommand } from './fields-command.ts';
import { fillCommand } from './fill-command.ts';
import { mapCommand } from './map-command.ts';
import { type Output, printJson, standardOutput } from './output.ts';
import { packCommand } from './pack-command.ts';
import { parsePageSpan } from './page-span.ts';
import { schemaCommand } from './schema-command.ts';

const exitCodeHelp = `
Exit codes:
  ${exitCodes.done}   done
  ${exitCodes.dossier}   the dossier is incomplete or something in it is wrong
  ${exitCodes.usage}   the command line is wrong
  ${exitCodes.file}   a file cannot be read or written, or the output is already there
  ${exitCodes.unexpected}  unexpected failure`;

/**
 * Runs one command and gives its exit code. Results go to standard output, sentences about errors to standard
 * error; with `--json`, one JSON value on standard output in both cases.
 */
export async function runCommandLine(
  args: readonly string[],
  output: Output = standardOutput,
): Promise<number> {
  let exitCode: number = exitCodes.done;
  const program = new Command('liasse')
    .description('Makes the pack of papers to post to the CPAM for a social security number.')
    .version(packageJson.version)
    .addHelpText('after', exitCodeHelp)
    .exitOverride()
    .configureOutput({ writeOut: output.print, writeErr: output.printError });

  const command = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .option('--json', 'print one JSON value', false)
      .addOption(
        new Option('--lang <language>', 'language of the sentences')
          .choices(['fr', 'en'])
          .default(systemLanguage()),
      );

  command('pack', 'Build the pack of a dossier: one PDF, or one file per document in a folder')
    .argument('<dossier>', 'the dossier, a JSON file; its attachments are found relative to it')
    .option('-o, --output <pdf>', 'write the pack as this PDF')
    .addOption(
      new Option(
        '--folder <folder>',
        'write the documents one by one, the pages to sign, the labels of the envelope, the list to tick and the ' +
          'receipt into this new or empty folder',
      ).conflicts(['output', 'pages']),
    )
    .option('--pages <pages>', 'write only these pages of the pack: 7, or 7-9', parsePageSpan)
    .option('--two-sided', 'print on both sides: every document starts on a fresh sheet', false)
    .option('--force', 'replace the output if it is already there (a PDF, never a folder)', false)
    .option('--form <pdf>', 'fill this form, the official print, in place of ours')
    .option(
      '--mapping <json>',
      'where the answers go on that form; without it, what is certain of `liasse map`',
    )
    .option('--draft', 'accept an incomplete dossier and mark its letter BROUILLON', false)
    .action(async (dossier, options) => {
      if (options.output === undefined && options.folder === undefined)
        program.error('error: say where to write, with --output or --folder');
      if (options.mapping !== undefined && options.form === undefined)
        program.error('error: --mapping needs the form that it is for, with --form');
      exitCode = await packCommand(dossier, options, output);
    });

  command('check', 'Say what is missing or wrong in a dossier, without writing anything')
    .argument('<dossier>', 'the dossier, a JSON file')
    .action(async (dossier, options) => {
      exitCode = await checkCommand(dossier, options, output);
    });

  command('fields', 'Say what a form is and which fields it has')
    .argument('<form>', 'the form, a PDF')
    .action(async (form, options) => {
      exitCode = await fieldsCommand(form, options, output);
    });

  command('map', 'Propose which answer goes where on a form, as a file to look through')
    .argument('<form>', 'the form, a PDF')
    .requiredOption('-o, --output <json>', 'write the mapping as this JSON file')
    .option('--from <json>', 'take over the mapping of another edition of the form')
    .option('--force', 'replace the output if it is already there', false)
    .action(async (form, options) => {
      exitCode = await mapCommand(form, options, output);
    });

  command('fill', 'Fill a form alone, or list the answers to copy onto it by hand')
    .argument('<dossier>', 'the dossier, a JSON file')
    .requiredOption('--form <pdf>', 'the form')
    .option('--mapping <json>', 'where the answers go on it; without it, what is certain of `liasse map`')
    .requiredOption('-o, --output <pdf>', 'write it as this PDF')
    .option('--fillable', 'keep its fields, to go on typing in it', false)
    .option('--to-copy', 'list the answers in the order of the form instead', false)
    .option('--force', 'replace the output if it is already there', false)
    .action(async (dossier, options) => {
      exitCode = await fillCommand(dossier, options, output);
    });

  program
    .command('schema')
    .description('Print the JSON Schema of a complete dossier')
    .action(() => schemaCommand(output));

  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.done;
    if (args.includes('--json')) printJson(output, { ok: false, error: { code: 'usage', at: '' } });
    return exitCodes.usage;
  }
}

/** The language of the shell: French where it says so, English otherwise. */
function systemLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('fr') ? 'fr' : 'en';
}
