import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { ChangedProtection, Protection, ProtectionKind } from '../../../core/contract/protection.ts';
import type { MessageKey } from '../../../core/i18n/messages.ts';
import { type Issue, toIssue } from '../../../core/model/result.ts';
import { ChoiceLine } from '../../form/choice-field.tsx';
import fields from '../../form/field.module.css';
import { NewPassphraseFields, useNewPassphrase } from '../../form/new-passphrase.tsx';
import { Text, useText } from '../../language/language.tsx';
import { FormEnd } from './form-end.tsx';
import styles from './protection.module.css';

type Props = {
  kinds: readonly ProtectionKind[];
  submit: MessageKey;
  /** What else is asked about the kind that is chosen. */
  more?: (kind: ProtectionKind) => ReactNode;
  /** What stands beside the button. */
  children: ReactNode;
} & (
  | { now?: undefined; onChosen: (protection: Protection) => Promise<void> }
  /** `now`: what the dossier has; where that includes a passphrase, it may stay. */
  | { now: ProtectionKind; onChosen: (protection: ChangedProtection) => Promise<void> }
);

/** Asks what keeps a dossier from others. That a forgotten passphrase is the end is said before it is written. */
export function ProtectionForm(props: Props) {
  const { kinds, submit, more, children, now } = props;
  const id = useId();
  const t = useText();
  const secret = useNewPassphrase();
  // One that cannot be chosen here, such as memory alone, would be a choice that nobody sees.
  const [kind, setKind] = useState(now && kinds.includes(now) ? now : undefined);
  const [issue, setIssue] = useState<Issue>();
  const [isBusy, setBusy] = useState(false);
  const hasPassphrase = now !== undefined && withPassphrase(now);

  const choose = async (): Promise<void> => {
    if (kind === undefined) return setIssue({ code: 'protection-needed', at: '' });
    if (withPassphrase(kind)) {
      if (props.now && hasPassphrase && secret.isEmpty) return props.onChosen({ kind });
      const passphrase = secret.take();
      return passphrase === undefined ? undefined : props.onChosen({ kind, passphrase });
    }
    if (kind !== 'memory') return props.onChosen({ kind });
    if (!props.now) return props.onChosen({ kind });
  };
  const submitted = async (event: FormEvent) => {
    event.preventDefault();
    setIssue(undefined);
    setBusy(true);
    try {
      await choose();
    } catch (error) {
      setIssue(toIssue(error));
    }
    setBusy(false);
  };

  return (
    <form noValidate className={styles.form} onSubmit={(event) => void submitted(event)}>
      <fieldset className={fields.choices} data-stacked="true" aria-label={t('storage.kinds')}>
        {kinds.map((one) => (
          <ChoiceLine
            key={one}
            choice={{ value: one, label: `storage.${one}`, hint: `storage.${one}.text` }}
            id={`${id}-${one}`}
            type="radio"
            name={id}
            checked={kind === one}
            invalid={issue?.code === 'protection-needed' ? true : undefined}
            onChange={() => {
              setKind(one);
              setIssue(undefined);
            }}
          />
        ))}
      </fieldset>
      {kind && withPassphrase(kind) && (
        <div className={styles.secret}>
          <p className={styles.warning}>
            <Text id="storage.passphrase.forgotten" />
          </p>
          <NewPassphraseFields
            secret={secret}
            hint={hasPassphrase ? 'storage.passphrase.keep' : 'handover.passphrase.hint'}
          />
        </div>
      )}
      {kind && more?.(kind)}
      <FormEnd issue={issue} submit={submit} isBusy={isBusy}>
        {children}
      </FormEnd>
    </form>
  );
}

function withPassphrase(kind: ProtectionKind): kind is 'passphrase' | 'both' {
  return kind === 'passphrase' || kind === 'both';
}
