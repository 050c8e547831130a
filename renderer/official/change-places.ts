import type { DatumId } from '../../core/model/form-datum.ts';
import type { FormMapping, FormPlacement, SeenBox } from '../../core/model/form-mapping.ts';
import type { Signer } from '../../core/model/signature.ts';
import { type DrawnKind, kindOf, type Place, type PlaceRef } from './places.ts';

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
  return changePlacement(mapping, index, ({ datum: before, byHand: _byHand, ...placement }) => ({
    ...placement,
    to: before === 'always' ? withoutOption(mapping, placement.to) : placement.to,
    ...(datum ? { datum } : {}),
    standing: datum ? 'accepted' : 'refused',
  }));
}

/** What always stands in a list, whatever the answers are: one of its own words. Pure. */
export function setOption(mapping: FormMapping, index: number, option: string): FormMapping {
  return changePlacement(mapping, index, ({ byHand: _byHand, ...placement }) =>
    'field' in placement.to
      ? {
          ...placement,
          datum: 'always',
          to: { field: placement.to.field, state: option },
          standing: 'accepted',
        }
      : placement,
  );
}

/** The words of a list that were always chosen are not those of an answer. A box to tick has a state of its own. */
function withoutOption({ form }: FormMapping, to: FormPlacement['to']): FormPlacement['to'] {
  if (!('field' in to)) return to;
  const isList = form.fields.some(({ name, kind }) => name === to.field && kind === 'choice');
  return isList ? { field: to.field } : to;
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

/** Room between a place and its copy, in millimetres. */
const between = 2;

/** The same place once more, right under it, or beside it at the foot of its page: what belongs there is asked next. Pure. */
export function repeatPlace(
  mapping: FormMapping,
  { at: [at], placement, who }: Place,
  page: { width: number; height: number },
): { mapping: FormMapping; ref: PlaceRef } | undefined {
  if (!at) return undefined;
  const [x, y, width, height] = at.box;
  const isLast = y + 2 * height + between > page.height;
  const box: SeenBox = isLast
    ? [Math.max(0, Math.min(x + width + between, page.width - width)), y, width, height]
    : [x, y + height + between, width, height];
  if (who) {
    const signatures = [...mapping.signatures, { who, page: at.page, box }];
    return { mapping: { ...mapping, signatures }, ref: { list: 'signatures', index: signatures.length - 1 } };
  }
  if (!placement || !('box' in placement.to)) return undefined;
  const { size, to } = placement;
  const copy: FormPlacement = { to: { ...to, box }, standing: 'refused', ...(size ? { size } : {}) };
  return {
    mapping: { ...mapping, placements: [...mapping.placements, copy] },
    ref: { list: 'placements', index: mapping.placements.length },
  };
}

/** Whose signature a place is for. Pure. */
export function setSigner(mapping: FormMapping, index: number, who: Signer): FormMapping {
  return {
    ...mapping,
    signatures: mapping.signatures.map((signature, at) => (at === index ? { ...signature, who } : signature)),
  };
}

export function removePlace(mapping: FormMapping, { list, index }: PlaceRef): FormMapping {
  const without = <Item>(items: readonly Item[]) => items.filter((_, at) => at !== index);
  return list === 'placements'
    ? { ...mapping, placements: without(mapping.placements) }
    : { ...mapping, signatures: without(mapping.signatures) };
}

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

/** A drawn place on another page, at the same point of it. Pure. */
export function setPage(mapping: FormMapping, { list, index }: PlaceRef, page: number): FormMapping {
  if (list === 'placements')
    return changePlacement(mapping, index, (placement) =>
      'box' in placement.to ? { ...placement, to: { ...placement.to, page } } : placement,
    );
  const signatures = mapping.signatures.map((signature, at) =>
    at === index ? { ...signature, page } : signature,
  );
  return { ...mapping, signatures };
}
