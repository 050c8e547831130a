import type { PlaceChange } from '../../core/model/form-editions.ts';
import type { FormMapping } from '../../core/model/form-mapping.ts';
import { Text } from '../language/language.tsx';
import { ChangeNote } from './edition-review.tsx';
import styles from './place-panel.module.css';
import { placesOf } from './places.ts';
import { useDatumLabel, usePlaceLabel } from './use-place-name.ts';

/** A place that the new edition does not have any more: what was written there, so that nothing is lost unseen. */
export function GonePanel({
  before,
  change,
}: {
  before: FormMapping;
  change: Extract<PlaceChange, { kind: 'gone' }>;
}) {
  const labelOf = usePlaceLabel();
  const datumOf = useDatumLabel();
  const place = placesOf(before)[change.before];
  if (!place) return null;
  const datum = datumOf(place);
  return (
    <section className={styles.panel} aria-labelledby="form-gone">
      <h2 id="form-gone" lang={place.placement?.label ? 'fr' : undefined}>
        {labelOf(place)}
      </h2>
      <ChangeNote change={change} before={place.placement} />
      {datum && (
        <p>
          <Text id="form.review.gone.datum" values={{ datum }} />
        </p>
      )}
    </section>
  );
}
