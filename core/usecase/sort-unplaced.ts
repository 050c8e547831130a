import type { DatumId } from '../model/form-datum.ts';
import { acceptedPlacements, type FormMapping } from '../model/form-mapping.ts';
import type { Path } from '../model/path.ts';
import { formData } from '../template/form-data.ts';
import type { SheetData } from '../template/sheet-data.ts';
import { withoutPlace } from '../template/usual-answers.ts';

/** They stand beside a signature, and in the letter: on a sheet that nobody signs they would say nothing. */
const besideSignature: readonly DatumId[] = ['signing.place', 'signing.date'];

/**
 * The answers that a form does not ask for, or that nobody has placed on it: those that a sheet behind it says, and
 * those that are written by hand where it is signed. Pure.
 */
export function sortUnplaced(
  data: SheetData,
  mapping: FormMapping,
): { onSheet: DatumId[]; byHand: DatumId[] } {
  const placed = acceptedPlacements(mapping).map(({ datum }) => datum);
  const unplaced = withoutPlace(data, placed);
  return {
    onSheet: unplaced.filter((datum) => !besideSignature.includes(datum)),
    byHand: unplaced.filter((datum) => besideSignature.includes(datum)),
  };
}

/** Where answers stand in the dossier, each once. */
export function pathsOf(data: readonly DatumId[]): Path[] {
  return [...new Set(data.flatMap((datum) => formData.get(datum)?.from ?? []))];
}
