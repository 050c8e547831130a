import { FileInput, MonitorSmartphone } from 'lucide-react';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import buttons from '../../frame/button.module.css';
import { Unfold } from '../../frame/why.tsx';
import { Text } from '../../language/language.tsx';
import styles from '../signing.module.css';
import { SaveRequest } from './save-request.tsx';

/** How the host comes to sign on a screen: here and now, or on their own computer by a sealed file. */
export function HandOverWays({
  id,
  draft,
  name,
  onHere,
  onAnswer,
}: {
  id: string;
  draft: DraftDossier;
  name: string;
  onHere: () => void;
  onAnswer: () => void;
}) {
  // What is copied by hand is signed by hand.
  if (draft.attestation?.written === 'by-hand')
    return (
      <p>
        <Text id="handover.byHand" />
      </p>
    );
  return (
    <div className={styles.wayContent}>
      <p>
        <Text id="handover.here.text" />
      </p>
      <div>
        <button type="button" className={buttons.secondary} onClick={onHere}>
          <MonitorSmartphone aria-hidden size={20} />
          <span>
            <Text id="handover.here" values={{ name }} />
          </span>
        </button>
      </div>
      <Unfold title="handover.elsewhere">
        <SaveRequest id={id} draft={draft} />
      </Unfold>
      {draft.handover?.request && (
        <div className={styles.tools}>
          <button type="button" className={buttons.secondary} onClick={onAnswer}>
            <FileInput aria-hidden size={20} />
            <Text id="handover.answer" />
          </button>
        </div>
      )}
    </div>
  );
}
