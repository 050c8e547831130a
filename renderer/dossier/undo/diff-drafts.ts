import type { DraftDossier } from '../../../core/model/dossier.ts';
import { type Path, textsUnder } from '../../../core/model/path.ts';

/** One answer that is another one than before. */
export type Change = { path: Path; before: unknown; after: unknown };

/** Answers that make sense as a whole alone: half of a signature is none, nor of a pack that left, nor a form without its mapping. */
const whole = /^signatures\.[^.]+\.[^.]+$|^posting\.pack$|^officialForm$/;

/** The answers that differ between two drafts, each by its own path; a list is one answer. Pure. */
export function diffDrafts(before: DraftDossier, after: DraftDossier): Change[] {
  return diffAt('', before, after);
}

function diffAt(path: Path, before: unknown, after: unknown): Change[] {
  const canDescend = [before, after].every((value) => value === undefined || isGroup(value));
  if (!canDescend || (before === undefined && after === undefined) || whole.test(path))
    return isSame(before, after) ? [] : [{ path, before, after }];
  const [from, to] = [before ?? {}, after ?? {}] as const;
  const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...keys].flatMap((key) =>
    diffAt(path === '' ? key : `${path}.${key}`, Reflect.get(from, key), Reflect.get(to, key)),
  );
}

/** A box that is shown writes its emptiness into the form: that is no change of the person's. */
export function isSame(one: unknown, other: unknown): boolean {
  return isBlank(one) ? isBlank(other) : JSON.stringify(one) === JSON.stringify(other);
}

function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isGroup(value)) return Object.values(value).every(isBlank);
  return value === undefined || value === '' || value === false;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The paths of the scans that a draft, or a part of it, names. Pure. */
export function scansNamed(part: unknown): Set<string> {
  const texts = textsUnder({ part }, 'part');
  return new Set(texts.filter(({ path }) => path.endsWith('.path')).map(({ text }) => text));
}
