import { SkipForward } from 'lucide-react';
import buttons from '../frame/button.module.css';
import { Text } from '../language/language.tsx';
import styles from './place-panel.module.css';
import type { Place } from './places.ts';

/** Before a place is chosen: how to choose one, and the way to the first that is to be checked. */
export function NothingChosen({ next, onNext }: { next: Place | undefined; onNext: () => void }) {
  return (
    <div className={styles.panel}>
      <p className={styles.quiet}>
        <Text id="form.panel.none" />
      </p>
      {next && (
        <button type="button" className={buttons.primary} onClick={onNext}>
          <SkipForward aria-hidden size={18} />
          <Text id="form.panel.first" />
        </button>
      )}
    </div>
  );
}
