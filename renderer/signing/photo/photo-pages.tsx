import { FileText } from 'lucide-react';
import { useId, useRef } from 'react';
import { Text, useText } from '../../language/language.tsx';
import { useIsSeen } from '../../pieces/sheets/use-is-seen.ts';
import { usePagePicture } from '../../pieces/sheets/use-page-picture.ts';
import { PageCanvas } from '../../preview/page-canvas.tsx';
import styles from './photo.module.css';

/** Width of a small picture in CSS pixels. */
const width = 84;

/** Which page of a file of several is the signed one, each with its picture. */
export function PhotoPages({
  id,
  path,
  page,
  count,
  onChoose,
}: {
  id: string;
  path: string;
  page: number;
  count: number;
  onChoose: (page: number) => void;
}) {
  const group = useId();
  return (
    <fieldset className={styles.pages}>
      <legend>
        <Text id="sign.photo.which" />
      </legend>
      <div className={styles.strip}>
        {Array.from({ length: count }, (_, index) => index + 1).map((number) => (
          <label key={number} className={styles.page} data-chosen={number === page}>
            <Picture id={id} path={path} page={number} />
            <span>
              <input type="radio" name={group} checked={number === page} onChange={() => onChoose(number)} />
              <Text id="sign.photo.page" values={{ page: number, count }} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Picture({ id, path, page }: { id: string; path: string; page: number }) {
  const t = useText();
  const frame = useRef<HTMLSpanElement>(null);
  const isSeen = useIsSeen(frame);
  const { painted, failed } = usePagePicture(
    { id, path, page, edit: {} },
    width,
    isSeen ? 'in turn' : 'later',
  );
  return (
    <span ref={frame} className={styles.small}>
      {painted ? (
        <PageCanvas source={painted.canvas} aria-hidden />
      ) : (
        <FileText size={24} aria-label={failed ? t('sign.eye.failed') : undefined} aria-hidden={!failed} />
      )}
    </span>
  );
}
