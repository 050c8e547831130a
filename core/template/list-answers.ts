import type { DatumId } from '../model/form-datum.ts';
import type { Path } from '../model/path.ts';
import { formData } from './form-data.ts';
import { resolveValue } from './resolve.ts';
import type { SheetData } from './sheet-data.ts';

/** An answer that a form asks for. `label`: the words that are printed beside its place. */
export type AskedAnswer = { datum: DatumId; label?: string | undefined };

/** An answer as a sheet lists it. `from`: where it stands in the dossier. */
export type AnswerRow = { label: string; value: string; from: Path };

/** What a sheet lists answers for: it goes on from the form, or they are copied from it by hand. */
export type AnswersUse = NonNullable<SheetData['pack']['answersFor']>;

/** A box is ticked by whoever copies; a sheet that goes on from the form says what the box would have said. */
const ticked: Record<AnswersUse, string> = { copy: 'à cocher', sequel: 'oui' };

/** Rows that a sheet has room for (the template `answers-to-copy`), and letters that the name of a row has room for. */
const [rowsOnSheet, nameLimit] = [20, 80];

/**
 * The answers that are listed, sheet by sheet, in the order in which they are asked: each once, however many places ask
 * for it, and a box to tick where it is ticked. What nobody answered is left out; one sheet at least. Pure.
 */
export function listAnswers(data: SheetData, asked: readonly AskedAnswer[], use: AnswersUse): AnswerRow[][] {
  const named = new Map(asked.flatMap((one) => rowOf(data, one, use)).map((row) => [row.label, row]));
  const rows = [...named.values()];
  const sheets = Math.max(1, Math.ceil(rows.length / rowsOnSheet));
  return Array.from({ length: sheets }, (_, at) => rows.slice(at * rowsOnSheet, (at + 1) * rowsOnSheet));
}

function rowOf(data: SheetData, { datum, label }: AskedAnswer, use: AnswersUse): AnswerRow[] {
  const found = formData.get(datum);
  const value = found && resolveValue(data, found);
  if (!found || value === undefined || value === '' || value === false) return [];
  // A box that is ticked whatever the answers are has no name but what is printed beside it: without, it says nothing.
  const name = datum === 'always' ? label && shorten(label) : found.label;
  return name ? [{ label: name, value: value === true ? ticked[use] : String(value), from: found.from }] : [];
}

function shorten(name: string): string {
  return name.length > nameLimit ? `${name.slice(0, nameLimit - 1)}…` : name;
}
