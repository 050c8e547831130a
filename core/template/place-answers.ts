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
import { upper } from './french.ts';
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
    const { from, as, inCells = as, keepsCase } = found;
    const value = resolveValue(data, { from, as: countCells(to, fields) === undefined ? as : inCells });
    if (typeof value === 'object') throw new AppError('template-broken', datum);
    const plain = resolveValue(data, { from, as });
    // Cells enough for the slashes of a date, or the spaces of a number, are meant for them.
    const isRoomy = typeof plain === 'string' && plain.length === countCells(to, fields);
    const written = isRoomy ? plain : value;
    const isCapital = typeof written === 'string' && !keepsCase && isComb(to, fields);
    return {
      datum,
      from,
      to,
      value: isCapital ? upper(written) : written,
      size,
      ...othersInList(data, found, to, fields),
    };
  });
}

/** The ways in which a list may have an answer, beside the one of a line. */
function othersInList(
  data: SheetData,
  { from, inList = [] }: FormDatum,
  to: PlaceTarget,
  fields: ReadonlyMap<string, FormField>,
): { others?: string[] } {
  const isList = 'field' in to && fields.get(to.field)?.kind === 'choice';
  return isList ? { others: inList.map((as) => resolveText(data, { from, as })) } : {};
}

/**
 * A cell for each character. What stands in cells is in capitals, accents kept: forms with cells ask for it in so many
 * words ("en lettres majuscules et avec les accents", cerfa 12101*03, read 2026-11), and one that only has the cells
 * loses nothing by it.
 */
function isComb(to: PlaceTarget, fields: ReadonlyMap<string, FormField>): boolean {
  return 'box' in to ? to.cells !== undefined : fields.get(to.field)?.isComb === true;
}

/** How many characters a place takes, where it takes only so many: a comb, or a short field. */
function countCells(to: PlaceTarget, fields: ReadonlyMap<string, FormField>): number | undefined {
  if ('box' in to) return Array.isArray(to.cells) ? to.cells.length : to.cells;
  const { maxLength, isComb } = fields.get(to.field) ?? {};
  return isComb || (maxLength !== undefined && maxLength <= 15) ? maxLength : undefined;
}
