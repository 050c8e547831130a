import { FileCheck2 } from 'lucide-react';
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import buttons from '../../frame/button.module.css';
import { Text, useText } from '../../language/language.tsx';
import { DropZone } from '../import/drop-zone.tsx';
import { HeldNote } from '../import/held-note.tsx';
import type { PlannedPiece } from '../planned-pieces.ts';
import styles from './scan-sorter.module.css';
import { countWaiting, isReady, type WaitingFile } from './sort-files.ts';
import type { WaitingFiles } from './use-waiting-files.ts';
import { WaitingLine } from './waiting-line.tsx';

/** All scans in one go: each is listed with the piece that it seems to be, agreed to with one key or all at once. */
export function ScanSorter({
  pieces,
  files: { waiting, ready, placed, held, receive, choose, open, leaveOut, put },
  isBusy,
  chooser,
}: {
  pieces: readonly PlannedPiece[];
  files: WaitingFiles;
  /** Files are on their way into the dossier. */
  isBusy: boolean;
  chooser: RefObject<HTMLInputElement | null>;
}) {
  const t = useText();
  const title = useId();
  const list = useRef<HTMLUListElement>(null);
  const [lacking, setLacking] = useState<string>();
  const among = pieces.map(({ row }) => row.id);
  const hasWaiting = waiting.length > 0;

  useEffect(() => {
    // One key each from here on: the keyboard is brought to the first of them.
    if (hasWaiting) firstOf(list.current)?.focus();
  }, [hasWaiting]);

  /** The keyboard goes to the next file before this one is gone; after the last one, back to where files come in. */
  const goPast = (key: string) => {
    const lines = [...(list.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
    const here = lines.findIndex(({ dataset }) => dataset.line === key);
    const next = lines[here + 1] ?? lines[here - 1];
    (firstOf(next) ?? chooser.current)?.focus();
    setLacking(undefined);
  };
  const accept = (file: WaitingFile) => {
    if (!isReady(file, among)) return setLacking(file.key);
    goPast(file.key);
    put([file]);
  };

  return (
    <div className={styles.sorter}>
      <DropZone
        ref={chooser}
        isWide
        label={t('express.choose')}
        words={{ choose: 'express.choose', drop: 'express.drop' }}
        onFiles={receive}
      />
      {hasWaiting && (
        <section className={styles.waiting} aria-labelledby={title}>
          <h2 id={title} className={styles.title}>
            <Text id="express.sortTitle" />
          </h2>
          <p className={styles.quiet}>
            <Text id="express.sortText" />
          </p>
          <p className={styles.keys}>
            <Text id="express.keys" />
          </p>
          <ul ref={list} className={styles.files}>
            {waiting.map((file) => (
              <WaitingLine
                key={file.key}
                waiting={file}
                pieces={among}
                note={
                  held?.key === file.key ? (
                    <HeldNote
                      held={held}
                      text={
                        file.locked && held.by === 'continue'
                          ? 'pieces.heldLocked'
                          : `express.held.${held.by}`
                      }
                    />
                  ) : (
                    lacking === file.key && (
                      <p className={styles.issue} role="alert">
                        <Text id="express.chooseFirst" />
                      </p>
                    )
                  )
                }
                onChoose={(piece) => {
                  setLacking(undefined);
                  choose(file.key, piece);
                }}
                onAccept={() => accept(file)}
                onOpen={(password) => open(file.key, password)}
                onLeaveOut={() => {
                  goPast(file.key);
                  leaveOut(file.key);
                }}
              />
            ))}
          </ul>
          <div className={styles.put}>
            <button
              type="button"
              className={buttons.primary}
              disabled={ready.length === 0}
              onClick={() => {
                // The button goes away with the last file: the keyboard stays here.
                chooser.current?.focus();
                put(ready);
              }}
            >
              <FileCheck2 aria-hidden size={20} />
              <Text id="express.put" values={{ count: ready.length }} />
            </button>
            <p className={styles.quiet}>
              <Text
                id={ready.length === waiting.length ? 'express.allChosen' : 'express.left'}
                values={countWaiting(waiting, among)}
              />
            </p>
          </div>
        </section>
      )}
      <p role="status" className={!isBusy && placed > 0 ? styles.placed : 'visually-hidden'}>
        {!isBusy && placed > 0 && <Text id="express.done" values={{ count: placed }} />}
      </p>
    </div>
  );
}

/** What can be done with a file first: its list of pieces, its password box, or the button that leaves it out. */
function firstOf(line: HTMLElement | null | undefined): HTMLElement | null | undefined {
  return line?.querySelector<HTMLElement>('select, input') ?? line?.querySelector<HTMLElement>('button');
}
