import { FileCheck2, FileText, X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { DraftDossier } from '../../core/model/dossier.ts';
import buttons from '../frame/button.module.css';
import { IssueText } from '../language/issue-text.tsx';
import { Text, useText } from '../language/language.tsx';
import { DropZone } from '../pieces/drop-zone.tsx';
import { type PlannedPiece, plannedPieces } from '../pieces/planned-pieces.ts';
import styles from './scan-sorter.module.css';
import type { WaitingFile } from './sort-files.ts';
import { useHeldSubmit } from './use-held-submit.ts';
import { useWaitingFiles } from './use-waiting-files.ts';

/** All scans in one go: each is listed with the piece that its name suggests, and one button puts them away. */
export function ScanSorter({ draft, id }: { draft: DraftDossier; id: string }) {
  const t = useText();
  const title = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const pieces = plannedPieces(draft);
  const sorter = useRef<HTMLDivElement>(null);
  const [isHeld, setHeld] = useState(false);
  const { waiting, ready, placed, adding, receive, choose, leaveOut, put } = useWaitingFiles(id, pieces);
  useHeldSubmit(sorter, waiting.length > 0, () => {
    chooser.current?.focus();
    setHeld(true);
  });
  return (
    <div ref={sorter} className={styles.sorter}>
      <DropZone
        ref={chooser}
        label={t('express.choose')}
        words={{ choose: 'express.choose', drop: 'express.drop' }}
        onFiles={receive}
      />
      {waiting.length > 0 && (
        <section className={styles.waiting} aria-labelledby={title}>
          <h3 id={title}>
            <Text id="express.sortTitle" />
          </h3>
          <p className={styles.quiet}>
            <Text id="express.sortText" />
          </p>
          <ul className={styles.files}>
            {waiting.map((file) => (
              <WaitingLine
                key={file.key}
                waiting={file}
                pieces={pieces}
                onChoose={(piece) => choose(file.key, piece)}
                onLeaveOut={() => {
                  chooser.current?.focus();
                  leaveOut(file.key);
                }}
              />
            ))}
          </ul>
          <div className={styles.put}>
            <button
              type="button"
              className={buttons.primary}
              disabled={ready === 0 || adding !== undefined}
              onClick={() => {
                // The button goes away with the last file: the keyboard stays here.
                chooser.current?.focus();
                put();
              }}
            >
              <FileCheck2 aria-hidden size={20} />
              <Text id="express.put" values={{ count: ready }} />
            </button>
            <p className={styles.quiet}>
              <Text id="express.left" values={{ count: waiting.length - ready }} />
            </p>
          </div>
        </section>
      )}
      {isHeld && waiting.length > 0 && !adding && (
        <p role="alert" className={styles.held}>
          <Text id="express.held" />
        </p>
      )}
      <p role="status" className={adding || placed > 0 ? styles.placed : 'visually-hidden'}>
        {adding && <Text id="pieces.adding" values={{ name: adding }} />}
        {!adding && placed > 0 && <Text id="express.done" values={{ count: placed }} />}
      </p>
    </div>
  );
}

function WaitingLine({
  waiting: { file, piece, issue },
  pieces,
  onChoose,
  onLeaveOut,
}: {
  waiting: WaitingFile;
  pieces: readonly PlannedPiece[];
  onChoose: (piece: PlannedPiece['row']['id'] | undefined) => void;
  onLeaveOut: () => void;
}) {
  const t = useText();
  const ids = pieces.map(({ row }) => row.id);
  const chosen = ids.find((id) => id === piece);
  return (
    <li className={styles.file}>
      <FileText aria-hidden size={20} />
      <span className={styles.name} title={file.name}>
        {file.name}
      </span>
      <select
        className={styles.select}
        aria-label={t('express.whichPiece', { name: file.name })}
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(ids.find((id) => id === target.value))}
      >
        <option value="">{t('express.unknown')}</option>
        {ids.map((id) => (
          <option key={id} value={id}>
            {t(`documents.${id}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className={styles.leave}
        aria-label={t('express.leaveOut', { name: file.name })}
        title={t('express.leaveOut', { name: file.name })}
        onClick={onLeaveOut}
      >
        <X aria-hidden size={20} />
      </button>
      {issue && (
        <p className={styles.issue} role="alert">
          <IssueText issue={issue} />
        </p>
      )}
    </li>
  );
}
