import { useFormContext } from 'react-hook-form';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { nextStepTable } from '../../core/rules/next-steps.ts';
import { SourceLine } from '../frame/why.tsx';
import { Text } from '../language/language.tsx';
import styles from './follow.module.css';

/** What is left to do with the number, one by one, and what cannot be done before it. */
export function StepsView({ draft }: { draft: DraftDossier }) {
  const { setValue } = useFormContext<DraftDossier>();
  const done = draft.journey?.steps ?? [];
  const hasNumber = Boolean(draft.journey?.number);
  return (
    <>
      {!hasNumber && (
        <p className={styles.card}>
          <Text id="steps.notYet" />
        </p>
      )}
      <ol className={styles.list}>
        {nextStepTable.map(({ id, withWaitingNumber, source }) => (
          <li key={id} className={styles.step}>
            <input
              id={`step-${id}`}
              type="checkbox"
              checked={done.includes(id)}
              onChange={({ target }) =>
                setValue('journey.steps', target.checked ? [...done, id] : done.filter((one) => one !== id))
              }
            />
            <div className={styles.what}>
              <label htmlFor={`step-${id}`}>
                <Text id={`steps.${id}`} />
              </label>
              <p>
                <Text id={`steps.${id}.text`} />
              </p>
              {!hasNumber && (
                <p className={styles.quiet}>
                  <Text id={`steps.before.${withWaitingNumber}`} />
                </p>
              )}
              <SourceLine source={source} />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
