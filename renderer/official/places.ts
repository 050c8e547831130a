import type { FormMapping, FormPlacement, SeenBox } from '../../core/model/form-mapping.ts';
import type { Signer } from '../../core/model/signature.ts';

/** Where a place is seen: a page (from 1), and millimetres on it. */
export type SeenPlace = { page: number; box: SeenBox };

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
  at: SeenPlace[];
  standing: PlaceStanding;
  /** Drawn on the page, by Liasse or by the person: it can be moved. Those of a field cannot. */
  isDrawn: boolean;
  placement?: FormPlacement;
  /** Who signs there. */
  who?: Signer;
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
  const signatures = mapping.signatures.map(({ who, page, box }, index): Place => {
    const ref: PlaceRef = { list: 'signatures', index };
    return { ...ref, key: keyOf(ref), at: [{ page, box }], standing: 'signature', isDrawn: true, who };
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
  // The words of a list are no places of it.
  return widgets.filter(({ state }) => to.state === undefined || state === undefined || state === to.state);
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

export type DrawnKind = 'text' | 'tick' | 'signature';

/** What is chosen at a place: words on a line, a tick, or one of the words of a list. */
export type FieldKind = 'text' | 'tick' | 'choice';

/** Whether a place is a line, a box to tick, or a list of words. Pure. */
export function fieldKindOf({ form }: FormMapping, place: Place): FieldKind {
  const to = place.placement?.to;
  if (!to || 'box' in to) return kindOf(place) === 'tick' ? 'tick' : 'text';
  const kind = form.fields.find(({ name }) => name === to.field)?.kind;
  return kind === 'tick' || kind === 'choice' ? kind : 'text';
}

/** Whether a place is written in, ticked or signed. */
export function kindOf({ list, placement }: Place): DrawnKind {
  if (list === 'signatures') return 'signature';
  return placement && 'box' in placement.to ? placement.to.kind : 'text';
}
