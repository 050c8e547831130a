import { Upload } from 'lucide-react';
import { type DragEvent, type RefObject, useId, useState } from 'react';
import type { MessageKey } from '../../core/i18n/messages.ts';
import { Text } from '../language/language.tsx';
import styles from './drop-zone.module.css';

/** Files are chosen with the button or dropped on the zone, several at once. */
export function DropZone({
  label,
  words = { choose: 'pieces.choose', drop: 'pieces.drop' },
  onFiles,
  ref,
}: {
  label: string;
  words?: { choose: MessageKey; drop: MessageKey };
  onFiles: (files: File[]) => void;
  /** What opens the system's own window of files. */
  ref: RefObject<HTMLInputElement | null>;
}) {
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files]);
  };
  return (
    // Dropping is a second way to do what the button inside does for everybody.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      className={over ? `${styles.zone} ${styles.over}` : styles.zone}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={ref}
        id={id}
        type="file"
        multiple
        accept=".pdf,.jpg,.jpeg,.jpe,.jfif,.png"
        className={styles.input}
        aria-label={label}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file may be chosen again after it was removed.
          target.value = '';
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
