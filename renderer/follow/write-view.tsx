import { type FormEvent, useEffect, useRef, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { isUnder } from '../../core/model/path.ts';
import type { Issue } from '../../core/model/result.ts';
import { answerIssues } from '../../core/rules/answer-issues.ts';
import { startShortLetter } from '../../core/rules/answer-letter.ts';
import { purposeOf } from '../../core/rules/asked.ts';
import { useDossierForm } from '../form/dossier-form.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { FieldList } from '../form/field-list.tsx';
import buttons from '../frame/button.module.css';
import { Text } from '../language/language.tsx';
import styles from './follow.module.css';
import { writingFields } from './writing-fields.ts';

const offered = ['reminder', 'return-original', 'bank-details', 'new-address', 'conciliator'] as const;

/** The letters that one writes unasked; or the one that was begun. */
export function WriteView({
  draft,
  today,
  begun,
  onWritten,
}: {
  draft: DraftDossier;
  today: IsoDate;
  /** An answer that needs some words more: an appeal. */
  begun: DraftDossier | undefined;
  onWritten: (draft: DraftDossier) => void;
}) {
  const [started, setStarted] = useState(begun);
  if (started)
    return (
      <WriteForm started={started} today={today} onBack={() => setStarted(undefined)} onWritten={onWritten} />
    );
  return (
    <section aria-labelledby="follow-write">
      <h2 id="follow-write">
        <Text id="follow.write" />
      </h2>
      <ul className={styles.letters}>
        {offered.map((purpose) => (
          <li key={purpose}>
            <button
              type="button"
              className={styles.letter}
              onClick={() => setStarted(startShortLetter(draft, purpose, today))}
            >
              <strong>
                <Text id={`purpose.${purpose}`} />
              </strong>
              <span>
                <Text id={`purpose.${purpose}.hint`} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WriteForm({
  started,
  today,
  onBack,
  onWritten,
}: {
  started: DraftDossier;
  today: IsoDate;
  onBack: () => void;
  onWritten: (draft: DraftDossier) => void;
}) {
  // A form of its own: the dossier becomes this letter only when it is decided on.
  const form = useDossierForm(started);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const summary = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    if (issues.length > 0) summary.current?.focus();
  }, [issues]);
  const fields = writingFields[purposeOf(started)];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const written = structuredClone(form.getValues());
    const wrong = fields.flatMap(({ path }) =>
      answerIssues(written, today)
        .filter(({ at }) => isUnder(at, path))
        .map(({ code }) => ({ code, at: path })),
    );
    form.clearErrors();
    for (const { code, at } of wrong) form.setError(at, { message: code });
    setIssues(wrong);
    if (wrong.length === 0) onWritten(written);
  };
  return (
    <FormProvider {...form}>
      <form noValidate className={styles.form} onSubmit={submit}>
        <ErrorSummary issues={issues} ref={summary} />
        <h2 ref={title} tabIndex={-1}>
          <Text id={`purpose.${purposeOf(started)}`} />
        </h2>
        <FieldList fields={fields} />
        <div className={styles.tools}>
          <button type="submit" className={buttons.primary}>
            <Text id="follow.makeLetter" />
          </button>
          <button type="button" className={buttons.plain} onClick={onBack}>
            <Text id="frame.back" />
          </button>
        </div>
      </form>
    </FormProvider>
  );
}
