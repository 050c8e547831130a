import { useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { describeIssue } from '../../core/i18n/describe-issue.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { PieceRow as Row } from '../../core/rules/documents.ts';
import { chosenSendAs } from '../../core/rules/plan.ts';
import { fieldId } from '../form/field-id.ts';
import { Unfold } from '../frame/why.tsx';
import { Text, useLanguage, useText } from '../language/language.tsx';
import { DropZone } from './drop-zone.tsx';
import { FileList } from './file-list.tsx';
import { PieceReasons } from './piece-reasons.tsx';
import { PieceState } from './piece-state.tsx';
import styles from './pieces.module.css';
import { usePieceFiles } from './use-piece-files.ts';
import { useThumbnails } from './use-thumbnails.ts';

/** One piece: what it is, why, how it travels, its files, and where it stands in words. */
export function PieceRow({ row, id, draft }: { row: Row; id: string; draft: DraftDossier }) {
  const t = useText();
  const language = useLanguage();
  const form = useFormContext<DraftDossier>();
  const files = draft.pieces?.[row.id]?.files ?? [];
  const sendAs = chosenSendAs(draft, row);
  const thumbnails = useThumbnails(id, draft, row.id);
  const { adding, refusals, news, add, remove, move } = usePieceFiles(id, row.id);
  const chooser = useRef<HTMLInputElement>(null);
  const title = t(`documents.${row.id}`);
  const path = `pieces.${row.id}`;

  return (
    <section className={styles.piece} aria-labelledby={`${fieldId(path)}-title`} data-path={path}>
      <div className={styles.head}>
        <h2 id={`${fieldId(path)}-title`}>
          <Text id={`documents.${row.id}`} />
        </h2>
        <PieceState row={row} draft={draft} />
      </div>
      <p className={styles.hint}>
        <Text id={`pieces.${row.id}.hint`} />
      </p>
      <fieldset className={styles.ways}>
        <legend className="visually-hidden">
          <Text id="pieces.sendAs" />
        </legend>
        {row.choices.map((way, index) => (
          <label key={way} className={styles.way}>
            <input
              id={index === 0 ? fieldId(path) : `${fieldId(path)}-${way}`}
              type="radio"
              name={`${path}.sendAs`}
              value={way}
              checked={sendAs === way}
              onChange={() => form.setValue(`pieces.${row.id}.sendAs`, way, { shouldDirty: true })}
            />
            <span>
              <Text id={`pieces.send.${way}`} />
            </span>
          </label>
        ))}
      </fieldset>
      {sendAs === 'copy' ? (
        <div className={styles.files}>
          {files.length > 0 && (
            <FileList
              label={t('pieces.files', { document: title })}
              files={files}
              thumbnails={thumbnails}
              onMove={move}
              onRemove={(file) => {
                // The button goes away with its file: the keyboard stays in the row.
                chooser.current?.focus();
                void remove(file);
              }}
            />
          )}
          <DropZone ref={chooser} label={t('pieces.chooseFor', { document: title })} onFiles={add} />
        </div>
      ) : (
        <p className={styles.note}>
          <Text id={`pieces.note.${sendAs}`} />
        </p>
      )}
      {refusals.length > 0 && (
        <ul className={styles.refusals} role="alert">
          {refusals.map(({ name, issue }, index) => (
            // Two files from two folders may have one name.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={index}>{t('pieces.refused', { name, reason: describeIssue(language, issue) })}</li>
          ))}
        </ul>
      )}
      <p role="status" className={adding ? styles.adding : 'visually-hidden'}>
        {adding
          ? t('pieces.adding', { name: adding })
          : news && t(`pieces.${news.what}`, { name: news.name, position: news.position })}
      </p>
      <Unfold title={row.id === 'birth-certificate' ? 'pieces.birthReasons' : 'frame.why'}>
        <PieceReasons row={row} />
      </Unfold>
    </section>
  );
}
