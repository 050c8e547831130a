import { useController } from 'react-hook-form';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { Text } from '../language/language.tsx';
import type { Field } from '../steps/pages.ts';
import styles from './field.module.css';
import { FieldFrame } from './field-frame.tsx';

/** A choice among few. Nothing is chosen beforehand, and nothing is what the draft then holds. */
export function ChoiceField({ field }: { field: Field & { input: 'choice' } }) {
  const { field: answer } = useController<DraftDossier>({ name: field.path });
  return (
    <FieldFrame field={field} group>
      {({ id, 'aria-invalid': invalid }) => (
        <div className={styles.choices}>
          {field.choices.map(({ value, label }, index) => (
            <label key={value} className={styles.choice}>
              <input
                // The answer's own id is on its first choice: links to the answer lead there.
                id={index === 0 ? id : `${id}-${value}`}
                type="radio"
                name={field.path}
                value={value}
                checked={answer.value === value}
                aria-invalid={invalid}
                onChange={() => answer.onChange(value)}
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
