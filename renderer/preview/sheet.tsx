import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Zone } from '../../core/contract/papers.ts';
import type { DocumentId } from '../../core/rules/documents.ts';
import { Text, useText } from '../language/language.tsx';
import { litZones } from './lit-zones.ts';
import { PageCanvas } from './page-canvas.tsx';
import styles from './sheet.module.css';
import { usePaintedPages } from './use-painted-pages.ts';
import type { SheetState } from './use-preview.ts';
import { useWidth } from './use-width.ts';

/** A4 in millimetres: the unit of zones. */
const a4 = { width: 210, height: 297 };

/** A document page under page, with the zone of the answer being typed lit. */
export function Sheet({
  state,
  focusedPath,
  onShown,
}: {
  state: SheetState;
  focusedPath: string | undefined;
  /** Called with the document whose pages are painted, which may come a moment after it was asked for. */
  onShown?: (document: DocumentId) => void;
}) {
  const t = useText();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const sheet = usePaintedPages(state, width);
  const shown = sheet?.document;
  const title = t(`documents.${shown ?? state.document}`);
  const lit = litZones(sheet?.preview.zones ?? [], focusedPath);

  useEffect(() => {
    if (focusedPath && sheet) showLitZone(frame.current);
  }, [focusedPath, sheet]);
  useLayoutEffect(() => {
    if (shown) onShown?.(shown);
  }, [shown, onShown]);

  return (
    <div ref={frame} className={styles.sheet}>
      {state.failed && (
        <p className={styles.note} role="status">
          <Text id="sheet.unavailable" />
        </p>
      )}
      {!sheet && !state.failed && (
        <div className={`${styles.blank} ${styles.waiting}`}>
          <p role="status">
            <Text id="sheet.waiting" />
          </p>
        </div>
      )}
      {sheet?.preview.pages === 0 && (
        <div className={`${styles.blank} ${styles.empty}`}>
          <p>
            <Text id="sheet.empty" />
          </p>
        </div>
      )}
      {sheet?.pages.map((page, index) => (
        // A page is known by its place in the document.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <figure key={index} className={styles.page}>
          <PageCanvas
            source={page.canvas}
            className={styles.canvas}
            role="img"
            aria-label={t('sheet.page', { page: index + 1, count: sheet.preview.pages, document: title })}
          />
          <LitZones zones={lit.filter((zone) => zone.page === index + 1)} />
          <div className="visually-hidden">
            <p>{t('sheet.text', { page: index + 1 })}</p>
            <p lang="fr">{page.text}</p>
          </div>
        </figure>
      ))}
      {sheet && sheet.preview.pages > sheet.pages.length && (
        <p className={styles.note}>
          <Text
            id="sheet.others"
            values={{ shown: sheet.pages.length, others: sheet.preview.pages - sheet.pages.length }}
          />
        </p>
      )}
    </div>
  );
}

function LitZones({ zones }: { zones: readonly Zone[] }) {
  return zones.map(({ from, page, box: [x, y, width, height] }) => (
    <div
      key={`${from} ${page} ${x} ${y}`}
      className={styles.zone}
      data-zone={from}
      style={{
        insetInlineStart: `${(x / a4.width) * 100}%`,
        insetBlockStart: `${(y / a4.height) * 100}%`,
        inlineSize: `${(width / a4.width) * 100}%`,
        blockSize: `${(height / a4.height) * 100}%`,
      }}
    />
  ));
}

/** Scrolls the desk, and nothing else, until the lit zone is comfortably in sight. */
function showLitZone(frame: HTMLElement | null): void {
  const zone = frame?.querySelector('[data-zone]');
  const desk = frame?.closest('[data-scrolls]');
  if (!zone || !desk) return;
  const [inner, outer] = [zone.getBoundingClientRect(), desk.getBoundingClientRect()];
  const margin = 48;
  if (inner.top >= outer.top + margin && inner.bottom <= outer.bottom - margin) return;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  desk.scrollBy({
    top: inner.top - outer.top - (outer.height - inner.height) / 2,
    behavior: still ? 'instant' : 'smooth',
  });
}
