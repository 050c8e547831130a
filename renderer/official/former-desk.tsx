import { type RefObject, useRef } from 'react';
import { a4 } from '../../core/model/fit-page.ts';
import type { PlaceChange } from '../../core/model/form-editions.ts';
import type { FormerEdition } from '../../core/model/official-form.ts';
import { Text, useText } from '../language/language.tsx';
import { useIsSeen } from '../pieces/sheets/use-is-seen.ts';
import { usePagePicture } from '../pieces/sheets/use-page-picture.ts';
import { PageCanvas } from '../preview/page-canvas.tsx';
import sheets from '../preview/sheet.module.css';
import { useWidth } from '../preview/use-width.ts';
import styles from './form-desk.module.css';
import { shareStyle } from './place-style.ts';
import { placesOf } from './places.ts';

type Former = {
  id: string;
  before: FormerEdition & { path: string };
  changes: readonly PlaceChange[];
  /** The placement of the edition before that is lit. */
  chosen: number | undefined;
  onChoose: (change: PlaceChange) => void;
};

/** The pages of the edition before, as blank as they were, each of its places drawn as what became of it. */
export function FormerDesk({ ref, ...former }: Former & { ref: RefObject<HTMLElement | null> }) {
  const t = useText();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { pages } = former.before.mapping.form;
  return (
    <section
      ref={ref}
      className={styles.desk}
      data-scrolls
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('form.review.former')}
    >
      <div ref={frame} className={sheets.sheet}>
        {Array.from({ length: pages }, (_, index) => (
          // A page is known by its place in the form.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <FormerPage key={index} {...former} page={index + 1} width={width} />
        ))}
      </div>
    </section>
  );
}

function FormerPage({
  id,
  before,
  changes,
  chosen,
  onChoose,
  page,
  width,
}: Former & { page: number; width: number }) {
  const t = useText();
  const frame = useRef<HTMLElement>(null);
  const isSeen = useIsSeen(frame) && width > 0;
  const { mapping, path } = before;
  const { painted, failed } = usePagePicture({ id, path, page, edit: {} }, width, isSeen ? 'now' : 'later');
  // This page is shown alone, in its own size.
  const size = mapping.form.sizes?.[page - 1] ?? a4;
  const name = t('form.review.formerPage', { page, count: mapping.form.pages });
  const places = placesOf(mapping).filter(({ list }) => list === 'placements');
  return (
    <figure ref={frame} className={`${sheets.page} ${painted ? '' : sheets.blank}`} aria-label={name}>
      {painted && (
        <PageCanvas source={painted.canvas} className={sheets.canvas} role="img" aria-label={name} />
      )}
      {failed && (
        <p className={styles.painting}>
          <Text id="sheet.unavailable" />
        </p>
      )}
      <div className={styles.overlay}>
        {changes.flatMap((change) => {
          const place = change.before === undefined ? undefined : places[change.before];
          return (place?.at ?? [])
            .filter((at) => at.page === page)
            .map(({ box }, index) => (
              <button
                // The places of one field differ by their order alone.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                key={`${change.before} ${index}`}
                type="button"
                className={styles.place}
                data-change={change.kind}
                style={shareStyle(box, size)}
                aria-label={place?.placement?.label ?? t('form.place.drawn', { page, number: index + 1 })}
                aria-pressed={change.before === chosen}
                tabIndex={-1}
                onClick={() => onChoose(change)}
              />
            ));
        })}
      </div>
    </figure>
  );
}
