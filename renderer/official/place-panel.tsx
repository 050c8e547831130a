import { Check, CircleSlash, SkipForward, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { datumIds } from '../../core/model/form-datum.ts';
import type { FormMapping, SeenBox } from '../../core/model/form-mapping.ts';
import fields from '../form/field.module.css';
import buttons from '../frame/button.module.css';
import { Text, useText } from '../language/language.tsx';
import { datumChoices } from './datum-choices.ts';
import styles from './form-page.module.css';
import {
  changePlacement,
  type DrawnKind,
  kindOf,
  type Place,
  type PlaceRef,
  removePlace,
  setBox,
  setDatum,
  setKind,
} from './places.ts';
import { usePlaceLabel } from './use-place-name.ts';

const sizes = [7, 8, 9, 10, 11, 12, 14] as const;
const kinds = ['text', 'tick', 'signature'] as const;
const sides = ['left', 'top', 'width', 'height'] as const;

/** What is decided about one place: what is written there, how large, and where, if it was drawn. */
export function PlacePanel({
  place,
  mapping,
  isTick,
  hasNext,
  onChange,
  onDecided,
  onNext,
  onGoTo,
}: {
  place: Place;
  mapping: FormMapping;
  /** A box to tick, and not a line. */
  isTick: boolean;
  hasNext: boolean;
  /** `chosen`: the place that is chosen after it, where it has another name then; null for none. */
  onChange: (mapping: FormMapping, chosen?: PlaceRef | null) => void;
  /** A doubtful place was accepted or refused. */
  onDecided: (mapping: FormMapping) => void;
  onNext: () => void;
  /** Brings the keyboard to the place on the sheet. */
  onGoTo: () => void;
}) {
  const t = useText();
  const id = useId();
  const labelOf = usePlaceLabel();
  const { placement, index } = place;
  const [at] = place.at;
  const stand = (standing: 'accepted' | 'refused') =>
    onDecided(changePlacement(mapping, index, (before) => ({ ...before, standing })));
  return (
    <section className={styles.panel} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} lang={placement?.label ? 'fr' : undefined}>
        {labelOf(place)}
      </h2>
      {placement && 'field' in placement.to && (
        <p className={styles.quiet}>
          <Text id="form.panel.field" values={{ name: placement.to.field }} />
        </p>
      )}
      {placement?.byHand && !placement.datum && (
        <p className={styles.quiet}>
          <Text id="form.panel.byHand" />
        </p>
      )}
      {placement && (
        <>
          <div>
            <label htmlFor={`${id}-datum`} className={fields.name}>
              <Text id="form.panel.datum" />
            </label>
            <select
              id={`${id}-datum`}
              className={fields.box}
              data-datum
              value={placement.standing === 'refused' ? '' : (placement.datum ?? '')}
              onChange={({ target }) =>
                onChange(
                  setDatum(
                    mapping,
                    index,
                    datumIds.find((datum) => datum === target.value),
                  ),
                )
              }
            >
              <option value="">{t('form.panel.noDatum')}</option>
              {datumChoices(isTick ? 'tick' : 'text').map(({ title, data }) => (
                <optgroup key={title} label={t(title)}>
                  {data.map(({ id: datum, name }) => (
                    <option key={datum} value={datum}>
                      {t(name)}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </div>
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
      {placement && !isTick && <SizeChoice id={id} place={place} mapping={mapping} onChange={onChange} />}
      {place.isDrawn && <KindChoice place={place} mapping={mapping} onChange={onChange} />}
      {place.isDrawn && at && (
        <div className={styles.sides}>
          {sides.map((side, number) => (
            <label key={side}>
              <Text id={`form.panel.${side}`} />
              <input
                type="number"
                className={fields.box}
                step={0.5}
                min={number < 2 ? 0 : 2}
                max={400}
                value={Math.round((at.box[number] ?? 0) * 10) / 10}
                onChange={({ target }) => {
                  const value = target.valueAsNumber;
                  if (Number.isFinite(value) && value >= (number < 2 ? 0 : 2) && value <= 400)
                    onChange(setBox(mapping, place, withSide(at.box, number, value)));
                }}
              />
            </label>
          ))}
        </div>
      )}
      {place.isDrawn && (
        <>
          <div className={styles.decide}>
            <button type="button" className={buttons.secondary} onClick={onGoTo}>
              <Text id="form.panel.goTo" />
            </button>
            <button
              type="button"
              className={buttons.plain}
              onClick={() => onChange(removePlace(mapping, place), null)}
            >
              <Trash2 aria-hidden size={18} />
              <Text id="form.panel.remove" />
            </button>
          </div>
          <p className={styles.quiet}>
            <Text id="form.panel.keys" />
          </p>
        </>
      )}
    </section>
  );
}

function withSide([x, y, width, height]: SeenBox, side: number, value: number): SeenBox {
  const sides = [x, y, width, height].map((old, index) => (index === side ? value : old));
  return [sides[0] ?? x, sides[1] ?? y, sides[2] ?? width, sides[3] ?? height];
}

type Part = {
  place: Place;
  mapping: FormMapping;
  onChange: (mapping: FormMapping, chosen?: PlaceRef | null) => void;
};

/** A drawn place is a line, a box to tick, or where somebody signs; a line may have cells. */
function KindChoice({ place, mapping, onChange }: Part) {
  const id = useId();
  const to = place.placement?.to;
  const cells = to && 'box' in to ? (Array.isArray(to.cells) ? to.cells.length : (to.cells ?? 0)) : 0;
  const choose = (kind: DrawnKind) => {
    const { mapping: changed, ref } = setKind(mapping, place, kind);
    onChange(changed, ref);
  };
  const count = (value: number) =>
    onChange(
      changePlacement(mapping, place.index, (placement) => {
        if (!('box' in placement.to)) return placement;
        const { cells: _cells, ...line } = placement.to;
        return { ...placement, to: value > 0 ? { ...line, cells: value } : line };
      }),
    );
  return (
    <>
      <fieldset className={styles.kinds}>
        <legend className={fields.name}>
          <Text id="form.panel.kind" />
        </legend>
        {kinds.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name={`${id}-kind`}
              checked={kindOf(place) === kind}
              onChange={() => choose(kind)}
            />
            <Text id={`form.panel.kind.${kind}`} />
          </label>
        ))}
      </fieldset>
      {kindOf(place) === 'text' && (
        <label className={styles.cells}>
          <Text id="form.panel.cells" />
          <input
            type="number"
            className={fields.box}
            min={0}
            max={60}
            value={cells}
            onChange={({ target: { valueAsNumber: value } }) => {
              if (Number.isInteger(value) && value >= 0 && value <= 60) count(value);
            }}
          />
        </label>
      )}
    </>
  );
}

function SizeChoice({ id, place, mapping, onChange }: Part & { id: string }) {
  const t = useText();
  return (
    <div>
      <label htmlFor={`${id}-size`} className={fields.name}>
        <Text id="form.panel.size" />
      </label>
      <select
        id={`${id}-size`}
        className={fields.box}
        value={place.placement?.size ?? ''}
        onChange={({ target }) =>
          onChange(
            changePlacement(mapping, place.index, ({ size: _size, ...placement }) =>
              target.value === '' ? placement : { ...placement, size: Number(target.value) },
            ),
          )
        }
      >
        <option value="">{t('form.panel.sizeAuto')}</option>
        {sizes.map((size) => (
          <option key={size} value={size}>
            {t('form.panel.sizePoints', { size })}
          </option>
        ))}
      </select>
    </div>
  );
}
