import { FileText } from 'lucide-react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { Unfold } from '../frame/why.tsx';
import { Text } from '../language/language.tsx';
import { CardButton } from '../sending/card-button.tsx';
import type { PackActions } from '../sending/use-pack-actions.ts';
import styles from './signing.module.css';

/** How the attestation may be made otherwise: copied by hand, or signed by both. Neither is asked for by any text. */
export function AttestationOptions({ actions }: { actions: PackActions }) {
  const { setValue } = useFormContext<DraftDossier>();
  const attestation = useWatch<DraftDossier, 'attestation'>({ name: 'attestation' });
  const isByHand = attestation?.written === 'by-hand';
  return (
    <Unfold title="sign.options">
      <Option
        label="sign.byHand"
        hint="sign.byHand.hint"
        isChosen={isByHand}
        onChange={(chosen) =>
          setValue('attestation.written', chosen ? 'by-hand' : 'printed', { shouldDirty: true })
        }
      />
      {isByHand && (
        <CardButton
          icon={FileText}
          label="sign.model"
          isBusy={actions.isBusy}
          onPress={() => actions.open({ kind: 'model-to-copy' })}
        />
      )}
      <Option
        label="sign.both"
        hint="sign.both.hint"
        isChosen={attestation?.hostedSigns === 'yes'}
        onChange={(chosen) =>
          setValue('attestation.hostedSigns', chosen ? 'yes' : 'no', { shouldDirty: true })
        }
      />
    </Unfold>
  );
}

function Option({
  label,
  hint,
  isChosen,
  onChange,
}: {
  label: 'sign.byHand' | 'sign.both';
  hint: 'sign.byHand.hint' | 'sign.both.hint';
  isChosen: boolean;
  onChange: (chosen: boolean) => void;
}) {
  return (
    <label className={styles.option}>
      <input type="checkbox" checked={isChosen} onChange={({ target }) => onChange(target.checked)} />
      <span>
        <Text id={label} />
        <span className={styles.meaning}>
          <Text id={hint} />
        </span>
      </span>
    </label>
  );
}
