import { type Path, readPath } from '../model/path.ts';
import { AppError } from '../model/result.ts';
import type { SheetData } from './sheet-data.ts';
import type { Condition, SignatureBox, Template, When } from './template.ts';
import { isTransformName, type Resolved, transforms } from './transforms.ts';

/** What to write in one field of a form. */
export type FieldWrite = { field: string; from: Path; value: string | boolean; min: number };

/** Smallest size of a typed text, in points: what can still be read on paper. */
const smallestText = 7;

type Entry = { from: Path; else?: Path | undefined; as: string };

/** The path that a template entry takes its value from: the other one where there is no answer at the first. */
export function pathOf(data: SheetData, { from, else: other }: Entry): Path {
  return other === undefined || readPath(data, from) ? from : other;
}

/**
 * The value of one template entry: the data at its path, through the transform `as`. Both were checked when the
 * template was loaded, so a failure here is a broken template: `template-broken`.
 */
export function resolveValue(data: SheetData, entry: Entry): Resolved {
  const { as } = entry;
  if (!isTransformName(as)) throw new AppError('template-broken', as);
  return transforms[as](readPath(data, pathOf(data, entry)));
}

/** The same, where the template needs one line of text. */
export function resolveText(data: SheetData, entry: Entry): string {
  const resolved = resolveValue(data, entry);
  if (typeof resolved !== 'string') throw new AppError('template-broken', entry.as);
  return resolved;
}

/** Every field of a form with its value. Pure. */
export function resolveFields(
  data: SheetData,
  fields: readonly (Entry & { to: { field: string }; min?: number | undefined })[],
): FieldWrite[] {
  return fields.map((entry) => {
    const value = resolveValue(data, entry);
    if (typeof value === 'object') throw new AppError('template-broken', entry.as);
    return { field: entry.to.field, from: pathOf(data, entry), value, min: entry.min ?? smallestText };
  });
}

/** The conditions of an entry: none, one or several. */
export function conditionsOf(when: When): readonly Condition[] {
  if (when === undefined) return [];
  return Array.isArray(when) ? when : [when];
}

/** True where the data meets every condition: something neither empty nor false, or one of the values named. */
export function isShown(data: SheetData, when: When): boolean {
  return conditionsOf(when).every((condition) => {
    if (typeof condition === 'string') return Boolean(readPath(data, condition));
    return condition.is.some((value) => value === readPath(data, condition.path));
  });
}

/** The boxes of a paper in which somebody signs, given the answers. */
export function signatureBoxes(data: SheetData, { signatures }: Template): SignatureBox[] {
  return signatures.filter(({ when }) => isShown(data, when));
}
