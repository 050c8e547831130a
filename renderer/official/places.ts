import type { DatumId } from '../../core/model/form-datum.ts';
import type { FormMapping, FormPlacement, SeenBox } from '../../core/model/form-mapping.ts';

/** Where a place stands in its mapping. */
export type PlaceRef = { list: 'placements' | 'signatures'; index: number };

/**
 * How a place stands with the person: as its placement, and `unknown` where nobody knows what it is for. A signature is
 * no answer.
 */
export type PlaceStanding = FormPlacement['standing'] | 'unknown' | 'signature';

/** A place of a form as it is seen and chosen. `at`: a field may stand in several. */
export type Place = PlaceRef & {
  key: string;
  at: { page: number; box: SeenBox }[];
  standing: PlaceStanding;
  /** Drawn on the page, by Liasse or by the person: it can be moved. Those of a field cannot. */
  isDrawn: boolean;
  placement?: FormPlacement;
};

/** Every place of a form, its signatures last. Pure. */
export function placesOf(mapping: FormMapping): Place[] {
  const placements = mapping.placements.map((placement, index): Place => {
    const ref: PlaceRef = { list: 'placements', index };
    const isDrawn = 'box' in placement.to;
    return {
      ...ref,
      key: keyOf(ref),
      at: boxesOf(mapping, placement),
      standing: standingOf(placement),
      isDrawn,
      placement,
    };
  });
  const signatures = mapping.signatures.map(({ page, box }, index): Place => {
    const ref: PlaceRef = { list: 'signatures', index };
    return { ...ref, key: keyOf(ref), at: [{ page, box }], standing: 'signature', isDrawn: true };
  });
  return [...placements, ...signatures];
}

export function keyOf({ list, index }: PlaceRef): string {
  return `${list}-${index}`;
}

function standingOf({ datum, standing }: FormPlacement): PlaceStanding {
  return standing === 'doubtful' && !datum ? 'unknown' : standing;
}

function boxesOf({ form }: FormMapping, { to }: FormPlacement): Place['at'] {
  if ('box' in to) return [{ page: to.page, box: to.box }];
  const widgets = form.fields.find(({ name }) => name === to.field)?.widgets ?? [];
  return widgets.filter(({ state }) => to.state === undefined || state === to.state);
}

/** The lists in which places are shown: what is asked comes first. Pure. */
export function groupPlaces(places: readonly Place[]) {
  const those = (...standings: PlaceStanding[]) =>
    places.filter(({ standing }) => standings.includes(standing));
  return {
    asked: those('doubtful'),
    written: those('certain', 'accepted').filter(({ placement }) => placement?.datum),
    signatures: those('signature'),
    blank: [
      ...those('refused', 'unknown'),
      ...those('certain', 'accepted').filter(({ placement }) => !placement?.datum),
    ],
  };
}

/** What is to be shown: with what is asked written in its place, and nothing of that accepted. Pure. */
export function withDoubtfulShown(mapping: FormMapping): FormMapping {
  const placements = mapping.placements.map((placement) =>
    placement.standing === 'doubtful' ? { ...placement, standing: 'accepted' as const } : placement,
  );
  return { ...mapping, placements };
}

/** The mapping with one placement changed. Pure. */
export function changePlacement(
  mapping: FormMapping,
  index: number,
  change: (placement: FormPlacement) => FormPlacement,
): FormMapping {
  return {
    ...mapping,
    placements: mapping.placements.map((placement, at) => (at === index ? change(placement) : placement)),
  };
}

/** What is written at a place, as the person says; nothing leaves it empty. Pure. */
export function setDatum(mapping: FormMapping, index: number, datum: DatumId | undefined): FormMapping {
  return changePlacement(mapping, index, ({ datum: _datum, byHand: _byHand, ...placement }) => ({
    ...placement,
    ...(datum ? { datum } : {}),
    standing: datum ? 'accepted' : 'refused',
  }));
}

/** The same place elsewhere, or larger. That of a field stays where it is. Pure. */
export function setBox(mapping: FormMapping, { list, index }: PlaceRef, box: SeenBox): FormMapping {
  if (list === 'placements')
    return changePlacement(mapping, index, (placement) =>
      'box' in placement.to ? { ...placement, to: withBox(placement.to, box) } : placement,
    );
  const signatures = mapping.signatures.map((signature, at) =>
    at === index ? { ...signature, box } : signature,
  );
  return { ...mapping, signatures };
}

type DrawnTarget = Extract<FormPlacement['to'], { box: unknown }>;

/** Cells that were found on the page are those of their box alone: of another width they are so many, and equal. */
function withBox(to: DrawnTarget, box: SeenBox): DrawnTarget {
  const isResized = Math.abs(box[2] - to.box[2]) > 0.01;
  return Array.isArray(to.cells) && isResized
    ? { ...to, box, cells: Math.max(1, to.cells.length) }
    : { ...to, box };
}

/** A place that the person draws: what belongs there is asked next. Pure. */
export function addPlace(
  mapping: FormMapping,
  page: number,
  box: SeenBox,
): { mapping: FormMapping; ref: PlaceRef } {
  const placement: FormPlacement = { to: { page, box, kind: 'text' }, standing: 'refused' };
  return {
    mapping: { ...mapping, placements: [...mapping.placements, placement] },
    ref: { list: 'placements', index: mapping.placements.length },
  };
}

export function removePlace(mapping: FormMapping, { list, index }: PlaceRef): FormMapping {
  const without = <Item>(items: readonly Item[]) => items.filter((_, at) => at !== index);
  return list === 'placements'
    ? { ...mapping, placements: without(mapping.placements) }
    : { ...mapping, signatures: without(mapping.signatures) };
}

export type DrawnKind = 'text' | 'tick' | 'signature';

/** What a drawn place is for. A signature lies in a list of its own, so that the place may have another name. Pure. */
export function setKind(
  mapping: FormMapping,
  place: Place,
  kind: DrawnKind,
): { mapping: FormMapping; ref: PlaceRef } {
  const [at] = place.at;
  if (!at || kindOf(place) === kind) return { mapping, ref: place };
  if (kind !== 'signature' && place.list === 'placements') {
    const changed = changePlacement(mapping, place.index, ({ to: _to, datum: _datum, ...placement }) => ({
      ...placement,
      to: { ...at, kind },
      standing: 'refused',
    }));
    return { mapping: changed, ref: place };
  }
  const rest = removePlace(mapping, place);
  if (kind === 'signature')
    return {
      mapping: { ...rest, signatures: [...rest.signatures, { who: 'applicant', ...at }] },
      ref: { list: 'signatures', index: rest.signatures.length },
    };
  const added = addPlace(rest, at.page, at.box);
  const { index } = added.ref;
  const mappingOfKind = changePlacement(added.mapping, index, (placement) => ({
    ...placement,
    to: { ...at, kind },
  }));
  return { mapping: mappingOfKind, ref: added.ref };
}

/** Whether a place is written in, ticked or signed. */
export function kindOf({ list, placement }: Place): DrawnKind {
  if (list === 'signatures') return 'signature';
  return placement && 'box' in placement.to ? placement.to.kind : 'text';
}
