import { Check } from 'lucide-react';
import type { PlaceChange } from '../../core/model/form-editions.ts';
import type { FormMapping, FormPlacement } from '../../core/model/form-mapping.ts';
import buttons from '../frame/button.module.css';
import { Text } from '../language/language.tsx';
import styles from './edition-review.module.css';
import { placesOf } from './places.ts';
import { usePlaceLabel } from './use-place-name.ts';

const groups = ['new', 'moved', 'reworded', 'gone', 'kept'] as const;

/** What became of each place since the edition before, to be looked at one by one; what stayed is folded. */
export function EditionReview({
  before,
  mapping,
  changes,
  chosen,
  hasFile,
  onChoose,
  onDone,
}: {
  before: FormMapping;
  mapping: FormMapping;
  changes: readonly PlaceChange[];
  chosen: PlaceChange | undefined;
  /** The PDF of the edition before is still in this dossier. */
  hasFile: boolean;
  onChoose: (change: PlaceChange) => void;
  onDone: () => void;
}) {
  const labelOf = usePlaceLabel();
  const [old, now] = [placesOf(before), placesOf(mapping)];
  const lines = (kind: PlaceChange['kind']) => {
    const own = changes.filter((change) => change.kind === kind);
    return (
      <ul className={styles.lines}>
        {own.map((change) => {
          const place = change.now === undefined ? old[change.before] : now[change.now];
          return (
            place && (
              <li key={place.key}>
                <button
                  type="button"
                  className={styles.line}
                  data-change={kind}
                  aria-current={isSame(change, chosen)}
                  onClick={() => onChoose(change)}
                >
                  <span lang={place.placement?.label ? 'fr' : undefined}>{labelOf(place)}</span>
                </button>
              </li>
            )
          );
        })}
      </ul>
    );
  };
  const counts = new Map(
    groups.map((kind) => [kind, changes.filter((change) => change.kind === kind).length]),
  );
  return (
    <section className={styles.review} aria-labelledby="form-review-title">
      <h2 id="form-review-title">
        <Text id="form.review.title" />
      </h2>
      <p className={styles.quiet}>
        <Text id={hasFile ? 'form.review.text' : 'form.review.noFile'} />
      </p>
      {groups
        .filter((kind) => (counts.get(kind) ?? 0) > 0)
        .map((kind) => {
          const count = counts.get(kind) ?? 0;
          return kind === 'kept' ? (
            <details key={kind}>
              <summary>
                <Text id="form.review.kept" values={{ count }} />
              </summary>
              {lines(kind)}
            </details>
          ) : (
            <div key={kind}>
              <h3>
                <Text id={`form.review.${kind}`} values={{ count }} />
              </h3>
              {lines(kind)}
            </div>
          );
        })}
      <button type="button" className={buttons.secondary} onClick={onDone}>
        <Check aria-hidden size={18} />
        <Text id="form.review.done" />
      </button>
    </section>
  );
}

/** What is to be known of the chosen place: how it was, in words. */
export function ChangeNote({ change, before }: { change: PlaceChange; before: FormPlacement | undefined }) {
  if (change.kind === 'kept') return null;
  const label = before?.label;
  return (
    <p className={styles.note} data-change={change.kind}>
      {change.kind === 'reworded' && label ? (
        <Text id="form.review.reworded.was" values={{ label }} />
      ) : (
        <Text id={`form.review.${change.kind}.note`} />
      )}
    </p>
  );
}

/** True for the same line of the list. */
function isSame(one: PlaceChange, other: PlaceChange | undefined): boolean {
  return other !== undefined && one.before === other.before && one.now === other.now;
}
