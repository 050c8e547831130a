import { useController } from 'react-hook-form';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { Text } from '../language/language.tsx';
import type { Choice, Field } from '../steps/page.ts';
import styles from './field.module.css';
import { FieldFrame } from './field-frame.tsx';

/** A choice among few. Nothing is chosen beforehand, and nothing is what the draft then holds. */
export function ChoiceField({ field }: { field: Field & { input: 'choice' } }) {
  const { field: answer } = useController<DraftDossier>({ name: field.path });
  return (
    <FieldFrame field={field} group>
      {({ id, 'aria-invalid': invalid }) => (
        <div className={styles.choices} data-stacked={field.choices.some(({ hint }) => hint)}>
          {field.choices.map((choice, index) => (
            <ChoiceLine
              key={choice.value}
              choice={choice}
              // The answer's own id is on its first choice: links to the answer lead there.
              id={index === 0 ? id : `${id}-${choice.value}`}
              type="radio"
              name={field.path}
              checked={answer.value === choice.value}
              invalid={invalid}
              onChange={() => answer.onChange(choice.value)}
            />
          ))}
        </div>
      )}
    </FieldFrame>
  );
}

/** More choices than this stand side by side where there is room: the button under them stays in sight. */
const many = 8;

/** Any number of choices, kept in the order in which they are offered. */
export function ChoicesField({ field }: { field: Field & { input: 'choices' } }) {
  const { field: answer } = useController<DraftDossier>({ name: field.path });
  const chosen: readonly unknown[] = Array.isArray(answer.value) ? answer.value : [];
  const toggle = (value: string) =>
    answer.onChange(
      field.choices
        .map((choice) => choice.value)
        .filter((candidate) => chosen.includes(candidate) !== (candidate === value)),
    );
  return (
    <FieldFrame field={field} group>
      {({ id, 'aria-invalid': invalid }) => (
        <div className={styles.choices} data-stacked data-many={field.choices.length > many}>
          {field.choices.map((choice, index) => (
            <ChoiceLine
              key={choice.value}
              choice={choice}
              id={index === 0 ? id : `${id}-${choice.value}`}
              type="checkbox"
              name={field.path}
              checked={chosen.includes(choice.value)}
              invalid={invalid}
              onChange={() => toggle(choice.value)}
            />
          ))}
        </div>
      )}
    </FieldFrame>
  );
}

/** One choice, with what it means. */
export function ChoiceLine({
  choice: { value, label, hint },
  id,
  invalid,
  ...input
}: {
  choice: Choice;
  id: string;
  type: 'radio' | 'checkbox';
  name: string;
  checked: boolean;
  invalid: true | undefined;
  onChange: () => void;
}) {
  return (
    <div className={styles.choice}>
      <input
        {...input}
        id={id}
        value={value}
        aria-invalid={invalid}
        aria-describedby={hint ? `${id}-means-${value}` : undefined}
      />
      <div>
        <label htmlFor={id}>
          <Text id={label} />
        </label>
        {hint && (
          <p className={styles.meaning} id={`${id}-means-${value}`}>
            <Text id={hint} />
          </p>
        )}
      </div>
    </div>
  );
}
