import { FileLock2 } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { describeIssue } from '../../../core/i18n/describe-issue.ts';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { toIssue } from '../../../core/model/result.ts';
import { call } from '../../bridge.ts';
import buttons from '../../frame/button.module.css';
import { Text, useLanguage } from '../../language/language.tsx';
import styles from './handover.module.css';
import { checkPassphrase } from './passphrase.ts';
import { PassphraseField } from './passphrase-field.tsx';

/** The file for the host's own computer, sealed with a passphrase that is told by another way. */
export function SaveRequest({ id, draft }: { id: string; draft: DraftDossier }) {
  const language = useLanguage();
  const { setValue } = useFormContext<DraftDossier>();
  const box = useRef<HTMLFormElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<'passphrase-short' | 'passphrase-differs'>();
  const [news, setNews] = useState<string>();
  const [isSaved, setSaved] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const found = checkPassphrase(passphrase, again);
    setWrong(found === 'passphrase-short' || found === 'passphrase-differs' ? found : undefined);
    setNews(undefined);
    if (found) {
      box.current?.querySelectorAll('input')[found === 'passphrase-short' ? 0 : 1]?.focus();
      return;
    }
    try {
      const { saved, request } = await call('handover.save', { id, draft, passphrase });
      if (!saved) return;
      // What comes back is known by this name.
      if (request) setValue('handover.request', request, { shouldDirty: true });
      setSaved(true);
      setPassphrase('');
      setAgain('');
    } catch (error) {
      setNews(describeIssue(language, toIssue(error)));
    }
  };
  return (
    <form ref={box} noValidate onSubmit={(event) => void save(event)} className={styles.form}>
      <p>
        <Text id="handover.save.text" />
      </p>
      <PassphraseField
        label="handover.passphrase"
        hint="handover.passphrase.hint"
        value={passphrase}
        error={wrong === 'passphrase-short' ? 'errors.passphrase-short' : undefined}
        onChange={setPassphrase}
      />
      <PassphraseField
        label="handover.again"
        value={again}
        error={wrong === 'passphrase-differs' ? 'errors.passphrase-differs' : undefined}
        onChange={setAgain}
      />
      <p className={styles.advice}>
        <Text id="handover.advice" />
      </p>
      <div>
        <button type="submit" className={buttons.secondary}>
          <FileLock2 aria-hidden size={20} />
          <Text id="handover.save" />
        </button>
      </div>
      <p role="status" className={isSaved ? styles.done : 'visually-hidden'}>
        {isSaved && <Text id="handover.saved" />}
      </p>
      {news && (
        <p role="alert" className={styles.wrong}>
          {news}
        </p>
      )}
    </form>
  );
}
