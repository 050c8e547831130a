import { describeIssue } from '../../core/i18n/describe-issue.ts';

/** True where an issue has a sentence of its own in both languages, and not the one for what nobody thought of. */
export function isExplained(code: string, at: string): boolean {
  return (['fr', 'en'] as const).every((language) => {
    const unknown = describeIssue(language, { code: 'nobody-thought-of-it', at });
    const sentence = describeIssue(language, { code, at });
    return sentence !== unknown && sentence.endsWith('.') && !/[{}]/.test(sentence);
  });
}
