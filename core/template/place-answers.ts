import type { DatumId } from '../model/form-datum.ts';
import {
  acceptedPlacements,
  type FormField,
  type FormMapping,
  type PlaceTarget,
} from '../model/form-mapping.ts';
import type { Path } from '../model/path.ts';
import { AppError } from '../model/result.ts';
import { type FormDatum, formData } from './form-data.ts';
import { resolveText, resolveValue } from './resolve.ts';
import type { SheetData } from './sheet-data.ts';

/** An answer as it is written at its place. */
export type PlacedAnswer = {
  datum: DatumId;
  from: Path;
  to: PlaceTarget;
  value: string | boolean;
  /** Where one of the words of a list is chosen: how else it may have the answer. */
  others?: string[];
  size?: number | undefined;
};

/** Every answer that a mapping places on its form, in the order of the form, written as the place asks. Pure. */
export function placeAnswers(data: SheetData, mapping: FormMapping): PlacedAnswer[] {
  const fields = new Map(mapping.form.fields.map((field) => [field.name, field]));
  return acceptedPlacements(mapping).map(({ datum, to, size }) => {
    const found = formData.get(datum);
    if (!found) throw new AppError('template-broken', datum);
    const { from, as, inCells = as } = found;
    const value = resolveValue(data, { from, as: countCells(to, fields) === undefined ? as : inCells });
    if (typeof value === 'object') throw new AppError('template-broken', datum);
    const plain = resolveValue(data, { from, as });
    // Cells enough for the slashes of a date, or the spaces of a number, are meant for them.
    const isRoomy = typeof plain === 'string' && plain.length === countCells(to, fields);
    const field = 'field' in to ? fields.get(to.field) : undefined;
    const others = field?.kind === 'choice' ? { others: othersOf(data, found) } : {};
    return { datum, from, to, value: isRoomy ? plain : value, size, ...others };
  });
}

/** The ways in which a list may have an answer, beside the one of a line. */
function othersOf(data: SheetData, { from, inList = [] }: FormDatum): string[] {
  return inList.map((as) => resolveText(data, { from, as }));
}

/** How many characters a place takes, where it takes only so many: a comb, or a short field. */
function countCells(to: PlaceTarget, fields: ReadonlyMap<string, FormField>): number | undefined {
  if ('box' in to) return Array.isArray(to.cells) ? to.cells.length : to.cells;
  const { maxLength, isComb } = fields.get(to.field) ?? {};
  return isComb || (maxLength !== undefined && maxLength <= 15) ? maxLength : undefined;
}
