import type { Language } from '../contract/contract.ts';
import type { Path } from '../model/path.ts';
import type { Issue } from '../model/result.ts';
import { isMessageKey, type MessageKey } from './messages.ts';
import { translator, type Values } from './translate.ts';

/** The message that names an answer, or the nearest group that it belongs to. */
export function fieldLabelKey(path: Path): MessageKey | undefined {
  const piece = /^pieces\.([^.]+)/.exec(path)?.[1];
  const key = piece ? `documents.${piece}` : `fields.${path}`;
  if (isMessageKey(key)) return key;
  const parent = path.lastIndexOf('.');
  return parent === -1 ? undefined : fieldLabelKey(path.slice(0, parent));
}

/** The message of an issue: the field's own words where it has some, the code's otherwise. */
function issueKey({ code, at }: Issue): MessageKey {
  const own = `errors.${code}.${at}`;
  if (isMessageKey(own)) return own;
  const general = `errors.${code}`;
  return isMessageKey(general) ? general : 'errors.unknown';
}

/** What an issue's message may name: `{field}`, the answer, and `{path}`, where it stands in the dossier. */
function issueValues(language: Language, { at }: Issue): { field: string; path: string } {
  const label = fieldLabelKey(at);
  const t = translator(language);
  return { field: label ? t(label) : at || t('fields.version'), path: at };
}

/** One clear sentence: what is wrong and what to do. An unknown code gets a general sentence. */
export function issueMessage(language: Language, issue: Issue): { id: MessageKey; values: Values } {
  return { id: issueKey(issue), values: issueValues(language, issue) };
}

/** The same as a plain text. */
export function describeIssue(language: Language, issue: Issue): string {
  const { id, values } = issueMessage(language, issue);
  return translator(language)(id, values);
}
