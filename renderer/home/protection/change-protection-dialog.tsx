import type { Output } from '../../../core/contract/contract.ts';
import type { DossierCard } from '../../../core/contract/dossiers.ts';
import type { ProtectionKind } from '../../../core/contract/protection.ts';
import { call } from '../../bridge.ts';
import buttons from '../../frame/button.module.css';
import { CancelButton } from '../../frame/cancel-button.tsx';
import { QuestionDialog } from '../../frame/question-dialog.tsx';
import { Text, useText } from '../../language/language.tsx';
import styles from './protection.module.css';
import { ProtectionForm } from './protection-form.tsx';

/** Another protection for a dossier that can be read, and what was said once for all of those to come. */
export function ChangeProtectionDialog({
  card: { id, title, protection },
  start,
  onClose,
  onChanged,
  onForgotten,
}: {
  card: DossierCard;
  start: Pick<Output<'app.start'>, 'keyStore' | 'protection'>;
  onClose: () => void;
  onChanged: () => void;
  /** The person is asked again for each new dossier. */
  onForgotten: () => void;
}) {
  const t = useText();
  return (
    <QuestionDialog
      title="storage.change"
      isWide
      text={
        <Text
          id={protection === 'memory' ? 'storage.change.memory' : 'storage.change.text'}
          values={{ title: title || t('home.untitled') }}
        />
      }
      onClose={onClose}
    >
      {(close) => (
        <>
          <ProtectionForm
            kinds={kindsFor(protection, start.keyStore)}
            now={protection}
            submit="storage.change.go"
            onChosen={async (wish) => {
              await call('dossier.protect', { id, protection: wish });
              onChanged();
            }}
          >
            <CancelButton onCancel={close} />
          </ProtectionForm>
          {start.protection && (
            <div className={styles.remembered}>
              <p>
                <Text id={`storage.remembered.${start.protection}`} />
              </p>
              <button
                type="button"
                className={buttons.plain}
                onClick={() => {
                  close();
                  onForgotten();
                }}
              >
                <Text id="storage.forget" />
              </button>
            </div>
          )}
        </>
      )}
    </QuestionDialog>
  );
}

/** Without protection is offered to whom nothing better is, or who has it. */
function kindsFor(now: ProtectionKind, hasKeyStore: boolean): readonly ProtectionKind[] {
  const better: ProtectionKind[] = hasKeyStore ? ['keystore', 'both', 'passphrase'] : ['passphrase'];
  return hasKeyStore && now !== 'none' ? better : [...better, 'none'];
}
