import { Check, TriangleAlert, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { PieceId } from '../../../core/model/piece.ts';
import { IssueText } from '../../language/issue-text.tsx';
import { Text, useText } from '../../language/language.tsx';
import { PasswordField } from '../import/password-field.tsx';
import { FilePicture } from './file-picture.tsx';
import styles from './scan-sorter.module.css';
import type { WaitingFile } from './sort-files.ts';

/**
 * One file: what it seems to be and why. Enter agrees, the arrows choose another piece, Delete leaves it out. A locked
 * one only asks for its password, and one that cannot be used only says why.
 */
export function WaitingLine({
  waiting,
  pieces,
  note,
  onChoose,
  onAccept,
  onOpen,
  onLeaveOut,
}: {
  waiting: WaitingFile;
  pieces: readonly PieceId[];
  /** What is told at this file. */
  note: ReactNode;
  onChoose: (piece: PieceId | undefined) => void;
  onAccept: () => void;
  onOpen: (password: string) => void;
  onLeaveOut: () => void;
}) {
  const t = useText();
  const { key, file, isLooking, locked, issue } = waiting;
  const { name } = file;
  const line = useRef<HTMLLIElement>(null);
  const [tried, setTried] = useState('');
  const isAsking = locked !== undefined && !isLooking;
  const isOpened = tried !== '' && locked === undefined;

  useEffect(() => {
    // The password box is gone with what it asked for: the keyboard goes on at this file.
    if (isOpened && document.activeElement === document.body)
      line.current?.querySelector<HTMLElement>('select')?.focus();
  }, [isOpened]);

  const leave = (
    <Tool label={t('express.leaveOut', { name })} onPress={onLeaveOut}>
      <X aria-hidden size={20} />
    </Tool>
  );
  return (
    <li ref={line} className={styles.file} data-line={key} data-refused={issue !== undefined}>
      {isAsking && (
        <div className={styles.whole}>
          <PasswordField
            name={name}
            tried={tried}
            isWrong={locked.isWrong}
            onOpen={(password) => {
              setTried(password);
              onOpen(password);
            }}
            onLeave={onLeaveOut}
          />
        </div>
      )}
      {issue && (
        <>
          <div className={styles.refused} role="alert">
            <TriangleAlert aria-hidden size={18} />
            <p>
              <Text id="pieces.refused" values={{ name, reason: '' }} />
              <IssueText issue={issue} />
            </p>
          </div>
          <div className={styles.tools}>{leave}</div>
        </>
      )}
      {!isAsking && !issue && (
        <>
          <Proposal
            waiting={waiting}
            pieces={pieces}
            onChoose={onChoose}
            onAccept={onAccept}
            onLeaveOut={onLeaveOut}
          />
          <div className={styles.tools}>
            <Tool label={t('express.accept', { name })} onPress={onAccept}>
              <Check aria-hidden size={20} />
            </Tool>
            {leave}
          </div>
        </>
      )}
      {note}
    </li>
  );
}

/** What a file is called, what it is taken for and why, and the list of what else it may be. */
function Proposal({
  waiting: { file, extension, piece, ground, isLooking, pages },
  pieces,
  onChoose,
  onAccept,
  onLeaveOut,
}: {
  waiting: WaitingFile;
  pieces: readonly PieceId[];
  onChoose: (piece: PieceId | undefined) => void;
  onAccept: () => void;
  onLeaveOut: () => void;
}) {
  const t = useText();
  const id = useId();
  const { name } = file;
  const chosen = pieces.find((one) => one === piece);
  const press = (event: KeyboardEvent) => {
    const act = { Enter: onAccept, Delete: onLeaveOut }[event.key];
    if (!act || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  };
  return (
    <>
      <div className={styles.picture}>
        <FilePicture file={file} extension={extension} />
      </div>
      <div className={styles.what}>
        <p className={styles.name} title={name}>
          {name}
        </p>
        <p id={id} className={styles.ground}>
          {isLooking && <Text id="express.looking" />}
          {!isLooking && pages !== undefined && <Text id="pieces.filePages" values={{ pages }} />}
          {!isLooking && pages !== undefined && chosen && ground && ' · '}
          {!isLooking && chosen && ground && <Text id={`express.ground.${ground}`} />}
        </p>
      </div>
      <select
        className={styles.select}
        aria-label={t('express.whichPiece', { name })}
        aria-describedby={id}
        title={chosen && t(`documents.${chosen}`)}
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(pieces.find((one) => one === target.value))}
        onKeyDown={press}
      >
        <option value="">{t('express.unknown')}</option>
        {pieces.map((one) => (
          <option key={one} value={one}>
            {t(`documents.${one}`)}
          </option>
        ))}
      </select>
    </>
  );
}

function Tool({ label, onPress, children }: { label: string; onPress: () => void; children: ReactNode }) {
  return (
    <button type="button" className={styles.tool} aria-label={label} title={label} onClick={onPress}>
      {children}
    </button>
  );
}
