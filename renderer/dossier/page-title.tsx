import type { RefObject } from 'react';
import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { Text } from '../language/language.tsx';
import { pagesOfStep } from '../steps/order.ts';
import type { Page } from '../steps/page.ts';
import styles from './dossier-screen.module.css';

/** Where one is, the question, and what to have at hand. The title takes the focus when the page changes. */
export function PageTitle({
  page,
  draft,
  today,
  ref,
}: {
  page: Page;
  draft: DraftDossier;
  today: IsoDate;
  ref: RefObject<HTMLHeadingElement | null>;
}) {
  const siblings = pagesOfStep(page.step, draft, today);
  return (
    <div className={styles.title}>
      <p className={styles.place}>
        <Text id={`step.${page.step}`} />
        {siblings.length > 1 && siblings.includes(page) && (
          <Text id="frame.position" values={{ page: siblings.indexOf(page) + 1, count: siblings.length }} />
        )}
      </p>
      <h1 ref={ref} tabIndex={-1}>
        <Text id={`pages.${page.id}.title`} />
      </h1>
      {page.intro && (
        <p className={styles.intro}>
          <Text id={page.intro} />
        </p>
      )}
    </div>
  );
}
