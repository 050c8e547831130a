import { CopyPlus, Move, Trash2 } from 'lucide-react';
import { useId } from 'react';
import type { FormMapping, SeenBox } from '../../core/model/form-mapping.ts';
import { signerNames } from '../../core/model/signature.ts';
import fields from '../form/field.module.css';
import buttons from '../frame/button.module.css';
import { Text } from '../language/language.tsx';
import { changePlacement, removePlace, setBox, setKind, setPage, setSigner } from './change-places.ts';
import styles from './place-panel.module.css';
import { kindOf, type Place, type PlaceRef } from './places.ts';

const kinds = ['text', 'tick', 'signature'] as const;
const sides = ['left', 'top', 'width', 'height'] as const;

type Part = {
  place: Place;
  mapping: FormMapping;
  onChange: (mapping: FormMapping, chosen?: PlaceRef | null) => void;
};

/** A place that was drawn: what it is for, its cells, where it lies, and once more the same. */
export function DrawnPart({
  place,
  mapping,
  onChange,
  onGoTo,
  onRepeat,
}: Part & { onGoTo: () => void; onRepeat: () => void }) {
  return (
    <>
      <KindChoice place={place} mapping={mapping} onChange={onChange} />
      {place.who && <SignerChoice place={place} mapping={mapping} onChange={onChange} />}
      {kindOf(place) === 'text' && <CellCount place={place} mapping={mapping} onChange={onChange} />}
      <Sides place={place} mapping={mapping} onChange={onChange} />
      <div className={styles.decide}>
        <button type="button" className={buttons.secondary} onClick={onRepeat}>
          <CopyPlus aria-hidden size={18} />
          <Text id="form.panel.repeat" />
        </button>
        <button type="button" className={buttons.secondary} onClick={onGoTo}>
          <Move aria-hidden size={18} />
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
  );
}

/** A line, a box to tick, or where somebody signs. */
function KindChoice({ place, mapping, onChange }: Part) {
  const id = useId();
  return (
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
            onChange={() => {
              const { mapping: changed, ref } = setKind(mapping, place, kind);
              onChange(changed, ref);
            }}
          />
          <Text id={`form.panel.kind.${kind}`} />
        </label>
      ))}
    </fieldset>
  );
}

function SignerChoice({ place, mapping, onChange }: Part) {
  const id = useId();
  return (
    <fieldset className={styles.kinds}>
      <legend className={fields.name}>
        <Text id="form.panel.who" />
      </legend>
      {signerNames.map((who) => (
        <label key={who}>
          <input
            type="radio"
            name={`${id}-who`}
            checked={place.who === who}
            onChange={() => onChange(setSigner(mapping, place.index, who))}
          />
          <Text id={`form.panel.who.${who}`} />
        </label>
      ))}
    </fieldset>
  );
}

/** How many cells a line has, one for each letter. */
function CellCount({ place, mapping, onChange }: Part) {
  const to = place.placement?.to;
  const cells = to && 'box' in to ? (Array.isArray(to.cells) ? to.cells.length : (to.cells ?? 0)) : 0;
  const count = (value: number) =>
    onChange(
      changePlacement(mapping, place.index, (placement) => {
        if (!('box' in placement.to)) return placement;
        const { cells: _cells, ...line } = placement.to;
        return { ...placement, to: value > 0 ? { ...line, cells: value } : line };
      }),
    );
  return (
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
  );
}

/** Where a place lies, in numbers: as exact as a ruler on the paper. */
function Sides({ place, mapping, onChange }: Part) {
  const [at] = place.at;
  if (!at) return null;
  return (
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
      {mapping.form.pages > 1 && (
        <label>
          <Text id="form.panel.page" />
          <input
            type="number"
            className={fields.box}
            min={1}
            max={mapping.form.pages}
            value={at.page}
            onChange={({ target: { valueAsNumber: page } }) => {
              if (Number.isInteger(page) && page >= 1 && page <= mapping.form.pages)
                onChange(setPage(mapping, place, page));
            }}
          />
        </label>
      )}
    </div>
  );
}

function withSide([x, y, width, height]: SeenBox, side: number, value: number): SeenBox {
  const changed = [x, y, width, height].map((old, index) => (index === side ? value : old));
  return [changed[0] ?? x, changed[1] ?? y, changed[2] ?? width, changed[3] ?? height];
}
