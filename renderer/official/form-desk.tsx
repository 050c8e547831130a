import { type RefObject, useRef } from 'react';
import type { OfficialForm } from '../../core/model/official-form.ts';
import { Text, useText } from '../language/language.tsx';
import { PageCanvas } from '../preview/page-canvas.tsx';
import type { PaintedPage } from '../preview/pdf-reader.ts';
import sheets from '../preview/sheet.module.css';
import { usePaintedPages } from '../preview/use-painted-pages.ts';
import type { SheetState } from '../preview/use-preview.ts';
import { useWidth } from '../preview/use-width.ts';
import type { DeskActions, DeskTools } from './desk-actions.ts';
import styles from './form-desk.module.css';
import { FormOverlay } from './form-overlay.tsx';
import type { Place } from './places.ts';

/** The filled form page under page, each place on it lit, and the sheet behind it where an answer has no room. */
export function FormDesk({
  state,
  own,
  places,
  selected,
  tools,
  actions,
  ref,
}: {
  state: SheetState;
  own: OfficialForm;
  places: readonly Place[];
  selected: Place | undefined;
  tools: DeskTools;
  actions: DeskActions;
  ref: RefObject<HTMLElement | null>;
}) {
  const t = useText();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const painted = usePaintedPages(state, width);
  const { pages } = own.description;
  const sequels = painted?.pages.slice(pages.length) ?? [];
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
            painted={painted?.pages[index]}
          >
            <FormOverlay
              page={index + 1}
              size={size}
              places={places}
              selected={selected}
              tools={tools}
              actions={actions}
            />
          </Page>
        ))}
        {sequels.map((page, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Page key={index} name={t('form.sequel')} painted={page} />
        ))}
      </div>
    </section>
  );
}

function Page({
  name,
  painted,
  children,
}: {
  name: string;
  painted: PaintedPage | undefined;
  children?: React.ReactNode;
}) {
  return (
    <figure className={`${sheets.page} ${painted ? '' : sheets.blank}`} aria-label={name}>
      {painted && (
        <PageCanvas source={painted.canvas} className={sheets.canvas} role="img" aria-label={name} />
      )}
      {children}
    </figure>
  );
}
