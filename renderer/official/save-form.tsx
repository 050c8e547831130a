import { ClipboardList, Download, FileInput, FileOutput } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import type { KnownForm } from '../../core/contract/forms.ts';
import type { MessageKey } from '../../core/i18n/messages.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { FormMapping } from '../../core/model/form-mapping.ts';
import type { OfficialForm } from '../../core/model/official-form.ts';
import { type Issue, toIssue } from '../../core/model/result.ts';
import { call } from '../bridge.ts';
import buttons from '../frame/button.module.css';
import { IssueText } from '../language/issue-text.tsx';
import { Text, useText } from '../language/language.tsx';
import styles from './form-page.module.css';

/** What was just done, or why it was not. */
type Outcome = { done?: MessageKey; issues: readonly Issue[] };

/** Work for the main process, one at a time, with its outcome in words. */
function useOutcome() {
  const [outcome, setOutcome] = useState<Outcome>();
  const [isBusy, setBusy] = useState(false);
  const run = async (work: () => Promise<Outcome | undefined>) => {
    setBusy(true);
    setOutcome(undefined);
    try {
      setOutcome(await work());
    } catch (error) {
      setOutcome({ issues: [toIssue(error)] });
    }
    setBusy(false);
  };
  const words: ReactNode = (
    <div role="status">
      {outcome?.done && (
        <p className={styles.done}>
          <Text id={outcome.done} />
        </p>
      )}
      {outcome?.issues.map((issue) => (
        <p key={`${issue.code} ${issue.at}`} className={styles.told}>
          <IssueText issue={issue} />
        </p>
      ))}
    </div>
  );
  return { run, isBusy, words };
}

/** The answers to copy by hand onto a form that cannot be filled. */
export function CopySheet({ id, draft }: { id: string; draft: DraftDossier }) {
  const { run, isBusy, words } = useOutcome();
  const open = async (): Promise<Outcome> => {
    await call('pack.open', { id, draft, part: { kind: 'answers-to-copy' } });
    return { done: 'form.opened', issues: [] };
  };
  return (
    <div className={styles.copy}>
      <button type="button" className={buttons.secondary} disabled={isBusy} onClick={() => void run(open)}>
        <ClipboardList aria-hidden size={18} />
        <Text id="form.save.copy" />
      </button>
      <p className={styles.quiet}>
        <Text id="form.save.copyText" />
      </p>
      {words}
    </div>
  );
}

/** The filled form as a file, for print or to type on in; and its mapping, for another person or from one. */
export function SaveForm({
  id,
  draft,
  own,
  onAdopted,
}: {
  id: string;
  draft: DraftDossier;
  own: OfficialForm;
  onAdopted: (mapping: FormMapping, known: KnownForm) => void;
}) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const { run, isBusy, words } = useOutcome();
  const hasFields = own.description.fields.count > 0;
  const save = (keepsFields: boolean) =>
    run(async () => {
      const { saved, issues } = await call('form.save', { id, draft, keepsFields });
      return saved ? { done: 'form.saved', issues } : undefined;
    });
  const exportMapping = () =>
    run(async () => {
      const { saved } = await call('form.export', { mapping: own.mapping });
      return saved ? { done: 'form.saved', issues: [] } : undefined;
    });
  const adopt = (file: File) =>
    run(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { mapping, known } = await call('form.adopt', { bytes, mapping: own.mapping });
      onAdopted(mapping, known);
      return undefined;
    });
  return (
    <section className={styles.save} aria-labelledby="form-save-title">
      <h2 id="form-save-title">
        <Text id="form.save.title" />
      </h2>
      <button type="button" className={buttons.secondary} disabled={isBusy} onClick={() => void save(false)}>
        <Download aria-hidden size={18} />
        <Text id="form.save.print" />
      </button>
      {hasFields && (
        <button type="button" className={buttons.secondary} disabled={isBusy} onClick={() => void save(true)}>
          <Download aria-hidden size={18} />
          <Text id="form.save.fields" />
        </button>
      )}
      {words}
      <CopySheet id={id} draft={draft} />
      <p className={styles.quiet}>
        <Text id="form.save.mappingText" />
      </p>
      <button
        type="button"
        className={buttons.secondary}
        disabled={isBusy}
        onClick={() => void exportMapping()}
      >
        <FileOutput aria-hidden size={18} />
        <Text id="form.save.export" />
      </button>
      <input
        ref={input}
        type="file"
        accept=".json"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('form.save.import')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void adopt(file);
          target.value = '';
        }}
      />
      <button
        type="button"
        className={buttons.secondary}
        disabled={isBusy}
        onClick={() => input.current?.click()}
      >
        <FileInput aria-hidden size={18} />
        <Text id="form.save.import" />
      </button>
    </section>
  );
}
