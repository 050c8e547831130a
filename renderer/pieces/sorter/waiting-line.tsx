import { Check, X } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import type { PieceId } from '../../../core/model/piece.ts';
import { IssueText } from '../../language/issue-text.tsx';
import { Text, useText } from '../../language/language.tsx';
import { PasswordField } from '../import/password-field.tsx';
import styles from './scan-sorter.module.css';
import type { WaitingFile } from './sort-files.ts';

/** One file: what it seems to be and why. Enter agrees, the arrows choose another piece, Delete leaves it out. */
export function WaitingLine({
  waiting: { key, file, piece, ground, isLooking, pages, locked, issue },
  pieces,
  isLacking,
  onChoose,
  onAccept,
  onOpen,
  onLeaveOut,
}: {
  waiting: WaitingFile;
  pieces: readonly PieceId[];
  /** Somebody agreed to a proposal that is not there. */
  isLacking: boolean;
  onChoose: (piece: PieceId | undefined) => void;
  onAccept: () => void;
  onOpen: (password: string) => void;
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
    <li className={styles.file} data-line={key}>
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
      <button
        type="button"
        className={styles.tool}
        aria-label={t('express.accept', { name })}
        title={t('express.accept', { name })}
        onClick={onAccept}
      >
        <Check aria-hidden size={20} />
      </button>
      <button
        type="button"
        className={styles.tool}
        aria-label={t('express.leaveOut', { name })}
        title={t('express.leaveOut', { name })}
        onClick={onLeaveOut}
      >
        <X aria-hidden size={20} />
      </button>
      {locked && !isLooking && (
        <div className={styles.whole}>
          <PasswordField name={name} isWrong={locked.isWrong} onOpen={onOpen} onLeave={onLeaveOut} />
        </div>
      )}
      {issue && (
        <p className={styles.issue} role="alert">
          <IssueText issue={issue} />
        </p>
      )}
      {isLacking && !issue && !locked && (
        <p className={styles.issue} role="alert">
          <Text id="express.chooseFirst" />
        </p>
      )}
    </li>
  );
}
