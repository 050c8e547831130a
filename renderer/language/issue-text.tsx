import { useContext } from 'react';
import { issueMessage } from '../../core/i18n/describe-issue.ts';
import { isMessageKey } from '../../core/i18n/messages.ts';
import type { Issue } from '../../core/model/result.ts';
import { AnswerNames } from './answer-names.ts';
import { Text, useLanguage, useText } from './language.tsx';

/** What is wrong and what to do, in one sentence, its French words marked as French. */
export function IssueText({ issue }: { issue: Issue }) {
  const t = useText();
  const language = useLanguage();
  const name = useContext(AnswerNames).get(issue.at);
  const general = `errors.${issue.code}`;
  if (name && isMessageKey(general)) return <Text id={general} values={{ field: t(name) }} />;
  return <Text {...issueMessage(language, issue)} />;
}
