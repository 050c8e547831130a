import { Upload } from 'lucide-react';
import { type RefObject, useId } from 'react';
import type { MessageKey } from '../../../core/i18n/messages.ts';
import { Text } from '../../language/language.tsx';
import styles from './drop-zone.module.css';
import { useFileDrop } from './use-file-drop.ts';

/** What the system's window of files shows at first. What a file is, its bytes say. */
const accepted = '.pdf,.jpg,.jpeg,.jpe,.jfif,.png,.webp,.avif,.tif,.tiff,.heic,.heif';

/** Files are chosen with the button or dropped on the zone, several at once. */
export function DropZone({
  label,
  words = { choose: 'pieces.choose', drop: 'pieces.drop' },
  isWide = false,
  onFiles,
  ref,
}: {
  label: string;
  words?: { choose: MessageKey; drop: MessageKey };
  /** For all the files at once. */
  isWide?: boolean;
  onFiles: (files: File[]) => void;
  /** What opens the system's own window of files. */
  ref: RefObject<HTMLInputElement | null>;
}) {
  const id = useId();
  const { over, target } = useFileDrop(onFiles);
  return (
    // Dropping is a second way to do what the button inside does for everybody.
    <div className={styles.zone} data-over={over} data-wide={isWide} {...target}>
      <input
        ref={ref}
        id={id}
        type="file"
        multiple
        accept={accepted}
        className={styles.input}
        aria-label={label}
        onChange={({ target: input }) => {
          onFiles([...(input.files ?? [])]);
          // The same file may be chosen again after it was removed.
          input.value = '';
        }}
      />
      <label htmlFor={id} className={styles.button}>
        <Upload aria-hidden size={18} />
        <Text id={words.choose} />
      </label>
      <span className={styles.hint}>
        <Text id={words.drop} />
      </span>
    </div>
  );
}
