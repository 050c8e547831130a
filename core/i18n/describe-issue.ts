import type { Language } from '../contract/contract.ts';
import type { Path } from '../model/path.ts';
import type { Issue } from '../model/result.ts';
import { isMessageKey, type MessageKey, messages } from './messages.ts';
import { translator, type Values } from './translate.ts';

/** The message that names an answer, or the nearest group that it belongs to. */
export function fieldLabelKey(path: Path): MessageKey | undefined {
  const piece = /^pieces\.([^.]+)/.exec(path)?.[1];
  const key = piece ? `documents.${piece}` : `fields.${path}`;
  if (isMessageKey(key)) return key;
  const parent = path.lastIndexOf('.');
  return parent === -1 ? undefined : fieldLabelKey(path.slice(0, parent));
}

/** The place of a file among those of its piece, from 0. */
const placeOfFile = /^pieces\.[^.]+\.files\.(\d+)/;

/** The message of an issue: the field's own words where it has some, those for a stored file, or the code's. */
function issueKey({ code, at }: Issue): MessageKey {
  const own = `errors.${code}.${at}`;
  if (isMessageKey(own)) return own;
  const stored = `errors.${code}.file`;
  if (placeOfFile.test(at) && isMessageKey(stored)) return stored;
  const general = `errors.${code}`;
  return isMessageKey(general) ? general : 'errors.unknown';
}

/**
 * What an issue's message may name: `{field}`, the answer; `{path}`, where it stands in the dossier; `{file}`, which
 * file of a piece.
 */
function issueValues(language: Language, { at }: Issue): Values {
  const label = fieldLabelKey(at);
  const t = translator(language);
  const file = Number(placeOfFile.exec(at)?.[1] ?? 0) + 1;
  return { field: label ? t(label) : at || t('fields.version'), path: at, file };
}

/** One clear sentence: what is wrong and what to do. An unknown code gets a general sentence. */
export function issueMessage(language: Language, issue: Issue): { id: MessageKey; values: Values } {
  const id = issueKey(issue);
  const values = issueValues(language, issue);
  if (!placeOfFile.test(issue.at) || messages[language][id].includes('{field}')) return { id, values };
  // Said of a file that is being given, the sentence has it beside itself; of one that is stored, it must name it.
  const sentence = translator(language)(id, values);
  return {
    id: 'errors.inFile',
    values: { ...values, sentence: sentence.charAt(0).toLowerCase() + sentence.slice(1) },
  };
}

/** The same as a plain text. */
export function describeIssue(language: Language, issue: Issue): string {
  const { id, values } = issueMessage(language, issue);
  return translator(language)(id, values);
}
