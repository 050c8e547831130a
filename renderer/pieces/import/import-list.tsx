import { X } from 'lucide-react';
import { useState } from 'react';
import { IssueText } from '../../language/issue-text.tsx';
import { Text, useText } from '../../language/language.tsx';
import { HeldNote } from './held-note.tsx';
import styles from './import-list.module.css';
import { type Import, type ImportState, isUnfinished } from './import-queue.ts';
import { PasswordField } from './password-field.tsx';
import type { Imports } from './use-imports.ts';

/** The files on their way into a piece: how far each is, what it asks for, and why one was refused. */
export function ImportList({
  list,
  imports,
  onGone,
}: {
  list: readonly Import[];
  imports: Imports;
  /** A line goes away by its own button: the keyboard is taken elsewhere first. */
  onGone: () => void;
}) {
  const t = useText();
  const refused = list.filter(({ state }) => state.kind === 'refused');
  const leave = (key: number) => {
    onGone();
    imports.drop(key);
  };
  return (
    <>
      {list.some(isUnfinished) && (
        <ul className={styles.list}>
          {list.filter(isUnfinished).map((one) => (
            <UnfinishedLine
              key={one.key}
              one={one}
              held={imports.held?.key === one.key ? imports.held : undefined}
              onOpen={(password) => void imports.open(one.key, password)}
              onCancel={() => {
                onGone();
                imports.cancel(one.key);
              }}
              onLeave={() => leave(one.key)}
            />
          ))}
        </ul>
      )}
      {/* Always there: what comes into it is told at once. */}
      <div role="alert" className={styles.told}>
        {refused.length > 0 && (
          <ul className={styles.refusals}>
            {refused.map(({ key, file: { name }, state }) => (
              <li key={key}>
                <p>
                  <Text id="pieces.refused" values={{ name, reason: '' }} />
                  {state.kind === 'refused' && <IssueText issue={state.issue} />}
                </p>
                <button
                  type="button"
                  className={styles.cancel}
                  aria-label={t('pieces.dismiss', { name })}
                  title={t('pieces.dismiss', { name })}
                  onClick={() => leave(key)}
                >
                  <X aria-hidden size={18} />
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

function UnfinishedLine({
  one: { file, state },
  held,
  onOpen,
  onCancel,
  onLeave,
}: {
  one: Import;
  /** Set when this file held Continue. */
  held: object | undefined;
  onOpen: (password: string) => void;
  onCancel: () => void;
  onLeave: () => void;
}) {
  const [tried, setTried] = useState('');
  return (
    <li className={styles.unfinished}>
      {state.kind === 'locked' ? (
        <PasswordField
          name={file.name}
          tried={tried}
          isWrong={state.isWrong}
          onOpen={(password) => {
            setTried(password);
            onOpen(password);
          }}
          onLeave={onLeave}
        />
      ) : (
        <Progress name={file.name} state={state} onCancel={onCancel} />
      )}
      {held && <HeldNote held={held} text={state.kind === 'locked' ? 'pieces.heldLocked' : 'pieces.held'} />}
    </li>
  );
}

/** How far a file is on its way, and what stops it. */
function Progress({ name, state, onCancel }: { name: string; state: ImportState; onCancel: () => void }) {
  const t = useText();
  return (
    <div className={styles.line}>
      <span className={styles.name} title={name}>
        {name}
      </span>
      <span className={styles.quiet}>
        {state.kind === 'waiting' && <Text id="pieces.importWaiting" />}
        {state.kind === 'reading' && <Text id="pieces.importPage" values={pageOf(state)} />}
      </span>
      {state.kind === 'reading' ? (
        <progress
          className={styles.progress}
          aria-label={t('pieces.adding', { name })}
          max={Math.max(1, state.of)}
          {...(state.of > 1 ? { value: state.pages } : {})}
        />
      ) : (
        <span />
      )}
      <button
        type="button"
        className={styles.cancel}
        aria-label={t('pieces.cancelImport', { name })}
        title={t('pieces.cancelImport', { name })}
        onClick={onCancel}
      >
        <X aria-hidden size={18} />
      </button>
    </div>
  );
}

/** The page that is being read: the one after those that are done. A single page needs no count. */
function pageOf({ pages, of }: { pages: number; of: number }) {
  return { page: Math.min(pages + 1, of), of };
}
