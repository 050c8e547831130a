import type { FormMapping, FormPlacement, SeenBox } from './form-mapping.ts';

/** A placement by its position in its mapping. */
type At = number;

/**
 * What became of a place from one edition of a form to the next. `kept`: there, with its words; `moved`: with its words,
 * elsewhere or on another scale; `reworded`: there, with other words, so it may ask for something else.
 */
export type PlaceChange =
  | { kind: 'kept' | 'moved' | 'reworded'; before: At; now: At }
  | { kind: 'gone'; before: At; now?: never }
  | { kind: 'new'; before?: never; now: At };

/** Further apart than this, in millimetres, a place has moved. */
const nearest = 4;

/** A placement with what tells it from others. */
type Spot = { at: At; placement: FormPlacement; page: number; box: SeenBox; kind: string; label: string };

/**
 * Compares the places of two editions of a form, in the order of the new one, those that are gone last. A field is known
 * by its name, what is drawn by where it stands and by the words beside it, where no other place has the same. Pure.
 */
export function compareEditions(old: FormMapping, now: FormMapping): PlaceChange[] {
  const left = spotsOf(old);
  const waiting = spotsOf(now);
  const pairs: { before: Spot; now: Spot }[] = [];
  for (const isSame of rulesFor(left, waiting)) {
    for (const spot of [...waiting]) {
      const before = left.find((other) => isSame(other, spot));
      if (!before) continue;
      pairs.push({ before, now: spot });
      left.splice(left.indexOf(before), 1);
      waiting.splice(waiting.indexOf(spot), 1);
    }
  }
  const found: PlaceChange[] = [
    ...pairs.map((pair) => ({ kind: changeOf(pair), before: pair.before.at, now: pair.now.at })),
    ...waiting.map(({ at }) => ({ kind: 'new' as const, now: at })),
  ];
  found.sort((one, other) => (one.now ?? 0) - (other.now ?? 0));
  return [...found, ...left.map(({ at }) => ({ kind: 'gone' as const, before: at }))];
}

type Rule = (before: Spot, now: Spot) => boolean;

/** What makes two places the same one, the surest first. */
function rulesFor(olds: readonly Spot[], news: readonly Spot[]): Rule[] {
  const once = (spots: readonly Spot[]) => {
    const counts = new Map<string, number>();
    for (const spot of spots) counts.set(wordsOf(spot), (counts.get(wordsOf(spot)) ?? 0) + 1);
    return counts;
  };
  const [before, after] = [once(olds), once(news)];
  const isOnly = (spot: Spot) => before.get(wordsOf(spot)) === 1 && after.get(wordsOf(spot)) === 1;
  return [
    (one, other) => isField(one) && isField(other) && fieldOf(one) === fieldOf(other),
    (one, other) => !isField(one) && !isField(other) && one.label === other.label && isNear(one, other),
    (one, other) =>
      !isField(one) && !isField(other) && one.label !== '' && wordsOf(one) === wordsOf(other) && isOnly(one),
    (one, other) => !isField(one) && !isField(other) && one.kind === other.kind && isNear(one, other),
  ];
}

function changeOf({ before, now }: { before: Spot; now: Spot }): 'kept' | 'moved' | 'reworded' {
  if (before.label !== now.label) return 'reworded';
  return isNear(before, now) ? 'kept' : 'moved';
}

function isField({ placement: { to } }: Spot): boolean {
  return 'field' in to;
}

function fieldOf({ placement: { to }, kind }: Spot): string {
  return JSON.stringify([to, kind]);
}

function wordsOf({ kind, label }: Spot): string {
  return `${kind} ${label}`;
}

function isNear(one: Spot, other: Spot): boolean {
  const [x, y] = one.box;
  const [left, top] = other.box;
  return one.page === other.page && one.kind === other.kind && Math.hypot(x - left, y - top) < nearest;
}

function spotsOf(mapping: FormMapping): Spot[] {
  return mapping.placements.flatMap((placement, at): Spot[] => {
    const { to, label = '' } = placement;
    if ('box' in to) return [{ at, placement, page: to.page, box: to.box, kind: to.kind, label }];
    const field = mapping.form.fields.find(({ name }) => name === to.field);
    const widget = field?.widgets.find(
      ({ state }) => to.state === undefined || state === undefined || state === to.state,
    );
    return field && widget ? [{ at, placement, ...widget, kind: field.kind, label }] : [];
  });
}
