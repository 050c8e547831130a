import { useState } from 'react';
import type { Output } from '../../core/contract/contract.ts';
import buttons from '../frame/button.module.css';
import { QuestionDialog } from '../frame/question-dialog.tsx';
import { formatMomentDay, formatTime } from '../language/format-date.ts';
import { Text, useLanguage } from '../language/language.tsx';
import styles from './opening-notes.module.css';

/** What is worth telling of a dossier that was just opened, once: what was lost, mended or changed on the disk. */
export function OpeningNotes({ dossier: { notes, savedAt } }: { dossier: Output<'dossier.open'> }) {
  const language = useLanguage();
  const [isTold, setTold] = useState(notes.length === 0);
  if (isTold) return null;
  const values = { date: formatMomentDay(language, savedAt), time: formatTime(language, savedAt) };
  const told = (
    <span className={styles.notes}>
      {notes.map((note) => (
        <span key={note}>
          <Text id={`storage.note.${note}`} values={values} />
        </span>
      ))}
    </span>
  );
  return (
    <QuestionDialog title="storage.notes" text={told} onClose={() => setTold(true)}>
      {(close) => (
        <p>
          <button type="button" className={buttons.primary} onClick={close}>
            <Text id="storage.notes.read" />
          </button>
        </p>
      )}
    </QuestionDialog>
  );
}
