import { Check } from 'lucide-react';
import { Text, useText } from '../language/language.tsx';
import type { Progress, State } from '../steps/answers.ts';
import { type StepId, stepIds } from '../steps/page.ts';
import styles from './step-list.module.css';

/** The five steps. Each says where it stands in words beside its colour, and leads to its questions. */
export function StepList({
  current,
  progress,
  onStep,
}: {
  current: StepId;
  progress: Progress;
  onStep: (step: StepId) => void;
}) {
  const t = useText();
  return (
    <nav aria-label={t('frame.steps')}>
      <ol className={styles.steps}>
        {stepIds.map((step, index) => {
          const state = progress.step(step);
          return (
            <li key={step}>
              <button
                type="button"
                className={styles.step}
                data-state={state}
                aria-current={step === current ? 'step' : undefined}
                onClick={() => onStep(step)}
              >
                <Badge state={state} number={index + 1} />
                <span className={styles.words}>
                  <span className={styles.name}>
                    <Text id={`step.${step}`} />
                  </span>
                  <span className={styles.state}>
                    <Text id={`state.${state}`} />
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function Badge({ state, number }: { state: State; number: number }) {
  return (
    <span className={styles.badge} aria-hidden>
      {state === 'done' ? <Check size={15} strokeWidth={3} /> : number}
    </span>
  );
}
