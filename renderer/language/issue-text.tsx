import { issueMessage } from '../../core/i18n/describe-issue.ts';
import type { Issue } from '../../core/model/result.ts';
import { Text, useLanguage } from './language.tsx';

/** What is wrong and what to do, in one sentence, its French words marked as French. */
export function IssueText({ issue }: { issue: Issue }) {
  return <Text {...issueMessage(useLanguage(), issue)} />;
}
