import { Text, useText } from '../language/language.tsx';
import styles from './form-page.module.css';
import { groupPlaces, type Place } from './places.ts';
import { useDatumLabel, usePlaceLabel } from './use-place-name.ts';

const groups = ['asked', 'written', 'signatures', 'blank'] as const;

/** Every place of the form under what is to be done with it: what is asked comes first. */
export function PlaceList({
  places,
  selected,
  onSelect,
}: {
  places: readonly Place[];
  selected: Place | undefined;
  onSelect: (place: Place) => void;
}) {
  const t = useText();
  const labelOf = usePlaceLabel();
  const datumOf = useDatumLabel();
  const grouped = groupPlaces(places);
  return (
    <nav className={styles.list} aria-label={t('form.list.named')}>
      {groups
        .filter((group) => grouped[group].length > 0)
        .map((group) => (
          <section key={group} aria-labelledby={`form-list-${group}`}>
            <h2 id={`form-list-${group}`} data-group={group}>
              <Text id={`form.list.${group}`} values={{ count: grouped[group].length }} />
            </h2>
            <ul>
              {grouped[group].map((place) => (
                <li key={place.key}>
                  <button
                    type="button"
                    className={styles.line}
                    data-standing={place.standing}
                    aria-current={place.key === selected?.key}
                    onClick={() => onSelect(place)}
                  >
                    <span className={styles.lineLabel} lang={place.placement?.label ? 'fr' : undefined}>
                      {labelOf(place)}
                    </span>
                    {datumOf(place) && datumOf(place) !== labelOf(place) && (
                      <span className={styles.lineDatum}>{datumOf(place)}</span>
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </nav>
  );
}
