import { Check, CircleSlash, SkipForward } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { FormMapping } from '../../core/model/form-mapping.ts';
import buttons from '../frame/button.module.css';
import { Text } from '../language/language.tsx';
import { changePlacement } from './change-places.ts';
import { DatumChoice, SizeChoice } from './datum-choice.tsx';
import { DrawnPart } from './drawn-part.tsx';
import styles from './place-panel.module.css';
import type { FieldKind, Place, PlaceRef } from './places.ts';
import { usePlaceLabel } from './use-place-name.ts';

/** What is decided about one place: what is written there, how large, and where, if it was drawn. */
export function PlacePanel({
  place,
  mapping,
  kind,
  hasNext,
  note,
  onChange,
  onDecided,
  onNext,
  onGoTo,
  onRepeat,
}: {
  place: Place;
  mapping: FormMapping;
  kind: FieldKind;
  hasNext: boolean;
  /** What became of it since the edition before. */
  note: ReactNode;
  /** `chosen`: the place that is chosen after it, where it has another name then; null for none. */
  onChange: (mapping: FormMapping, chosen?: PlaceRef | null) => void;
  /** A doubtful place was accepted or refused. */
  onDecided: (mapping: FormMapping) => void;
  onNext: () => void;
  /** Brings the keyboard to the place on the sheet. */
  onGoTo: () => void;
  onRepeat: () => void;
}) {
  const id = useId();
  const labelOf = usePlaceLabel();
  const { placement, index } = place;
  const stand = (standing: 'accepted' | 'refused') =>
    onDecided(changePlacement(mapping, index, (before) => ({ ...before, standing })));
  return (
    <section className={styles.panel} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.title} lang={placement?.label ? 'fr' : undefined}>
        {labelOf(place)}
      </h2>
      {note}
      {placement?.byHand && !placement.datum && (
        <p className={styles.quiet}>
          <Text id="form.panel.byHand" />
        </p>
      )}
      {placement && (
        <>
          <DatumChoice
            placement={placement}
            index={index}
            mapping={mapping}
            kind={kind}
            onChange={onChange}
          />
          <div className={styles.decide}>
            {placement.standing === 'doubtful' && placement.datum && (
              <button type="button" className={buttons.primary} onClick={() => stand('accepted')}>
                <Check aria-hidden size={20} />
                <Text id="form.panel.accept" />
              </button>
            )}
            {placement.standing !== 'refused' && placement.datum && (
              <button type="button" className={buttons.secondary} onClick={() => stand('refused')}>
                <CircleSlash aria-hidden size={18} />
                <Text id="form.panel.refuse" />
              </button>
            )}
          </div>
        </>
      )}
      {hasNext && (
        <button type="button" className={buttons.plain} onClick={onNext}>
          <SkipForward aria-hidden size={18} />
          <Text id="form.panel.next" />
        </button>
      )}
      {placement && kind !== 'tick' && (
        <SizeChoice placement={placement} index={index} mapping={mapping} onChange={onChange} />
      )}
      {place.isDrawn && (
        <DrawnPart place={place} mapping={mapping} onChange={onChange} onGoTo={onGoTo} onRepeat={onRepeat} />
      )}
      {placement && 'field' in placement.to && (
        <details className={styles.quiet}>
          <summary>
            <Text id="form.panel.fieldTitle" />
          </summary>
          <p>{placement.to.field}</p>
        </details>
      )}
    </section>
  );
}
