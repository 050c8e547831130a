import {
  fill,
  type PDFOperator,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  setFillingRgbColor,
} from 'pdf-lib';
import type { FormField, PlaceTarget, SeenBox } from '../../model/form-mapping.ts';
import type { Letters } from '../faces.ts';
import { mm } from '../units.ts';
import { chooseOption } from './choose-option.ts';
import type { WritingPlace } from './find-rooms.ts';
import { fitList } from './fit-list.ts';
import { type Fitted, fitValue } from './fit-value.ts';
import type { PlacedValue } from './placed-value.ts';

/** The list that a target is, if it is one. */
export function listOf(fields: ReadonlyMap<string, FormField>, to: PlaceTarget): FormField | undefined {
  const field = 'field' in to ? fields.get(to.field) : undefined;
  return field?.kind === 'choice' ? field : undefined;
}

/** The word of a list (by position) that a value asks for: the one that is named, or that which says the answer. */
export function chosenOf({ options = [] }: FormField, { to, value, others = [] }: PlacedValue): number {
  if (value === true) return options.findIndex((option) => 'field' in to && option.value === to.state);
  return (typeof value === 'string' ? chooseOption(options, [value, ...others]) : undefined) ?? -1;
}

/**
 * A value as it is set in each of its places, the chosen word of a list as well as a text; nothing where one of them has
 * no room for it, or the list no such word.
 */
export function fitPlaces(
  letters: Letters,
  list: FormField | undefined,
  placed: PlacedValue,
  places: readonly WritingPlace[],
): Fitted[] | undefined {
  if (list) return fitChoice(letters, list, placed, places);
  const fitted = places.flatMap(({ room }) => fitValue(letters, String(placed.value), room) ?? []);
  return fitted.length === places.length ? fitted : undefined;
}

function fitChoice(
  letters: Letters,
  list: FormField,
  placed: PlacedValue,
  places: readonly WritingPlace[],
): Fitted[] | undefined {
  const { options = [], isOpenList, isEditable } = list;
  const chosen = chosenOf(list, placed);
  const typed = isEditable && typeof placed.value === 'string' ? placed.value : undefined;
  const label = options[chosen]?.label ?? typed;
  if (label === undefined) return undefined;
  const fitted = places.flatMap(
    ({ room }) =>
      (isOpenList ? fitList(letters, options, chosen, room) : fitValue(letters, label, room)) ?? [],
  );
  return fitted.length === places.length ? fitted : undefined;
}

/** The ground that viewers lay under the chosen line of an open list. */
const ground = setFillingRgbColor(0.6, 0.76, 0.86);

/** What is drawn under the letters of a place: the ground of the chosen line, where it is an open list. */
export function bandOperators({ band }: Fitted, [, , width, height]: SeenBox, turn: number): PDFOperator[] {
  if (!band) return [];
  const across = mm(turn % 180 === 0 ? width : height);
  return [pushGraphicsState(), ground, rectangle(0, band.y, across, band.height), fill(), popGraphicsState()];
}
