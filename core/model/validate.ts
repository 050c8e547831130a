import { z } from 'zod';
import { completeDossier, type DraftDossier, draftDossier } from './dossier.ts';
import { withGroups, withoutBlanks } from './draft.ts';
import { migrate } from './migrations.ts';
import { AppError, type Issue } from './result.ts';

/**
 * The code of a zod issue. Schemas carry codes in place of sentences; what zod finds by itself is named here.
 * Given to every parse as its error map.
 */
export function errorCode(raw: z.core.$ZodRawIssue): string {
  switch (raw.code) {
    case 'invalid_type':
      return raw.input === undefined ? 'missing' : 'wrong-type';
    case 'invalid_value':
      return raw.input === undefined ? 'missing' : 'not-a-choice';
    case 'unrecognized_keys':
      return 'unknown-field';
    case 'too_big':
      return raw.origin === 'array' ? 'too-many' : 'too-long';
    default:
      return 'invalid';
  }
}

/** What a parse found, as codes and dossier paths. */
export function toIssues(error: z.ZodError): Issue[] {
  return error.issues.flatMap((found) => {
    const at = found.path.join('.');
    if (found.code !== 'unrecognized_keys') return [{ code: found.message, at }];
    return found.keys.map((key) => ({
      code: 'unknown-field',
      at: [at, printableKey(key)].filter(Boolean).join('.'),
    }));
  });
}

/** A key is somebody's text too: what is not a letter, a figure, - or _ is hidden, and it is cut. */
function printableKey(key: string): string {
  return key.replace(/[^\p{L}\p{N}_-]/gu, '?').slice(0, 40);
}

/**
 * Reads anything (a parsed JSON file, a message from a window) as a draft dossier, migrated to today's shape.
 * Errors: `unknown-field`, `wrong-type`, `not-a-choice`, `version-unknown`, `too-long` with the path.
 */
export function readDraft(input: unknown): DraftDossier {
  const parsed = draftDossier.safeParse(migrate(input), { error: errorCode });
  if (parsed.success) return parsed.data;
  const first = toIssues(parsed.error)[0];
  throw new AppError(first?.code ?? 'invalid', first?.at ?? '');
}

/** What a draft answers, in the groups of the schema: the input of every check of a complete dossier. */
export function answersOf(schema: z.core.$ZodType, draft: unknown): unknown {
  return withGroups(schema, withoutBlanks(draft));
}

/**
 * The draft with every answer that is already right written as a complete dossier writes it: "+33 6 39 98 01 12"
 * becomes 0639980112, accents are composed, blanks are nothing. What is still being typed stays as it is.
 */
export function settleAnswers(draft: DraftDossier): DraftDossier {
  // The walk keeps the shape: only texts are replaced, by texts.
  return settle(completeDossier('9999-12-31'), draft) as DraftDossier;
}

function settle(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodOptional)
    return value === undefined ? undefined : settle(schema.unwrap(), value);
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const { shape } = schema;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, settle(shape[key], inner)]));
  }
  if (typeof value !== 'string' || !(schema instanceof z.ZodString)) return value;
  return schema.safeParse(value).data ?? (value.trim() === '' ? '' : value);
}
