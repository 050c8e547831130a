import { FileLock2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { describeIssue } from '../../../core/i18n/describe-issue.ts';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { toIssue } from '../../../core/model/result.ts';
import { call } from '../../bridge.ts';
import { NewPassphraseFields, useNewPassphrase } from '../../form/new-passphrase.tsx';
import buttons from '../../frame/button.module.css';
import { Text, useLanguage } from '../../language/language.tsx';
import styles from './handover.module.css';

/** The file for the host's own computer, sealed with a passphrase that is told by another way. */
export function SaveRequest({ id, draft }: { id: string; draft: DraftDossier }) {
  const language = useLanguage();
  const { setValue } = useFormContext<DraftDossier>();
  const secret = useNewPassphrase();
  const [news, setNews] = useState<string>();
  const [isSaved, setSaved] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setNews(undefined);
    const passphrase = secret.take();
    if (passphrase === undefined) return;
    try {
      const { saved, request } = await call('handover.save', { id, draft, passphrase });
      if (!saved) return;
      // What comes back is known by this name.
      if (request) setValue('handover.request', request, { shouldDirty: true });
      setSaved(true);
      secret.clear();
    } catch (error) {
      setNews(describeIssue(language, toIssue(error)));
    }
  };
  return (
    <form noValidate onSubmit={(event) => void save(event)} className={styles.form}>
      <p>
        <Text id="handover.save.text" />
      </p>
      <NewPassphraseFields secret={secret} />
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
