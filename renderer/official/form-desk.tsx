import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type ReactNode, type RefObject, useRef } from 'react';
import type { OfficialForm } from '../../core/model/official-form.ts';
import { Text, useText } from '../language/language.tsx';
import { useIsSeen } from '../pieces/sheets/use-is-seen.ts';
import { PageCanvas } from '../preview/page-canvas.tsx';
import sheets from '../preview/sheet.module.css';
import type { SheetState } from '../preview/use-preview.ts';
import { useWidth } from '../preview/use-width.ts';
import type { DeskActions, DeskTools } from './desk-actions.ts';
import styles from './form-desk.module.css';
import { FormOverlay } from './form-overlay.tsx';
import type { Place, SeenPlace } from './places.ts';
import { useOpenedPdf, usePaintedPage } from './use-opened-pdf.ts';

/** The filled form page under page, each place on it lit, and the sheet behind it where an answer has no room. */
export function FormDesk({
  state,
  own,
  places,
  selected,
  former,
  tools,
  actions,
  ref,
}: {
  state: SheetState;
  own: OfficialForm;
  places: readonly Place[];
  selected: Place | undefined;
  /** Where the chosen place stood in the edition before. */
  former: SeenPlace | undefined;
  tools: DeskTools;
  actions: DeskActions;
  ref: RefObject<HTMLElement | null>;
}) {
  const t = useText();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const pdf = useOpenedPdf(state.preview?.pdf);
  const { pages } = own.description;
  const sequels = Math.max(0, (state.preview?.pages ?? 0) - pages.length);
  return (
    <section
      ref={ref}
      className={styles.desk}
      data-scrolls
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('form.list.named')}
    >
      <div ref={frame} className={sheets.sheet}>
        {state.failed && (
          <p className={sheets.note} role="status">
            <Text id="sheet.unavailable" />
          </p>
        )}
        {pages.map((size, index) => (
          <Page
            // A page is known by its place in the form.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            name={t('form.page', { page: index + 1, count: pages.length })}
            pdf={pdf}
            number={index + 1}
            width={width}
          >
            <FormOverlay
              page={index + 1}
              size={size}
              places={places}
              selected={selected}
              former={former?.page === index + 1 ? former.box : undefined}
              tools={tools}
              actions={actions}
            />
          </Page>
        ))}
        {Array.from({ length: sequels }, (_, index) => (
          <Page
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            key={index}
            name={t('form.sequel')}
            pdf={pdf}
            number={pages.length + index + 1}
            width={width}
          />
        ))}
      </div>
    </section>
  );
}

/** A page that is painted when it comes near: a form has up to forty, and each takes memory. */
function Page({
  name,
  pdf,
  number,
  width,
  children,
}: {
  name: string;
  pdf: PDFDocumentProxy | undefined;
  number: number;
  width: number;
  children?: ReactNode;
}) {
  const frame = useRef<HTMLElement>(null);
  const painted = usePaintedPage(pdf, number, width, useIsSeen(frame));
  return (
    <figure ref={frame} className={`${sheets.page} ${painted ? '' : sheets.blank}`} aria-label={name}>
      {painted ? (
        <PageCanvas source={painted} className={sheets.canvas} role="img" aria-label={name} />
      ) : (
        <p className={styles.painting}>
          <Text id="sheet.waiting" />
        </p>
      )}
      {children}
    </figure>
  );
}
