import { FileLock2, LockOpen } from 'lucide-react';
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { Output } from '../../../core/contract/contract.ts';
import { handoverByteLimit } from '../../../core/model/handover.ts';
import { formatLength, formatOf } from '../../../core/model/liasse-format.ts';
import { type Issue, toIssue } from '../../../core/model/result.ts';
import { call } from '../../bridge.ts';
import { checkPassphrase } from '../../form/check-passphrase.ts';
import { PassphraseField } from '../../form/passphrase-field.tsx';
import buttons from '../../frame/button.module.css';
import { IssueText } from '../../language/issue-text.tsx';
import { Text } from '../../language/language.tsx';
import styles from './handover.module.css';

export type Opened = { handover: Output<'handover.open'>; passphrase: string };

/** A file that came from outside of the window, if it could be read; `key` tells one from the next. */
export type Handed = { key?: string; file?: File; issue?: Issue };

/** Chooses a sealed file and opens it with its passphrase. `dossier`: the one that waits for an answer. */
export function OpenFile({
  dossier,
  handed = {},
  before = async () => undefined,
  onOpened,
  children,
}: {
  dossier?: string;
  handed?: Handed;
  before?: () => Promise<unknown>;
  onOpened: (opened: Opened) => void;
  /** What stands beside the button that opens. */
  children?: ReactNode;
}) {
  const id = useId();
  const box = useRef<HTMLFormElement>(null);
  const [file, setFile] = useState(handed.file);
  const [passphrase, setPassphrase] = useState('');
  const [issue, setIssue] = useState(handed.issue);
  const [isOpening, setOpening] = useState(false);
  const isShort = issue?.code === 'passphrase-short';

  const refuse = (code: string, field: number) => {
    setIssue({ code, at: '' });
    box.current?.querySelectorAll('input')[field]?.focus();
  };
  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (!file) return refuse('handover-no-file', 0);
    if (await isDossier(file)) return refuse('file-is-dossier', 0);
    if (checkPassphrase(passphrase)) return refuse('passphrase-short', 1);
    if (file.size > handoverByteLimit) return refuse('handover-foreign', 0);
    setOpening(true);
    setIssue(undefined);
    // A file that was written anew since it was chosen is not read under the same choice.
    const content = await file.arrayBuffer().catch(() => undefined);
    if (!content) {
      setFile(undefined);
      setOpening(false);
      return refuse('handover-no-file', 0);
    }
    try {
      await before();
      const bytes = new Uint8Array(content);
      const handover = await call('handover.open', {
        bytes,
        passphrase,
        ...(dossier ? { id: dossier } : {}),
      });
      onOpened({ handover, passphrase });
    } catch (error) {
      setIssue(toIssue(error));
    }
    setOpening(false);
  };

  return (
    <form ref={box} noValidate onSubmit={(event) => void open(event)} className={styles.form}>
      {/* Dropping is a second way to do what the button inside does for everybody. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        className={styles.file}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          setFile(event.dataTransfer.files[0]);
        }}
      >
        <input
          id={id}
          type="file"
          accept=".liasse"
          className={styles.fileInput}
          aria-describedby={`${id}-name`}
          onChange={({ target }) => {
            setFile(target.files?.[0]);
            // The same name may be chosen again: the file may have come anew meanwhile.
            target.value = '';
          }}
        />
        <label htmlFor={id} className={styles.choose}>
          <FileLock2 aria-hidden size={20} />
          <Text id="handover.choose" />
        </label>
        <p id={`${id}-name`} className={styles.fileName}>
          {file?.name ?? <Text id="handover.noFile" />}
        </p>
      </div>
      <PassphraseField
        label="handover.passphrase"
        // Who waits for an answer made the phrase up: nobody told it.
        hint={dossier ? undefined : 'handover.passphrase.told'}
        value={passphrase}
        error={isShort ? 'errors.passphrase-short' : undefined}
        onChange={setPassphrase}
      />
      {issue && !isShort && (
        <p role="alert" className={styles.wrong}>
          <IssueText issue={issue} />
        </p>
      )}
      <div className={styles.end}>
        <button type="submit" className={buttons.primary} disabled={isOpening}>
          <LockOpen aria-hidden size={20} />
          <Text id={isOpening ? 'handover.opening' : 'handover.open'} />
        </button>
        {children}
      </div>
    </form>
  );
}

/** Whether the file is a whole dossier that was exported: it is opened on Home. */
async function isDossier(file: File): Promise<boolean> {
  try {
    return formatOf(new Uint8Array(await file.slice(0, formatLength).arrayBuffer())) === 'dossier';
  } catch {
    // What is wrong with it is found when it is opened.
    return false;
  }
}
