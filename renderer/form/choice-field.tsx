import { useFormContext } from 'react-hook-form';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { Text } from '../language/language.tsx';
import type { Field } from '../steps/pages.ts';
import styles from './field.module.css';
import { FieldFrame } from './field-frame.tsx';

export function ChoiceField({ field }: { field: Field & { input: 'choice' } }) {
  const { register } = useFormContext<DraftDossier>();
  return (
    <FieldFrame field={field} group>
      {({ id, 'aria-invalid': invalid }) => (
        <div className={styles.choices}>
          {field.choices.map(({ value, label }, index) => (
            <label key={value} className={styles.choice}>
              <input
                {...register(field.path)}
                // The answer's own id is on its first choice: links to the answer lead there.
                id={index === 0 ? id : `${id}-${value}`}
                type="radio"
                value={value}
                aria-invalid={invalid}
              />
              <span>
                <Text id={label} />
              </span>
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}
