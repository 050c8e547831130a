import { Text } from '../language/language.tsx';
import buttons from './button.module.css';

/** Leaves a dialog without doing what it asks about. */
export function CancelButton({ onCancel }: { onCancel: () => void }) {
  return (
    <button type="button" className={buttons.plain} onClick={onCancel}>
      <Text id="home.cancel" />
    </button>
  );
}
