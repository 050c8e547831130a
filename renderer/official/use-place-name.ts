import { useText } from '../language/language.tsx';
import { datumName } from './datum-choices.ts';
import type { Place } from './places.ts';

/** What is printed beside a place, or what it is called where nothing is. */
export function usePlaceLabel(): (place: Place) => string {
  const t = useText();
  return ({ list, index, at: [first], placement, who }) => {
    const page = first?.page ?? 1;
    if (list === 'signatures') return t(`form.place.signature.${who ?? 'applicant'}`, { page });
    if (placement?.label) return placement.label;
    return placement && 'field' in placement.to
      ? placement.to.field
      : t('form.place.drawn', { page, number: index + 1 });
  };
}

/** What is written at a place: an answer, and whose. */
export function useDatumLabel(): (place: Place) => string | undefined {
  const t = useText();
  return ({ placement }) => {
    if (!placement?.datum) return undefined;
    const { name, person } = datumName(placement.datum);
    return person ? t(`form.of.${person}`, { datum: t(name) }) : t(name);
  };
}

/** A place in one sentence: its words, what is written there, and how sure that is. */
export function usePlaceName(): (place: Place) => string {
  const t = useText();
  const labelOf = usePlaceLabel();
  const datumOf = useDatumLabel();
  return (place) => {
    if (place.standing === 'signature') return labelOf(place);
    return t('form.place.described', {
      label: labelOf(place),
      datum: datumOf(place) ?? t('form.place.nothing'),
      standing: t(`form.standing.${place.standing}`),
    });
  };
}
