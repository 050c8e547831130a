import { FileText } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { MessageKey } from '../../../core/i18n/messages.ts';
import type { PageEdit } from '../../../core/model/piece.ts';
import type { Sheet } from '../../../core/model/piece-sheets.ts';
import buttons from '../../frame/button.module.css';
import large from '../../frame/large-dialog.module.css';
import { Text, useText } from '../../language/language.tsx';
import { PageCanvas } from '../../preview/page-canvas.tsx';
import { type PagePicture, usePagePicture } from '../sheets/use-page-picture.ts';
import { CornerEditor } from './corner-editor.tsx';
import { frameStyle } from './frame-style.ts';
import styles from './page-tools.module.css';
import { ToolPanel } from './tool-panel.tsx';
import { turnCanvas } from './turn-canvas.ts';
import { usePageEdit } from './use-page-edit.ts';

/** Width at which the page is painted, in CSS pixels: enough for the largest window. */
const width = 720;

/**
 * One page, large: turned, cropped to the sheet, brought to a tone, with what will be printed beside it. The native
 * dialog keeps the focus inside, closes on Escape and gives the focus back.
 */
export function PageTools({
  id,
  sheet: { path, page, edit: given },
  name,
  onKeep,
  onClose,
}: {
  id: string;
  sheet: Sheet;
  name: string;
  onKeep: (edit: PageEdit) => void;
  onClose: () => void;
}) {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const tools = usePageEdit(given, { id, path, page });
  const { edit, settled, corners, turn, setCorners } = tools;
  const isPdf = path.endsWith('.pdf');
  const whole = usePagePicture({ id, path, page, edit: {} }, width, 'now');
  const made = usePagePicture({ id, path, page, edit: settled }, width, 'now');
  const canvas = whole.painted?.canvas;
  // Turned here: the corners never lie on a picture that is still the other way round.
  const turned = useMemo(() => canvas && turnCanvas(canvas, turn), [canvas, turn]);
  const isCurrent = made.isCurrent && settled === edit;
  useEffect(() => dialog.current?.showModal(), []);

  return createPortal(
    <dialog
      ref={dialog}
      className={`${large.dialog} ${styles.dialog}`}
      aria-label={t('pageTools.title', { name })}
      // What happens in here is not for the form that the page lies on.
      onKeyDown={(event) => event.stopPropagation()}
      onClose={onClose}
    >
      <p className={styles.bar}>{t('pageTools.title', { name })}</p>
      <div className={styles.body}>
        <Shown title="pageTools.before" page={{ ...whole, canvas: turned }} note="pageTools.waiting">
          {(canvas) => (
            <CornerEditor canvas={canvas} corners={corners} turn={turn} isBox={isPdf} onChange={setCorners} />
          )}
        </Shown>
        <Shown
          title="pageTools.after"
          page={{ ...made, canvas: made.painted?.canvas ?? turned, isCurrent }}
          note="pageTools.making"
        >
          {(canvas) => (
            <div className={styles.frame} style={frameStyle(canvas)}>
              <PageCanvas
                source={canvas}
                className={styles.picture}
                role="img"
                aria-label={t('pageTools.result', { name })}
              />
            </div>
          )}
        </Shown>
        <ToolPanel tools={tools} isPdf={isPdf} />
      </div>
      <div className={styles.end}>
        <button type="button" className={buttons.plain} onClick={() => dialog.current?.close()}>
          <Text id="pageTools.cancel" />
        </button>
        <button
          type="button"
          className={buttons.primary}
          onClick={() => {
            onKeep(edit);
            dialog.current?.close();
          }}
        >
          <Text id="pageTools.keep" />
        </button>
      </div>
    </dialog>,
    document.body,
  );
}

/**
 * A page on the desk, under its title. While its picture is being made, the one before is there, pale, and words say
 * so; where it cannot be shown, words are in its place.
 */
function Shown({
  title,
  page: { canvas, isCurrent, failed },
  note,
  children,
}: {
  title: MessageKey;
  page: Pick<PagePicture, 'isCurrent' | 'failed'> & { canvas: HTMLCanvasElement | undefined };
  /** What is said until the picture is there. */
  note: MessageKey;
  children: (canvas: HTMLCanvasElement) => ReactNode;
}) {
  const isMaking = !isCurrent && !failed;
  return (
    <section className={styles.side} aria-busy={isMaking}>
      <h2>
        <Text id={title} />
      </h2>
      <div className={styles.desk} data-making={isMaking}>
        {failed && (
          <p role="alert" className={styles.failed}>
            <FileText aria-hidden size={28} />
            <Text id="pageTools.failed" />
          </p>
        )}
        {!failed && canvas && children(canvas)}
        {isMaking && (
          <p className={styles.waiting}>
            <Text id={note} />
          </p>
        )}
      </div>
    </section>
  );
}
