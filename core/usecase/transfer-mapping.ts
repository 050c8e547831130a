import type { BroughtReading } from '../contract/forms.ts';
import type { FormMapping, FormPlacement, PlaceTarget } from '../model/form-mapping.ts';

/** What became of the placements of an older edition: how many are taken over, and which places are new or gone. */
export type Transferred = { mapping: FormMapping; kept: number; added: string[]; removed: string[] };

/** Places of two editions are the same one when they stand no further apart, in millimetres, and bear the same words. */
const nearest = 4;

/**
 * Takes over what was decided for another edition of a form: each place that is still there with its name and its kind,
 * or at its place with its words. The others keep what is proposed for them.
 */
export function transferMapping(old: FormMapping, proposed: FormMapping): Transferred {
  const taken = new Set<FormPlacement>();
  const added: string[] = [];
  const placements = proposed.placements.map((placement) => {
    const before = old.placements.find(
      (other) => !taken.has(other) && isSamePlace(old, other, proposed, placement),
    );
    if (!before) {
      added.push(nameOf(placement));
      return placement;
    }
    taken.add(before);
    return { ...before, to: placement.to, ...(placement.label ? { label: placement.label } : {}) };
  });
  const gone = old.placements.filter((placement) => !taken.has(placement));
  return {
    mapping: {
      ...proposed,
      placements,
      signatures: proposed.signatures.length > 0 ? proposed.signatures : old.signatures,
    },
    kept: taken.size,
    added,
    removed: gone.map(nameOf),
  };
}

/** What became of the older edition, as it is told. */
export function asKnown({ kept, added, removed }: Transferred): NonNullable<BroughtReading['known']> {
  const short = (names: string[]) => names.slice(0, 200).map((name) => name.slice(0, 200));
  return { as: 'edition', kept, added: short(added), removed: short(removed) };
}

/** What a placement is called in a list of differences: the words beside it, or its field. */
function nameOf({ label, to }: FormPlacement): string {
  return label ?? ('field' in to ? to.field : `page ${to.page}`);
}

function isSamePlace(old: FormMapping, one: FormPlacement, now: FormMapping, other: FormPlacement): boolean {
  if ('field' in one.to && 'field' in other.to)
    return (
      one.to.field === other.to.field &&
      one.to.state === other.to.state &&
      kindOf(old, one.to) === kindOf(now, other.to)
    );
  if (
    !('box' in one.to && 'box' in other.to) ||
    one.to.page !== other.to.page ||
    one.to.kind !== other.to.kind
  )
    return false;
  const [x, y] = one.to.box;
  const [left, top] = other.to.box;
  return Math.hypot(x - left, y - top) < nearest && one.label === other.label;
}

function kindOf({ form }: FormMapping, to: Extract<PlaceTarget, { field: string }>) {
  return form.fields.find(({ name }) => name === to.field)?.kind;
}
