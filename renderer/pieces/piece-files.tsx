import { useRef } from 'react';
import { describeIssue } from '../../core/i18n/describe-issue.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { Text, useLanguage, useText } from '../language/language.tsx';
import { DropZone } from './drop-zone.tsx';
import { FileList } from './file-list.tsx';
import styles from './pieces.module.css';
import type { PlannedPiece } from './planned-pieces.ts';
import { usePieceFiles } from './use-piece-files.ts';
import { useThumbnails } from './use-thumbnails.ts';

/** The files of a piece: the copy that is printed, or the scan that the person keeps of an original. */
export function PieceFiles({
  piece: { row, sendAs, isOnlyOriginal },
  id,
  draft,
}: {
  piece: PlannedPiece;
  id: string;
  draft: DraftDossier;
}) {
  const t = useText();
  const language = useLanguage();
  const files = draft.pieces?.[row.id]?.files ?? [];
  const thumbnails = useThumbnails(id, draft, row.id);
  const { adding, refusals, news, add, remove, move } = usePieceFiles(id, row.id);
  const chooser = useRef<HTMLInputElement>(null);
  const title = t(`documents.${row.id}`);
  const isUrgent = isOnlyOriginal && files.length === 0;
  return (
    <>
      {sendAs === 'original' && (
        <p className={isUrgent ? styles.urgent : styles.note}>
          <Text id={isOnlyOriginal ? 'pieces.keepOnlyScan' : 'pieces.keepScan'} />
        </p>
      )}
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
    </>
  );
}
