import { X, ZoomIn, ZoomOut } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type UIEvent, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { SigningSheet } from '../../../core/contract/signing.ts';
import type { MessageKey } from '../../../core/i18n/messages.ts';
import type { Values } from '../../../core/i18n/translate.ts';
import buttons from '../../frame/button.module.css';
import large from '../../frame/large-dialog.module.css';
import { Text, useText } from '../../language/language.tsx';
import { usePagePicture, type WantedPage } from '../../pieces/sheets/use-page-picture.ts';
import { PageCanvas } from '../../preview/page-canvas.tsx';
import { useSheetPages } from '../use-sheet-pages.ts';
import styles from './compare-by-eye.module.css';

/** Width at which both are painted, in CSS pixels: small print is read at the largest scale. */
const width = 1240;

/** How much larger than what fits beside the other one. */
const scales = [1, 1.5, 2, 3] as const;

/**
 * The photograph as it will be printed beside the sheet of today, at the same scale and moved together. Who has
 * compared them ticks it; that binds the photograph to this very text.
 */
export function CompareByEye({
  photo,
  paper,
  sheet,
  isSame,
  onCompared,
  onClose,
}: {
  photo: WantedPage;
  /** What it is called. */
  paper: string;
  sheet: SigningSheet;
  isSame: boolean;
  onCompared: (isSame: boolean) => void;
  onClose: () => void;
}) {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const desk = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState(0);
  const picture = usePagePicture(photo, width, 'now');
  const pages = useSheetPages(sheet.pdf, width);
  const scale = scales[step] ?? 1;
  useEffect(() => dialog.current?.showModal(), []);

  const zoomBy = (by: 1 | -1) => setStep((before) => Math.min(Math.max(before + by, 0), scales.length - 1));
  const zoomByKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zoomBy(1);
    if (event.key === '-') zoomBy(-1);
  };
  /** The other one goes to the same place of its page. */
  const follow = ({ currentTarget: moved }: UIEvent<HTMLElement>) => {
    for (const pane of desk.current?.querySelectorAll<HTMLElement>('[data-pane]') ?? []) {
      if (pane === moved) continue;
      pane.scrollTop = share(
        moved.scrollTop,
        moved.scrollHeight - moved.clientHeight,
        pane.scrollHeight - pane.clientHeight,
      );
      pane.scrollLeft = share(
        moved.scrollLeft,
        moved.scrollWidth - moved.clientWidth,
        pane.scrollWidth - pane.clientWidth,
      );
    }
  };
  const pane = { scale, onKeyDown: zoomByKey, onScroll: follow };

  return createPortal(
    <dialog
      ref={dialog}
      className={`${large.dialog} ${styles.dialog}`}
      aria-label={t('sign.eye.title', { document: paper })}
      // What happens in here is not for the form that the page lies on.
      onKeyDown={(event) => event.stopPropagation()}
      onClose={onClose}
    >
      <div className={styles.bar}>
        <p className={styles.title}>{t('sign.eye.title', { document: paper })}</p>
        <div className={styles.zoom}>
          <button type="button" className={styles.tool} aria-disabled={step === 0} onClick={() => zoomBy(-1)}>
            <ZoomOut aria-hidden size={20} />
            <Text id="sign.eye.smaller" />
          </button>
          <button
            type="button"
            className={styles.tool}
            aria-disabled={step === scales.length - 1}
            onClick={() => zoomBy(1)}
          >
            <ZoomIn aria-hidden size={20} />
            <Text id="sign.eye.larger" />
          </button>
          <p role="status" className="visually-hidden">
            <Text id="sign.eye.scale" values={{ percent: scale * 100 }} />
          </p>
          <button type="button" className={styles.tool} onClick={() => dialog.current?.close()}>
            <X aria-hidden size={20} />
            <Text id="frame.close" />
          </button>
        </div>
      </div>
      <div ref={desk} className={styles.desk}>
        <Pane {...pane} title="sign.eye.photo">
          {picture.failed && (
            <p role="alert">
              <Text id="sign.eye.failed" />
            </p>
          )}
          {picture.painted && (
            <PageCanvas
              source={picture.painted.canvas}
              role="img"
              aria-label={t('sign.eye.photo')}
              data-making={!picture.isCurrent}
            />
          )}
        </Pane>
        <Pane {...pane} title="sign.eye.sheet" values={{ code: sheet.code }}>
          {pages.map(({ canvas, text }, index) => (
            // A page is known by its place in the document.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <div key={index}>
              <PageCanvas
                source={canvas}
                role="img"
                aria-label={t('sheet.page', { page: index + 1, count: pages.length, document: paper })}
              />
              <p lang="fr" className="visually-hidden">
                {text}
              </p>
            </div>
          ))}
        </Pane>
      </div>
      <div className={styles.end}>
        <p>
          <Text id="sign.eye.hint" />
        </p>
        <label className={styles.tick}>
          <input type="checkbox" checked={isSame} onChange={({ target }) => onCompared(target.checked)} />
          <span>
            <Text id="sign.eye.tick" />
          </span>
        </label>
        <div className={styles.close}>
          <p role="status" className={styles.bound}>
            {isSame && <Text id="sign.eye.bound" values={{ code: sheet.code }} />}
          </p>
          <button type="button" className={buttons.primary} onClick={() => dialog.current?.close()}>
            <Text id="frame.close" />
          </button>
        </div>
      </div>
    </dialog>,
    document.body,
  );
}

function share(at: number, of: number, room: number): number {
  return of > 0 ? (at / of) * room : 0;
}

/** One of the two, under its title, in a region of its own that scrolls. */
function Pane({
  title,
  values = {},
  scale,
  onKeyDown,
  onScroll,
  children,
}: {
  title: MessageKey;
  values?: Values;
  scale: number;
  onKeyDown: (event: KeyboardEvent) => void;
  onScroll: (event: UIEvent<HTMLElement>) => void;
  children: ReactNode;
}) {
  const t = useText();
  return (
    <div className={styles.side}>
      <h2>
        <Text id={title} values={values} />
      </h2>
      <section
        className={styles.pane}
        data-pane
        data-scrolls
        // A region that scrolls must be reachable by keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
        aria-label={t(title, values)}
        onKeyDown={onKeyDown}
        onScroll={onScroll}
      >
        <div className={styles.paper} style={{ inlineSize: `${scale * 100}%` }}>
          {children}
        </div>
      </section>
    </div>
  );
}
