import { ArrowLeft, ArrowRight, FileText, Trash2 } from 'lucide-react';
import { useText } from '../language/language.tsx';
import { PageCanvas } from '../preview/page-canvas.tsx';
import type { PaintedPage } from '../preview/pdf-reader.ts';
import styles from './file-list.module.css';
import type { DraftFile } from './use-piece-files.ts';

/** The files of a piece in their order on paper, moved by buttons so that the keyboard can do it too. */
export function FileList({
  label,
  files,
  thumbnails,
  onMove,
  onRemove,
}: {
  label: string;
  files: readonly DraftFile[];
  thumbnails: ReadonlyMap<string, PaintedPage>;
  onMove: (file: DraftFile, offset: 1 | -1) => void;
  onRemove: (file: DraftFile) => void;
}) {
  const t = useText();
  return (
    <ul className={styles.files} aria-label={label}>
      {files.map((file, index) => {
        const { path = '', name = path, pages = 1 } = file;
        const thumbnail = thumbnails.get(path);
        return (
          <li key={path} className={styles.file}>
            <div className={styles.picture}>
              {thumbnail ? (
                <PageCanvas
                  source={thumbnail.canvas}
                  role="img"
                  aria-label={t('pieces.thumbnail', { name })}
                  className={styles.thumbnail}
                />
              ) : (
                <FileText aria-hidden size={28} />
              )}
            </div>
            <p className={styles.name} title={name}>
              {name}
            </p>
            <p className={styles.pages}>{t('pieces.filePages', { pages })}</p>
            <div className={styles.tools}>
              {files.length > 1 && (
                <>
                  <Tool
                    label={t('pieces.moveBefore', { name })}
                    isOff={index === 0}
                    onPress={() => onMove(file, -1)}
                  >
                    <ArrowLeft aria-hidden size={18} />
                  </Tool>
                  <Tool
                    label={t('pieces.moveAfter', { name })}
                    isOff={index === files.length - 1}
                    onPress={() => onMove(file, 1)}
                  >
                    <ArrowRight aria-hidden size={18} />
                  </Tool>
                </>
              )}
              <Tool label={t('pieces.remove', { name })} onPress={() => onRemove(file)}>
                <Trash2 aria-hidden size={18} />
              </Tool>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** `isOff` keeps the button in place and in the order of the keyboard, so that the focus is not lost by moving. */
function Tool({
  label,
  isOff = false,
  onPress,
  children,
}: {
  label: string;
  isOff?: boolean;
  onPress: () => void;
  children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      {children}
    </button>
  );
}
