import { useFormContext, useWatch } from 'react-hook-form';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { Text } from '../language/language.tsx';
import styles from './print-options.module.css';

const sides = ['one', 'two'] as const;

/** How the pack is printed: on one side or both, and with or without a sheet in the place of each original. */
export function PrintOptions({ hasOriginal }: { hasOriginal: boolean }) {
  const { setValue } = useFormContext<DraftDossier>();
  const print = useWatch<DraftDossier, 'print'>({ name: 'print' });
  return (
    <div className={styles.options}>
      <fieldset className={styles.sides}>
        <legend className="visually-hidden">
          <Text id="pack.sides" />
        </legend>
        {sides.map((side) => (
          <label key={side} className={styles.option}>
            <input
              type="radio"
              name="print.sides"
              value={side}
              checked={(print?.sides ?? 'one') === side}
              onChange={() => setValue('print.sides', side, { shouldDirty: true })}
            />
            <span>
              <Text id={`pack.sides.${side}`} />
            </span>
          </label>
        ))}
      </fieldset>
      {hasOriginal && (
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={print?.separators !== 'no'}
            onChange={({ target }) =>
              setValue('print.separators', target.checked ? 'yes' : 'no', { shouldDirty: true })
            }
          />
          <span>
            <Text id="pack.separators" />
          </span>
        </label>
      )}
    </div>
  );
}
