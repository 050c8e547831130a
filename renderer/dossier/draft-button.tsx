import buttons from '../frame/button.module.css';
import { Text } from '../language/language.tsx';

/** To the pack as it stands, past what is still to be answered: a draft can always be printed. */
export function DraftButton({ onDraft }: { onDraft: () => void }) {
  return (
    <div>
      <button type="button" className={buttons.secondary} onClick={onDraft}>
        <Text id="notYet.toDraft" />
      </button>
    </div>
  );
}
