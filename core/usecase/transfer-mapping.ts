import { compareEditions, type PlaceChange } from '../model/form-editions.ts';
import type { FormMapping, FormPlacement } from '../model/form-mapping.ts';

/** What became of the placements of an older edition: how many are taken over, and what is another now. */
export type Transferred = { mapping: FormMapping; kept: number; changes: PlaceChange[] };

/**
 * Takes over what was decided for another edition of a form. A place that is still there with its words keeps what was
 * decided; one that moved or has other words has its old answer proposed, and is asked unless the new edition says the
 * same by itself. The others keep what is proposed for them, and what the person drew is asked again.
 */
export function transferMapping(old: FormMapping, proposed: FormMapping): Transferred {
  const changes = compareEditions(old, proposed);
  const before = new Map(
    changes.flatMap(({ kind, before: at, now }) => {
      const placement = at === undefined ? undefined : old.placements[at];
      return now === undefined || !placement ? [] : [[now, { kind, placement }] as const];
    }),
  );
  const placements = proposed.placements.map((placement, at) => {
    const found = before.get(at);
    return found ? takeOver(found.kind, found.placement, placement) : placement;
  });
  const drawn = changes.flatMap(({ kind, before: at }): FormPlacement[] => {
    const placement = kind === 'gone' ? old.placements[at] : undefined;
    return placement && isDrawnByHand(old, placement, proposed)
      ? [{ ...placement, standing: 'doubtful' }]
      : [];
  });
  return {
    mapping: {
      ...proposed,
      placements: [...askedWhereTwice(placements, before), ...drawn],
      signatures: proposed.signatures.length > 0 ? proposed.signatures : old.signatures,
    },
    kept: changes.filter(({ kind }) => kind === 'kept' || kind === 'moved').length,
    changes,
  };
}

function takeOver(kind: PlaceChange['kind'], before: FormPlacement, now: FormPlacement): FormPlacement {
  const { label: _label, ...decided } = before;
  const taken = { ...decided, to: now.to, ...(now.label ? { label: now.label } : {}) };
  const isSameField = kind === 'moved' && 'field' in now.to && now.label !== undefined;
  if (kind === 'kept' || isSameField) return taken;
  if (now.standing === 'certain' && now.datum === before.datum) return now;
  if (kind === 'moved' && before.standing === 'refused') return taken;
  // Words that are others may ask for something else: what they say now goes before what they said.
  const { datum = now.datum, byHand, ...place } = kind === 'reworded' && now.datum ? now : taken;
  return {
    ...place,
    ...(datum ? { datum } : {}),
    ...(byHand ? { byHand } : {}),
    to: now.to,
    standing: 'doubtful',
  };
}

/** An answer that an older place writes already is not written at a new one before somebody said so. */
function askedWhereTwice(
  placements: readonly FormPlacement[],
  taken: ReadonlyMap<number, unknown>,
): FormPlacement[] {
  const written = new Set(
    placements.flatMap(({ datum, standing }, at) =>
      datum && taken.has(at) && (standing === 'certain' || standing === 'accepted') ? [datum] : [],
    ),
  );
  return placements.map((placement, at) =>
    !taken.has(at) && placement.datum && written.has(placement.datum)
      ? { ...placement, standing: 'doubtful' }
      : placement,
  );
}

/** Where the form itself has no place: nothing is printed beside it, and it lies on a page that is still there. */
function isDrawnByHand(
  old: FormMapping,
  { to, datum, label, standing }: FormPlacement,
  now: FormMapping,
): boolean {
  const isWritten = datum !== undefined && standing !== 'refused';
  const hasFields = old.form.fields.length > 0;
  return 'box' in to && isWritten && to.page <= now.form.pages && (hasFields || label === undefined);
}
