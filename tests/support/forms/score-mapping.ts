import type { FormMapping, FormPlacement } from '../../../core/model/form-mapping.ts';
import type { ExpectedPlace } from './example-forms.ts';

/** How well a form was understood: places that have an answer, and what was proposed for each. */
export type Score = {
  /** Answers that the form has a place for. */
  places: number;
  /** Proposed rightly, and accepted before anybody was asked. */
  right: number;
  /** Proposed rightly, and asked. */
  rightAsked: number;
  /** Accepted before anybody was asked, and wrong: of any place. */
  wrong: string[];
  /** Nothing or something wrong is proposed, and the person is asked. */
  asked: string[];
  /** The place was not found at all. */
  missed: string[];
};

/** Compares what is proposed with what belongs there, place by place. */
export function scoreMapping({ form, placements }: FormMapping, expected: readonly ExpectedPlace[]): Score {
  const pairs = expected.map((place) => ({
    datum: place.datum,
    found: placements.find((placement) => boxesOf(form, placement).some((box) => isIn(place, box))),
  }));
  const asked = pairs.filter(({ datum }) => datum !== undefined);
  const isAccepted = (found: FormPlacement | undefined) => found?.standing === 'certain';
  const right = asked.filter(({ datum, found }) => found?.datum === datum);
  const names = (some: typeof pairs) => some.map(({ datum }) => datum ?? 'nothing');
  const unasked = placements.filter((placement) => !pairs.some(({ found }) => found === placement));
  return {
    places: asked.length,
    right: right.filter(({ found }) => isAccepted(found)).length,
    rightAsked: right.filter(({ found }) => !isAccepted(found)).length,
    wrong: [
      ...names(pairs.filter(({ datum, found }) => isAccepted(found) && found?.datum !== datum)),
      ...unasked.filter(isAccepted).map(({ datum = 'something' }) => `${datum} where nothing is asked`),
    ],
    asked: names(asked.filter(({ datum, found }) => found && !isAccepted(found) && found.datum !== datum)),
    missed: names(asked.filter(({ found }) => !found)),
  };
}

function boxesOf(form: FormMapping['form'], { to }: FormPlacement) {
  if ('box' in to) return [to.box];
  const field = form.fields.find(({ name }) => name === to.field);
  return (field?.widgets ?? [])
    .filter(({ state }) => to.state === undefined || state === to.state)
    .map(({ box }) => box);
}

function isIn(
  { x, y }: ExpectedPlace,
  [left, top, width, height]: readonly [number, number, number, number],
): boolean {
  return x > left - 0.5 && x < left + width + 0.5 && y > top - 1.5 && y < top + height + 1.5;
}
