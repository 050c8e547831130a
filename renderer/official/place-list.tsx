import { useEffect, useRef } from 'react';
import { Text, useText } from '../language/language.tsx';
import styles from './place-list.module.css';
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
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    // A place that was chosen on the sheet is seen in its list too. Who chose it in this column stays where they are.
    const column = frame.current?.closest('[data-scrolls]');
    if (selected?.key && !column?.contains(document.activeElement))
      frame.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected?.key]);
  // Places that nobody writes in are many, and seldom looked at while there are others.
  const hasOthers = groups.some((group) => group !== 'blank' && grouped[group].length > 0);
  return (
    <nav ref={frame} className={styles.list} aria-label={t('form.list.named')}>
      {groups
        .filter((group) => grouped[group].length > 0)
        .map((group) => (
          <details key={group} open={group !== 'blank' || !hasOthers}>
            <summary data-group={group}>
              <Text id={`form.list.${group}`} values={{ count: grouped[group].length }} />
            </summary>
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
          </details>
        ))}
    </nav>
  );
}
