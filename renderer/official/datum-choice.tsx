import { useId } from 'react';
import { datumIds } from '../../core/model/form-datum.ts';
import type { FormMapping, FormPlacement } from '../../core/model/form-mapping.ts';
import fields from '../form/field.module.css';
import { Text, useText } from '../language/language.tsx';
import { changePlacement, setDatum, setOption } from './change-places.ts';
import { datumChoices } from './datum-choices.ts';
import type { FieldKind } from './places.ts';

const sizes = [7, 8, 9, 10, 11, 12, 14] as const;

/** A longer list of a field is one of towns or countries: nobody always chooses the same one of it. */
const mostOptions = 40;

type Part = {
  placement: FormPlacement;
  index: number;
  mapping: FormMapping;
  onChange: (mapping: FormMapping) => void;
};

/** Which answer is written at a place; of a list, also always the same of its own words. */
export function DatumChoice({ placement, index, mapping, kind, onChange }: Part & { kind: FieldKind }) {
  const t = useText();
  const id = useId();
  const { to, datum, standing } = placement;
  const field = 'field' in to ? mapping.form.fields.find(({ name }) => name === to.field) : undefined;
  const options = kind === 'choice' ? (field?.options ?? []) : [];
  const option = 'field' in to ? options.findIndex(({ value }) => value === to.state) : -1;
  const choose = (value: string) => {
    const chosen = options[Number(value)];
    if (value !== '' && chosen) onChange(setOption(mapping, index, chosen.value));
    else
      onChange(
        setDatum(
          mapping,
          index,
          datumIds.find((one) => one === value),
        ),
      );
  };
  const current = option >= 0 && datum === 'always' ? String(option) : (datum ?? '');
  return (
    <div>
      <label htmlFor={id} className={fields.name}>
        <Text id="form.panel.datum" />
      </label>
      <select
        id={id}
        className={fields.box}
        data-datum
        value={standing === 'refused' ? '' : current}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{t('form.panel.noDatum')}</option>
        {datumChoices(kind).map(({ title, data }) => (
          <optgroup key={title} label={t(title)}>
            {data.map(({ id: one, name }) => (
              <option key={one} value={one}>
                {t(name)}
              </option>
            ))}
          </optgroup>
        ))}
        {options.length > 0 && options.length <= mostOptions && (
          <optgroup label={t('form.panel.options')}>
            {options.map(({ value, label }, at) => (
              <option key={value} value={at} lang="fr">
                {label}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
}

/** The largest size of its letters. */
export function SizeChoice({ placement, index, mapping, onChange }: Part) {
  const t = useText();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={fields.name}>
        <Text id="form.panel.size" />
      </label>
      <select
        id={id}
        className={fields.box}
        value={placement.size ?? ''}
        onChange={({ target }) =>
          onChange(
            changePlacement(mapping, index, ({ size: _size, ...rest }) =>
              target.value === '' ? rest : { ...rest, size: Number(target.value) },
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
