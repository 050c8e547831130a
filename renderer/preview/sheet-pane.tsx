import { Maximize2 } from 'lucide-react';
import { useState } from 'react';
import { Text, useText } from '../language/language.tsx';
import { Sheet } from './sheet.tsx';
import { SheetDialog } from './sheet-dialog.tsx';
import styles from './sheet-pane.module.css';
import type { SheetState } from './use-preview.ts';

type Shown = { state: SheetState; focusedPath: string | undefined };

/** The desk at the right of the question, with the real sheet on it. */
export function SheetPane({ state, focusedPath }: Shown) {
  const t = useText();
  const [enlarged, setEnlarged] = useState(false);
  const [shown, setShown] = useState(state.document);
  const title = t(`documents.${shown}`);
  return (
    <section className={styles.desk} data-scrolls aria-label={t('sheet.label', { document: title })}>
      <div className={styles.fitted}>
        <div className={styles.caption}>
          <p>
            <Text id={`documents.${shown}`} />
          </p>
          <button type="button" className={styles.enlarge} onClick={() => setEnlarged(true)}>
            <Maximize2 aria-hidden size={16} />
            <Text id="sheet.enlarge" />
          </button>
        </div>
        <Sheet state={state} focusedPath={focusedPath} onShown={setShown} />
      </div>
      <p className="visually-hidden" role="status">
        {state.preview && t('sheet.shown', { document: title })}
      </p>
      {enlarged && (
        <SheetDialog title={title} onClose={() => setEnlarged(false)}>
          <Sheet state={state} focusedPath={focusedPath} />
        </SheetDialog>
      )}
    </section>
  );
}

/** In a narrow window the sheet lies behind a button and opens over the page. */
export function SheetButton({ state, focusedPath }: Shown) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={styles.show} onClick={() => setOpen(true)}>
        <Maximize2 aria-hidden size={18} />
        <Text id="sheet.show" />
      </button>
      {open && (
        <SheetDialog title={t(`documents.${state.document}`)} onClose={() => setOpen(false)}>
          <Sheet state={state} focusedPath={focusedPath} />
        </SheetDialog>
      )}
    </>
  );
}
