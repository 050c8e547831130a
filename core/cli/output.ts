import type { Language } from '../contract/contract.ts';
import { describeIssue } from '../i18n/describe-issue.ts';
import { translator } from '../i18n/translate.ts';
import type { Issue } from '../model/result.ts';
import { exitCodeOf } from './exit-codes.ts';

/** What every command may be told: to speak JSON, and in which language to say what is wrong. */
export type CommonOptions = { json: boolean; lang: Language };

/** Where a command speaks: standard output for results, standard error for what is wrong. */
export type Output = { print(text: string): void; printError(text: string): void };

export const standardOutput: Output = {
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
};

export function printJson(output: Output, value: unknown): void {
  output.print(`${JSON.stringify(value, null, 2)}\n`);
}

/** One sentence, with the path of the field, so that a person and a program both find it; then the first day, if known. */
export function sentence(language: Language, issue: Issue): string {
  const where = issue.at ? `${issue.at}: ` : '';
  const { earliest } = issue;
  const when = earliest ? ` ${translator(language)('notYet.earliest', { date: earliest })}.` : '';
  return `${where}${describeIssue(language, issue)}${when}\n`;
}

/** Says what is wrong, one line each, and gives the exit code of the first. */
export function reportFailure(
  output: Output,
  { json, lang }: CommonOptions,
  issues: readonly [Issue, ...Issue[]],
): number {
  const [first] = issues;
  if (json) printJson(output, { ok: false, error: first, errors: issues });
  else for (const issue of issues) output.printError(sentence(lang, issue));
  return exitCodeOf(first);
}
